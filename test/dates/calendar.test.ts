import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dayOf,
  mondayOfWeek,
  realDay,
  toDay,
  toIso,
  weekdayAfter,
  weekdayBefore,
  weekdayOf,
  yearOf,
} from '../../bot/dates/civil-date.ts'
import { addWorkingDays, easterOf, isWorking, kingsDayOf } from '../../bot/dates/public-holidays.ts'

const years = fc.integer({ min: 1900, max: 2199 })
const days = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) })

/** The rule of Gauss, corrected for its two exceptions: another road to the same Sunday. */
function easterByGauss(year: number): string {
  const k = Math.floor(year / 100)
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30
  const n = (4 + k - Math.floor(k / 4)) % 7
  const a = year % 19
  const d = (19 * a + m) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7
  const march = 22 + d + e
  const late = d === 29 && e === 6 ? 50 : d === 28 && e === 6 && a > 10 ? 49 : march
  return late > 31 ? `${year}-04-${String(late - 31).padStart(2, '0')}` : `${year}-03-${late}`
}

/** The ISO week by counting Thursdays. */
function weekByThursdays(day: number): [number, number] {
  let thursday = day
  while (weekdayOf(thursday) !== 4) thursday += weekdayOf(thursday) < 4 ? 1 : -1
  let count = 0
  for (let it = thursday; yearOf(it) === yearOf(thursday); it -= 7) count += 1
  return [yearOf(thursday), count]
}

describe('the calendar', () => {
  test('goes from day to text and back', () => {
    fc.assert(fc.property(days, (day) => toDay(toIso(day)) === day))
  })

  test('knows the weekday that the platform knows', () => {
    fc.assert(fc.property(days, (day) => weekdayOf(day) % 7 === new Date(`${toIso(day)}T12:00:00Z`).getUTCDay()))
  })

  test('knows leap years by the rule of four, hundred and four hundred', () => {
    fc.assert(
      fc.property(years, (year) => {
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
        return (realDay(year, 2, 29) !== null) === isLeap && realDay(year, 2, 30) === null
      }),
    )
  })

  test('puts every day in the week that counting Thursdays gives', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, week] = weekByThursdays(day)
        const monday = mondayOfWeek(year, week)
        return monday !== null && day >= monday && day < monday + 7
      }),
    )
  })

  test('has a week 53 only when the year has 53 Thursdays', () => {
    fc.assert(
      fc.property(years, (year) => {
        const has53 = weekByThursdays(dayOf(year, 12, 31))[1] === 53
        return (mondayOfWeek(year, 53) !== null) === has53 && mondayOfWeek(year, 54) === null
      }),
    )
  })

  test('finds Easter as Gauss did', () => {
    fc.assert(
      fc.property(years, (year) => toIso(easterOf(year)) === easterByGauss(year)),
      { numRuns: 300 },
    )
  })

  test('keeps the day number over months, held back to the end of a shorter one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const [date, result] = [toIso(day), toIso(addMonths(day, months))]
        const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + months
        const isRightMonth = Number(result.slice(0, 4)) * 12 + Number(result.slice(5, 7)) === index
        return isRightMonth && (result.slice(8) === date.slice(8) || toIso(addMonths(day, months) + 1).endsWith('-01'))
      }),
    )
  })

  test('finds the next and the last weekday within seven days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
        const [after, before] = [weekdayAfter(day, weekday), weekdayBefore(day, weekday)]
        return (
          after > day &&
          after <= day + 7 &&
          weekdayOf(after) === weekday &&
          before < day &&
          before >= day - 7 &&
          weekdayOf(before) === weekday
        )
      }),
    )
  })

  test('lands on a working day after so many of them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const end = addWorkingDays(day, count)
        const between = Array.from({ length: end - day }, (_, index) => day + 1 + index)
        return isWorking(end) && between.filter(isWorking).length === count
      }),
      { numRuns: 60 },
    )
  })

  test('keeps King’s Day a day early when 27 April is a Sunday', () => {
    expect(toIso(kingsDayOf(2025))).toBe('2025-04-26')
    expect(toIso(kingsDayOf(2026))).toBe('2026-04-27')
  })
})
