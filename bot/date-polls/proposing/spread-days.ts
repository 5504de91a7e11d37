/** A few out of the days that come into question, spread over the window. Pure. */
import { mondayOf, toDay } from '../../dates/civil-date.ts'
import type { PossibleDay } from './judge-day.ts'

/** The lower the better, number by number: the first that differs decides. */
type Mark = readonly number[]

const isLower = (a: Mark, b: Mark): boolean => {
  const at = a.findIndex((number, place) => number !== b[place])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

export const compareMarks = (a: Mark, b: Mark): number => Number(isLower(b, a)) - Number(isLower(a, b))

/** How good a day is by itself: the fewest away, then the usual weekday, then the earliest. */
export const qualityOf = ({ day, away, isUsualDay }: PossibleDay): Mark => [away.length, isUsualDay ? 0 : 1, toDay(day)]

/**
 * One after another: of a week of which the fewest were taken, the fewest away, then the usual weekday, then the day
 * that lies farthest from those taken, then the earliest.
 */
export const spreadDays = (possible: readonly PossibleDay[], count: number): readonly PossibleDay[] => {
  const taken: PossibleDay[] = []
  while (taken.length < Math.min(count, possible.length)) {
    const left = possible.filter((one) => !taken.includes(one))
    taken.push(left.reduce((best, one) => (isLower(markOf(one, taken), markOf(best, taken)) ? one : best)))
  }
  return taken
}

const markOf = (one: PossibleDay, taken: readonly PossibleDay[]): Mark => {
  const [away = 0, unusual = 0, day = 0] = qualityOf(one)
  const days = taken.map((other) => toDay(other.day))
  const ofItsWeek = days.filter((other) => mondayOf(other) === mondayOf(day)).length
  const nearest = Math.min(...days.map((other) => Math.abs(other - day)))
  return [ofItsWeek, away, unusual, days.length === 0 ? 0 : -nearest, day]
}
