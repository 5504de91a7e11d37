import { addMonths, type Day, dayOf, monthOf, toDay, weekdayAfter, yearOf } from './civil-date.ts'
import type { Context, Precision } from './due.ts'
import type { PrepositionKind } from './preposition.ts'
import type { YearReference } from './year-reference.ts'

/** One occurrence of a period. */
export interface Window {
  readonly start: Day
  readonly end: Day
  /** Last day that counts as before it, when that is not the day before it starts. */
  readonly lastBefore?: Day
  /** First day that counts as after it, when that is not the day after it ends. */
  readonly firstAfter?: Day
  readonly around?: readonly [Day, Day]
}

/** A year of which the school calendar has no rows: nothing behind it may be taken instead. */
export const unknown = 'unknown'

export interface Period {
  readonly precision: Precision
  /** A named year or a place relative to the anchor: when it is over, there is no next one. */
  readonly isNamed: boolean
  /** Keeps its first day also when that lies before the anchor. */
  readonly keepsStart?: true
  /** The occurrences in order of time. */
  readonly windows: (context: Context) => readonly (Window | typeof unknown)[]
  /** What the same words mean behind these prepositions. */
  readonly behind?: Partial<Record<PrepositionKind, Period>>
}

export const anchorOf = (context: Context): Day => toDay(context.anchor)

/** A place in time that follows from the anchor alone. */
export const relative = (precision: Precision, windowFrom: (anchor: Day) => Window): Period => ({
  precision,
  isNamed: true,
  windows: (context) => [windowFrom(anchorOf(context))],
})

export const single = (start: Day, end: Day = start): Window => ({ start, end })

/** 29 February comes back within eight years, also around a century that is no leap year. */
const yearsAhead = 9

export type WindowIn = (year: number, context: Context) => Window | typeof unknown | null

/** Something that comes back every year, or that of one named year; null = not in that year. */
export const yearly = (precision: Precision, windowIn: WindowIn, year?: YearReference): Period => ({
  precision,
  isNamed: year !== undefined,
  windows: (context) => {
    if (year?.isSchoolYear) return windowsInSchoolYear(year.of(context), windowIn, context)
    const first = year?.of(context) ?? yearOf(anchorOf(context)) - 1
    return windowsFrom(first, year ? 1 : yearsAhead + 1, windowIn, context)
  },
})

const windowsFrom = (first: number, count: number, windowIn: WindowIn, context: Context) =>
  Array.from({ length: count }, (_, index) => windowIn(first + index, context)).filter((it) => it !== null)

const windowsInSchoolYear = (year: number, windowIn: WindowIn, context: Context) =>
  windowsFrom(year, 2, windowIn, context).filter(
    (it) => it === unknown || (it.start >= dayOf(year, 8, 1) && it.start < dayOf(year + 1, 8, 1)),
  )

/** Something that comes back every month, from last month on. */
export const monthly = (precision: Precision, windowIn: (year: number, month: number) => Window | null): Period => ({
  precision,
  isNamed: false,
  windows: (context) =>
    Array.from({ length: 14 }, (_, index) => {
      const day = addMonths(anchorOf(context), index - 1)
      return windowIn(yearOf(day), monthOf(day))
    }).filter((it) => it !== null),
})

/** Each occurrence turned into another window: its last Friday, the week after it. */
export const within = (period: Period, precision: Precision, turn: (window: Window) => Window | null): Period => ({
  precision,
  isNamed: period.isNamed,
  windows: (context) =>
    period
      .windows(context)
      .map((it) => (it === unknown ? it : turn(it)))
      .filter((it) => it !== null),
})

/** Monday to Friday; before a week is the Friday before it. */
export const workWeek = (monday: Day): Window => ({ start: monday, end: monday + 4, lastBefore: monday - 3 })

export const firstMondayAfter = (day: Day): Day => weekdayAfter(day, 1)
