import { type Day, type IsoDate, toDay, weekdayOf } from './civil-date.ts'

/** Days off that an organisation has beside the school holidays of its region, both ends included. */
export interface ExtraDays {
  readonly from: IsoDate
  readonly until: IsoDate
}

interface Days {
  readonly start: Day
  readonly end: Day
}

/** The days with all extra days that touch them, directly or by way of one another; a weekend between counts as touching. */
export const widened = (days: Days, extra: readonly ExtraDays[]): Days =>
  widen(
    days,
    extra.map(({ from, until }) => withWeekends({ start: toDay(from), end: toDay(until) })),
  )

const widen = (days: Days, extra: readonly Days[]): Days => {
  const touching = extra.filter(({ start, end }) => start <= days.end + 1 && end >= days.start - 1)
  if (touching.length === 0) return days
  const all = [days, ...touching]
  const wider = { start: Math.min(...all.map((it) => it.start)), end: Math.max(...all.map((it) => it.end)) }
  return widen(
    wider,
    extra.filter((it) => !touching.includes(it)),
  )
}

/** Days off that begin on a Monday begin for people on the Saturday before, as school holidays do. */
const withWeekends = ({ start, end }: Days): Days => ({
  start: start - (daysBackToSaturday[weekdayOf(start)] ?? 0),
  end: end + (daysOnToSunday[weekdayOf(end)] ?? 0),
})

/** By weekday, Monday = 1. */
const daysBackToSaturday: Readonly<Record<number, number>> = { 1: 2, 7: 1 }
const daysOnToSunday: Readonly<Record<number, number>> = { 5: 2, 6: 1 }
