/** The days on which a body meets by its rhythm. Pure: a holiday is a matter of whoever plans. */
import { type Day, firstByStep, mondayOf, monthOf, nthWeekday, toDay, toIso, yearOf } from '../dates/civil-date.ts'
import type { Rhythm } from './customs.ts'

type ByWeeks = Extract<Rhythm, { kind: 'weeks' }>
type ByMonth = Extract<Rhythm, { kind: 'month' }>

/**
 * The days (`YYYY-MM-DD`, both ends included) in order, public and school holidays among them. By weeks it counts from
 * the week of `fromOn` and gives no day before `fromOn`; so many times a year has no days of its own: empty.
 */
export const occurrencesOf = (rhythm: Rhythm, from: string, until: string): readonly string[] => {
  const [first, last] = [toDay(from), toDay(until)]
  const days =
    rhythm.kind === 'year' ? [] : rhythm.kind === 'weeks' ? byWeeks(rhythm, first, last) : byMonth(rhythm, first, last)
  return days.filter((day) => day >= first && day <= last).map(toIso)
}

const byWeeks = ({ every, weekday, fromOn }: ByWeeks, first: Day, last: Day): readonly Day[] => {
  const begin = toDay(fromOn)
  const anchor = mondayOf(begin) + weekday - 1
  const step = every * 7
  const start = firstByStep(anchor, step, Math.max(first, begin))
  const count = Math.max(0, Math.floor((last - start) / step) + 1)
  return Array.from({ length: count }, (_, index) => start + index * step)
}

const byMonth = ({ nth, weekday, months }: ByMonth, first: Day, last: Day): readonly Day[] => {
  const [begin, end] = [yearOf(first) * 12 + monthOf(first) - 1, yearOf(last) * 12 + monthOf(last) - 1]
  const counted = Array.from({ length: Math.max(0, end - begin + 1) }, (_, index) => begin + index)
  return counted
    .filter((one) => months.includes((one % 12) + 1))
    .map((one) => nthWeekday(Math.floor(one / 12), (one % 12) + 1, weekday, nth))
}
