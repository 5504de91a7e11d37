import { describe, expect, test } from 'vitest'
import { readDue } from '../../bot/dates/due.ts'
import {
  isSchoolHoliday,
  isWorkingDay,
  knowsSchoolYear,
  lastWorkingDayBefore,
} from '../../bot/dates/school-calendar.ts'
import { checkHolidayRows, regions } from '../../bot/dates/school-holiday-row.ts'

const autumn = { schoolYear: '2029-2030', holiday: 'herfst', region: 'noord', from: '2029-10-20', until: '2029-10-28' }

describe('the school calendar', () => {
  test('knows five holidays in each region for the school years in use', () => {
    for (const region of regions)
      for (const year of [2025, 2026, 2027, 2028]) expect(knowsSchoolYear(year, region)).toBe(true)
  })

  test('tells the regions apart', () => {
    expect(isSchoolHoliday('2026-10-12', 'noord')).toBe(true)
    expect(isSchoolHoliday('2026-10-12', 'zuid')).toBe(false)
  })

  test('takes a row that keeps the rule', () => {
    expect(checkHolidayRows([autumn])).toHaveLength(1)
  })

  test.each([
    ['is not a Saturday', { from: '2029-10-19' }],
    ['is not a Sunday', { until: '2029-10-27' }],
    ['lasts 16 days', { until: '2029-11-04' }],
    ['unknown region', { region: 'oost' }],
    ['unknown holiday', { holiday: 'ski' }],
    ['is not a date', { from: '2029-02-30' }],
    ['does not lie in', { schoolYear: '2028-2029' }],
  ])('refuses a row that %s', (complaint, change) => {
    expect(() => checkHolidayRows([{ ...autumn, ...change }])).toThrow(complaint)
  })

  test('refuses a row that occurs twice', () => {
    expect(() => checkHolidayRows([autumn, autumn])).toThrow('occurs twice')
  })

  test('works on Liberation Day and not on the Friday after Ascension Day', () => {
    expect(isWorkingDay('2027-05-05')).toBe(true)
    expect(isWorkingDay('2027-05-07')).toBe(false)
    expect(lastWorkingDayBefore('2027-03-28')).toBe('2027-03-25')
  })

  test('asks instead of guessing for a year without rows', () => {
    for (const words of ['voor de zomervakantie 2035', 'na de kerstvakantie 2040', 'eind schooljaar 2034-2035']) {
      expect(readDue(words, { anchor: '2026-10-06', region: 'noord' })).toMatchObject({
        from: null,
        until: null,
        reason: 'no_school_calendar',
      })
    }
    expect(readDue('voor de kerstvakantie', { anchor: '2021-09-01', region: 'noord' })).toMatchObject({
      until: null,
      reason: 'no_school_calendar',
    })
    expect(readDue('begin schooljaar', { anchor: '2031-02-03', region: 'zuid' })).toMatchObject({
      until: null,
      reason: 'no_school_calendar',
    })
  })

  test('passes over a missing holiday that must be over', () => {
    expect(readDue('na de herfstvakantie', { anchor: '2024-10-01', region: 'noord' })).toMatchObject({
      from: '2024-11-04',
    })
  })
})
