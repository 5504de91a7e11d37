/** A reminder by hand: once, or again and again. Pure; silence is a matter of `repeated.ts`. */
import {
  addMonths,
  type Day,
  dayOf,
  firstByStep,
  lastOfMonth,
  mondayOf,
  monthOf,
  nthWeekday,
  realDay,
  toDay,
  toIso,
  yearOf,
} from '../../dates/civil-date.ts'
import { addWorkingDays } from '../../dates/public-holidays.ts'
import { type HolidayName, type HolidaysOf, lastSchoolDayUntil, schoolHolidayIn } from '../../dates/school-calendar.ts'
import { holidayNames } from '../../dates/school-holiday-row.ts'
import type { WorkingWeekday } from '../timing/weekly.ts'

/**
 * Days are `YYYY-MM-DD`; none comes before `fromOn`.
 *
 * - `once`: on a day, or at the latest on it (`isBy`).
 * - `weeks`: counted from the week of `fromOn`.
 * - `months`: on a date of every so many months, counted from the month of `fromOn`; in a shorter month on its last day.
 * - `month`: on the first to fourth, or the last (`-1`), such weekday of each of these months (1 to 12).
 * - `year`: 29 February is the 28th in other years.
 * - `working-days`: each of them; school holidays are a matter of silence.
 * - `before-holiday`: on the last school day before it; before each of the five where none is named (null).
 */
export type Repetition =
  | { readonly kind: 'once'; readonly on: string; readonly isBy: boolean }
  | { readonly kind: 'days'; readonly every: number; readonly fromOn: string }
  | { readonly kind: 'weeks'; readonly every: number; readonly weekday: WorkingWeekday; readonly fromOn: string }
  | { readonly kind: 'months'; readonly every: number; readonly date: number; readonly fromOn: string }
  | {
      readonly kind: 'month'
      readonly nth: 1 | 2 | 3 | 4 | -1
      readonly weekday: WorkingWeekday
      readonly months: readonly number[]
      readonly fromOn?: string
    }
  | { readonly kind: 'year'; readonly month: number; readonly date: number }
  | { readonly kind: 'working-days' }
  | { readonly kind: 'before-holiday'; readonly holiday: HolidayName | null }

/**
 * The first day of it that comes after another.
 *
 * @returns null where there is none: it was once, or the school calendar does not say yet when the next holiday is
 */
export const next = (repetition: Repetition, after: string, holidays: HolidaysOf): string | null => {
  const day = nextDay(repetition, toDay(after) + 1, holidays)
  return day === null ? null : toIso(day)
}

const nextDay = (repetition: Repetition, from: Day, holidays: HolidaysOf): Day | null => {
  switch (repetition.kind) {
    case 'once':
      return toDay(repetition.on) >= from ? toDay(repetition.on) : null
    case 'days':
      return firstByStep(toDay(repetition.fromOn), repetition.every, from)
    case 'weeks':
      return nextByWeeks(repetition, from)
    case 'months':
      return nextByMonths(repetition, from)
    case 'month':
      return nextInMonth(repetition, from)
    case 'year':
      return nextInYear(repetition, from)
    case 'working-days':
      return addWorkingDays(from - 1, 1)
    case 'before-holiday':
      return nextBeforeHoliday(repetition.holiday, from, holidays)
  }
}

type Of<Kind extends Repetition['kind']> = Extract<Repetition, { readonly kind: Kind }>

const nextByWeeks = ({ every, weekday, fromOn }: Of<'weeks'>, from: Day): Day => {
  const begin = toDay(fromOn)
  return firstByStep(mondayOf(begin) + weekday - 1, every * 7, Math.max(from, begin))
}

const nextByMonths = ({ every, date, fromOn }: Of<'months'>, from: Day): Day => {
  const begin = toDay(fromOn)
  const first = dayOf(yearOf(begin), monthOf(begin), 1)
  const passed = (yearOf(from) - yearOf(begin)) * 12 + monthOf(from) - monthOf(begin)
  for (let months = Math.max(0, Math.floor(passed / every)) * every; ; months += every) {
    const day = dateIn(addMonths(first, months), date)
    if (day >= Math.max(from, begin)) return day
  }
}

const dateIn = (month: Day, date: number): Day => Math.min(month + date - 1, lastOfMonth(yearOf(month), monthOf(month)))

/** Null where no month is named. */
const nextInMonth = ({ nth, weekday, months, fromOn }: Of<'month'>, after: Day): Day | null => {
  const from = fromOn === undefined ? after : Math.max(after, toDay(fromOn))
  for (let passed = 0; passed <= 12; passed += 1) {
    const month = addMonths(dayOf(yearOf(from), monthOf(from), 1), passed)
    const day = nthWeekday(yearOf(month), monthOf(month), weekday, nth)
    if (months.includes(monthOf(month)) && day >= from) return day
  }
  return null
}

const nextInYear = ({ month, date }: Of<'year'>, from: Day): Day => {
  const dayIn = (year: number) => realDay(year, month, date) ?? lastOfMonth(year, month)
  const thisYear = dayIn(yearOf(from))
  return thisYear >= from ? thisYear : dayIn(yearOf(from) + 1)
}

const nextBeforeHoliday = (holiday: HolidayName | null, from: Day, holidays: HolidaysOf): Day | null => {
  const names = holiday === null ? holidayNames : [holiday]
  const days = names.map((name) => nextBefore(name, from, holidays)).filter((day) => day !== null)
  return days.length === 0 ? null : Math.min(...days)
}

/** A year of which the holidays are not known is passed over: whoever asks anew when they are hears of them after all. */
const nextBefore = (name: HolidayName, from: Day, holidays: HolidaysOf): Day | null => {
  for (let year = yearOf(from); year <= yearOf(from) + mostYearsAhead; year += 1) {
    const found = schoolHolidayIn(name, year, holidays)
    const day = found && toDay(lastSchoolDayUntil(toIso(found.start - 1), holidays))
    if (day !== null && day >= from) return day
  }
  return null
}

/** The ministry publishes some five years ahead. */
const mostYearsAhead = 6
