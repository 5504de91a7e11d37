import { type Day, dayOf, weekdayOf, yearOf } from './civil-date.ts'

/** Easter Sunday in the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = Math.floor((a + 11 * d + 22 * e) / 451)
  const n = d + e - 7 * f + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** 27 April; on a Sunday it is kept the day before (26 April). */
export const kingsDayOf = (year: number): Day => {
  const day = dayOf(year, 4, 27)
  return weekdayOf(day) === 7 ? day - 1 : day
}

const ascensionOf = (year: number): Day => easterOf(year) + 39

type Feast = (year: number) => readonly [Day, Day]

const single =
  (dayIn: (year: number) => Day): Feast =>
  (year) => [dayIn(year), dayIn(year)]
const fixed = (month: number, date: number): Feast => single((year) => dayOf(year, month, date))
const fromEaster =
  (first: number, last = first): Feast =>
  (year) => [easterOf(year) + first, easterOf(year) + last]
const thirdTuesdayOfSeptember = (year: number): Day => {
  const first = dayOf(year, 9, 1)
  return first + ((2 - weekdayOf(first) + 7) % 7) + 14
}

/** The named days people agree by, first and last day of each. Not all of them are free. */
export const feasts = {
  newYear: fixed(1, 1),
  carnival: fromEaster(-49, -47),
  goodFriday: fromEaster(-2),
  easter: fromEaster(0, 1),
  easterSunday: fromEaster(0),
  easterMonday: fromEaster(1),
  kingsDay: single(kingsDayOf),
  liberationDay: fixed(5, 5),
  ascension: single(ascensionOf),
  pentecost: fromEaster(49, 50),
  pentecostSunday: fromEaster(49),
  pentecostMonday: fromEaster(50),
  prinsjesdag: single(thirdTuesdayOfSeptember),
  saintNicholas: fixed(12, 5),
  christmas: (year) => [dayOf(year, 12, 25), dayOf(year, 12, 26)],
  christmasDay: fixed(12, 25),
  boxingDay: fixed(12, 26),
} satisfies Record<string, Feast>

export type FeastName = keyof typeof feasts

/** Good Friday and the Friday after Ascension Day count as free, Liberation Day does not: a convention of these networks. */
const freeDaysIn = (year: number): ReadonlySet<Day> => {
  const easter = easterOf(year)
  return new Set([
    dayOf(year, 1, 1),
    easter - 2,
    easter,
    easter + 1,
    kingsDayOf(year),
    easter + 39,
    easter + 40,
    easter + 49,
    easter + 50,
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ])
}

/** Asked for day after day when reminders are planned. */
const known = new Map<number, ReadonlySet<Day>>()
const freeDaysOf = (year: number): ReadonlySet<Day> => {
  const free = known.get(year) ?? freeDaysIn(year)
  known.set(year, free)
  return free
}

export const isPublicHoliday = (day: Day): boolean => freeDaysOf(yearOf(day)).has(day)

export const isWorking = (day: Day): boolean => weekdayOf(day) < 6 && !isPublicHoliday(day)

export function addWorkingDays(day: Day, count: number): Day {
  const step = Math.sign(count)
  let result = day
  for (let left = Math.abs(count); left > 0; ) {
    result += step
    if (isWorking(result)) left -= 1
  }
  return result
}
