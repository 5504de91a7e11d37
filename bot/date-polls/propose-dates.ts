import { daysAfter } from '../clock.ts'
import { toDay, toIso } from '../dates/civil-date.ts'
import { type Ground, type JudgedDay, judgeDay, type PossibleDay } from './proposing/judge-day.ts'
import type { Seeking } from './proposing/seeking.ts'
import { compareMarks, qualityOf, spreadDays } from './proposing/spread-days.ts'

/**
 * @property options best first.
 * @property leftOut how many days of the window do not come into question, by the first ground that holds.
 * @property outside when nothing is left in the window: what lies nearest to it, nearest first.
 */
export interface Proposal {
  readonly options: readonly PossibleDay[]
  readonly leftOut: Readonly<Partial<Record<Ground, number>>>
  readonly outside: readonly PossibleDay[]
}

/** How far is looked outside the window, on either side: six weeks reach over every school holiday but the summer's. */
const daysOutside = 42
const mostOutside = 3

/**
 * Proposes hours on days inside a window. The rules:
 *
 * - Whoever sits in another body that meets at an overlapping hour is away; so is whoever is absent that day, and
 *   everybody of an organisation that has the day off.
 * - A day is left out when it lies before `earliestOn`; in a weekend; on a public holiday; in a school holiday of the
 *   region; when the body itself meets that day already, at whatever hour; when a chair of the body is away; where both
 *   sides are needed, when everybody of one side is away; when more than a third of those asked are away.
 * - Of the others as many as are wanted are taken one by one: of a week of which the fewest were taken, the fewest away,
 *   then the usual weekday of the body, then the day that lies farthest from those taken, then the earliest.
 * - They are given best first: the fewest away, then the usual weekday, then the earliest.
 * - When no day is left, the three that lie nearest to the window, within six weeks before and after it, are given
 *   beside, nearest first, of two as near the earlier.
 */
export const proposeDates = (seeking: Seeking): Proposal => {
  const judged = daysFrom(seeking.from, seeking.until).map((day) => judgeDay(day, seeking))
  const options = spreadDays(judged.filter(isPossible), seeking.count)
  return {
    options: options.toSorted((a, b) => compareMarks(qualityOf(a), qualityOf(b))),
    leftOut: countGrounds(judged),
    outside: options.length > 0 ? [] : findOutside(seeking),
  }
}

const isPossible = (judged: JudgedDay): judged is Extract<JudgedDay, { ground: null }> => judged.ground === null

const daysFrom = (from: string, until: string): readonly string[] =>
  Array.from({ length: Math.max(0, toDay(until) - toDay(from) + 1) }, (_, at) => toIso(toDay(from) + at))

const countGrounds = (judged: readonly JudgedDay[]): Proposal['leftOut'] => {
  const counts: Partial<Record<Ground, number>> = {}
  for (const { ground } of judged) if (ground) counts[ground] = (counts[ground] ?? 0) + 1
  return counts
}

const findOutside = (seeking: Seeking): readonly PossibleDay[] =>
  Array.from({ length: daysOutside }, (_, at) => at + 1)
    .flatMap((away) => [daysAfter(seeking.from, -away), daysAfter(seeking.until, away)])
    .map((day) => judgeDay(day, seeking))
    .filter(isPossible)
    .slice(0, mostOutside)
