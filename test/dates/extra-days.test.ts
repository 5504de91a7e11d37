import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, toIso, weekdayOf } from '../../bot/dates/civil-date.ts'
import { readDue } from '../../bot/dates/due.ts'
import type { ExtraDays } from '../../bot/dates/extra-days.ts'
import { type Language, sayDue } from '../../bot/dates/say-due.ts'
import {
  firstUnknownSchoolYear,
  isSchoolHoliday,
  knowsSchoolYear,
  schoolHolidayIn,
} from '../../bot/dates/school-calendar.ts'

/** The meivakantie of 2027 in noord is 24 April to 2 May. */
const weekBefore = { from: '2027-04-19', until: '2027-04-23' }
const weekAfter = { from: '2027-05-03', until: '2027-05-07' }

const read = (words: string, extra: readonly ExtraDays[], anchor = '2027-03-08') =>
  readDue(words, { anchor, region: 'noord', extra })
const say = (words: string, extra: readonly ExtraDays[], language: Language = 'nl') => {
  const due = read(words, extra)
  return due && sayDue(due, { region: 'noord', language, extraOf: 'Scholengroep Meridiaan' })
}

describe('a school holiday with extra days', () => {
  test.each([
    ['voor de meivakantie', [weekBefore], '2027-03-08', '2027-04-16'],
    ['in de meivakantie', [weekBefore], '2027-04-17', '2027-05-02'],
    ['na de meivakantie', [weekAfter], '2027-05-10', null],
    ['rond de meivakantie', [weekBefore, weekAfter], '2027-04-12', '2027-05-14'],
    ['twee weken voor de meivakantie', [weekBefore], '2027-03-08', '2027-04-02'],
    ['de week na de meivakantie', [weekAfter], '2027-05-10', '2027-05-14'],
    ['de eerste schooldag na de meivakantie', [weekAfter], '2027-05-10', '2027-05-10'],
    ['voor de vakantie', [weekBefore], '2027-03-08', '2027-04-16'],
    // It may begin and end in the middle of a week, and reach a holiday by way of other extra days.
    ['voor de meivakantie', [{ from: '2027-04-22', until: '2027-04-23' }], '2027-03-08', '2027-04-21'],
    ['voor de meivakantie', [{ from: '2027-04-12', until: '2027-04-16' }, weekBefore], '2027-03-08', '2027-04-09'],
    ['begin schooljaar 2027-2028', [{ from: '2027-08-23', until: '2027-08-24' }], '2027-08-25', '2027-09-30'],
    ['eind schooljaar', [{ from: '2027-07-05', until: '2027-07-09' }], '2027-06-01', '2027-07-02'],
  ])('%s is read with %j', (words, extra, from, until) => {
    expect(read(words, extra)).toMatchObject({ from, until, withExtra: true })
  })

  test('stays as it is when no extra day touches it', () => {
    const apart = [{ from: '2027-04-14', until: '2027-04-15' }]
    for (const words of ['voor de meivakantie', 'na de meivakantie', 'voor de zomervakantie', 'uiterlijk 15 april'])
      expect(read(words, apart)).toEqual(read(words, []))
  })

  test('is over once its extra days have begun: the next one is meant', () => {
    expect(read('voor de meivakantie', [weekBefore], '2027-04-20')?.until).toBe('2028-04-28')
  })

  test('still asks in a year without rows', () => {
    const extra = [{ from: '2035-07-01', until: '2035-07-31' }]
    expect(read('voor de zomervakantie 2035', extra)).toMatchObject({ until: null, reason: 'no_school_calendar' })
  })

  test('is the longest run of weekends, official and extra days, however they are cut', () => {
    const day = fc.integer({ min: dayOf(2027, 3, 1), max: dayOf(2027, 6, 30) })
    const stretches = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 9 })), { maxLength: 12 })
    fc.assert(
      fc.property(stretches, (drawn) => {
        const extra = drawn.map(([start, length]) => ({ from: toIso(start), until: toIso(start + length) }))
        const isFree = (one: number): boolean =>
          weekdayOf(one) > 5 ||
          (one >= dayOf(2027, 4, 24) && one <= dayOf(2027, 5, 2)) ||
          drawn.some(([start, length]) => start <= one && one <= start + length)
        let [start, end] = [dayOf(2027, 4, 24), dayOf(2027, 5, 2)]
        while (isFree(start - 1)) start -= 1
        while (isFree(end + 1)) end += 1
        expect(schoolHolidayIn('mei', 2027, { region: 'noord', extra })).toEqual({ name: 'mei', start, end })
      }),
    )
  })
})

describe('a day', () => {
  test('is a holiday when it is an extra day, also where it touches no holiday', () => {
    const extra = [weekBefore, { from: '2027-11-10', until: '2027-11-10' }]
    const holidays = ['2027-11-10', '2027-04-19', '2027-04-17', '2027-05-02']
    for (const date of holidays) expect(isSchoolHoliday(date, 'noord', extra), date).toBe(true)
    for (const date of ['2027-11-09', '2027-04-16', '2027-05-03'])
      expect(isSchoolHoliday(date, 'noord', extra), date).toBe(false)
    expect(isSchoolHoliday('2027-11-10', 'noord')).toBe(false)
  })
})

describe('what was read with extra days', () => {
  test('is said with whose they are', () => {
    expect(say('voor de meivakantie', [weekBefore])).toBe(
      'voor de meivakantie: uiterlijk vr 16 apr 2027 (regio Noord, met de vrije dagen van Scholengroep Meridiaan). Klopt dat?',
    )
    expect(say('voor de meivakantie', [weekBefore], 'en')).toBe(
      'voor de meivakantie: by Fri 16 Apr 2027 at the latest (region Noord, with the days off of Scholengroep Meridiaan). Is that right?',
    )
  })

  test('is said as ever where they make no difference', () => {
    for (const words of ['voor de meivakantie', 'voor de zomervakantie', '12 april'])
      expect(say(words, [weekAfter])).toBe(say(words, []))
  })
})

describe('the calendar', () => {
  test('says which school year it does not know yet, that of the day itself too', () => {
    const missing = firstUnknownSchoolYear('2026-11-23', 'noord')
    expect(knowsSchoolYear(missing - 1, 'noord')).toBe(true)
    expect(knowsSchoolYear(missing, 'noord')).toBe(false)
    for (const date of [`${missing}-07-31`, `${missing}-08-01`])
      expect(firstUnknownSchoolYear(date, 'noord'), date).toBe(missing)
    expect(firstUnknownSchoolYear('2099-02-01', 'zuid')).toBe(2098)
  })
})
