/** A calendar day as the number of days since 1 January 1970; no clock, no time zone. */
export type Day = number

/** A whole calendar day written as `YYYY-MM-DD`. */
export type IsoDate = string

const millisecondsPerDay = 86_400_000

export const dayOf = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / millisecondsPerDay

export const toDay = (iso: IsoDate): Day => {
  const [year = NaN, month = NaN, date = NaN] = iso.split('-').map(Number)
  return dayOf(year, month, date)
}

export const toIso = (day: Day): IsoDate => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

export const yearOf = (day: Day): number => new Date(day * millisecondsPerDay).getUTCFullYear()

export const monthOf = (day: Day): number => new Date(day * millisecondsPerDay).getUTCMonth() + 1

export const dateOf = (day: Day): number => new Date(day * millisecondsPerDay).getUTCDate()

/** Monday = 1 … Sunday = 7, as ISO 8601 numbers them. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const lastOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 1) - 1

/** The day, or null when the calendar has no such day (30 February). */
export const realDay = (year: number, month: number, date: number): Day | null =>
  month >= 1 && month <= 12 && date >= 1 && date <= dateOf(lastOfMonth(year, month)) ? dayOf(year, month, date) : null

/** Same day number, held back to the last day of a shorter month: 31 January + 1 = 28 or 29 February. */
export const addMonths = (day: Day, months: number): Day => {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return Math.min(dayOf(year, month, dateOf(day)), lastOfMonth(year, month))
}

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** First such weekday strictly after the day. */
export const weekdayAfter = (day: Day, weekday: number): Day => day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7)

/** Last such weekday strictly before the day. */
export const weekdayBefore = (day: Day, weekday: number): Day => day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7)

/** Monday of an ISO week, or null when the year has no week of that number; week 1 holds 4 January. */
export const mondayOfWeek = (year: number, week: number): Day | null => {
  const monday = mondayOf(dayOf(year, 1, 4)) + (week - 1) * 7
  return week >= 1 && yearOf(monday + 3) === year ? monday : null
}

/** The n-th such weekday of a month, counted from 1; -1 is the last. There is not always a fifth: then a day of the next month. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): Day =>
  nth === -1
    ? weekdayBefore(lastOfMonth(year, month) + 1, weekday)
    : weekdayAfter(dayOf(year, month, 1) - 1, weekday) + 7 * (nth - 1)

/** The first day, from one on, of those that lie so many days apart from an anchor. */
export const firstByStep = (anchor: Day, step: number, from: Day): Day =>
  anchor + Math.max(0, Math.ceil((from - anchor) / step)) * step
