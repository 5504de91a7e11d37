/** What time makes happen to a round. Pure: asked again after it was done, it is not due any more. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import type { HolidaysOf } from '../../dates/school-calendar.ts'
import { type CaseRound, isRunning } from '../case-round.ts'
import { crossesOn } from '../duration.ts'
import { pauseFrom } from './pause.ts'
import { firstMomentOn, nextPublication, type Timetable } from './publication.ts'
import { endOfTerm, purgeDay, remindAt, secondFeedbackAt } from './term.ts'

/**
 * In the order in which those of one moment happen.
 *
 * - `purge`: all that is sealed is destroyed; `expire`: of a case that was never published.
 * - `resume`, `pause`: a school holiday ended or began.
 * - `leave-live`: a meeting that was not brought to its end goes on in writing.
 * - `close`: nobody said what becomes of a round with too few, or its meeting never came.
 * - `publish`: done for all rounds together, by `publishCases`.
 * - `advance`: the term of a phase is over.
 * - `mark-duration`: three months are surely passed.
 * - `ask-again`: for the second feedback; all members are asked alike.
 * - `screening-remind`, `screening-late`: nobody screened yet.
 * - `remind`: of the end of a phase. `batch`: what was typed since the last moment is seen from now on.
 */
export const dueKinds = [
  'purge',
  'expire',
  'resume',
  'leave-live',
  'close',
  'publish',
  'advance',
  'pause',
  'mark-duration',
  'ask-again',
  'screening-late',
  'screening-remind',
  'remind',
  'batch',
] as const
export type DueKind = (typeof dueKinds)[number]

/** @property at epoch milliseconds. */
export interface Due {
  readonly round: string
  readonly kind: DueKind
  readonly at: number
}

export interface DueTime {
  readonly now: number
  readonly holidays: HolidaysOf
}

/**
 * From when on (epoch ms) nothing that was sealed may be read, whether it could be destroyed or not; null while that is
 * not known.
 */
export const forgetAt = (round: CaseRound): number | null => {
  if (!isRunning(round)) return beginOf(round.purgeOn)
  const closing = closingAt(round)
  return closing === null ? null : instantOn(purgeDay(dayAt(closing), round.settings), 0)
}

const beginOf = (day: string | null): number | null => (day === null ? null : instantOn(day, 0))

type Moment = readonly [kind: DueKind, at: number | null]

/** What is due now, first what happens first; null for nothing. */
export const dueOf = (round: CaseRound, time: DueTime): Due | null =>
  inDueOrder(momentsOf(round, time).filter(({ at }) => at <= time.now))[0] ?? null

/** When a store has to look at it again (epoch ms), or null for never. What is due already lies in the past. */
export const nextDueAt = (round: CaseRound, time: DueTime): number | null => {
  const moments = momentsOf(round, time).map(({ at }) => at)
  return moments.length === 0 ? null : Math.min(...moments)
}

/** Of many rounds: after weeks of downtime too, whatever was to be forgotten is forgotten first. */
export const inDueOrder = (dues: readonly Due[]): readonly Due[] =>
  dues.toSorted(
    (a, b) =>
      Number(isForgetting(b)) - Number(isForgetting(a)) ||
      a.at - b.at ||
      dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind),
  )

const isForgetting = ({ kind }: Due): boolean => kind === 'purge' || kind === 'expire'

const momentsOf = (round: CaseRound, time: DueTime): readonly Due[] =>
  (isRunning(round) ? whileRunning(round, time) : beforeAndAfter(round, time)).flatMap(([kind, at]) =>
    at === null ? [] : [{ round: round.id, kind, at }],
  )

const beforeAndAfter = (round: CaseRound, time: DueTime): readonly Moment[] => {
  const { phase, closedOn, settings, isAskedAgain } = round
  if (phase === 'draft' || phase === 'returned') return [['expire', forgetAt(round)]]
  if (phase === 'screening') return whileScreening(round, time)
  if (phase !== 'closed' || closedOn === null) return []
  return [
    ['purge', forgetAt(round)],
    ['ask-again', isAskedAgain ? null : secondFeedbackAt(closedOn, settings, time.holidays)],
    ['mark-duration', crossingAt(round)],
  ]
}

const whileScreening = (round: CaseRound, { now, holidays }: DueTime): readonly Moment[] => {
  const { publishAt, startedAt, endsAt, isReminded, isLate, settings } = round
  if (publishAt !== null) return [['publish', publishAt]]
  const isOver = endsAt !== null && endsAt <= now
  const remind =
    startedAt === null || isReminded || isOver
      ? null
      : endOfTerm(startedAt, settings.screeningDays, { holidays, hours: settings.hours })
  return [
    ['expire', forgetAt(round)],
    ['screening-late', isLate ? null : endsAt],
    ['screening-remind', remind],
  ]
}

const whileRunning = (round: CaseRound, { now, holidays }: DueTime): readonly Moment[] => {
  const timetable: Timetable = { holidays, hours: round.settings.hours }
  const { isLive, startedAt, endsAt, tooFewAt, pausedUntil, batchedAt } = round
  const closing = closingAt(round)
  if (isLive && startedAt !== null) {
    const tomorrow = instantOn(daysAfter(dayAt(startedAt), 1), 0)
    return [['leave-live', nextPublication(tomorrow, timetable)]]
  }
  const isTerm = tooFewAt === null && endsAt !== null
  return [
    ['purge', forgetAt(round)],
    ['close', round.phase === 'agreeing' && isTerm ? null : closing],
    ['advance', isTerm ? endsAt : null],
    ['remind', isTerm && now < endsAt ? reminderAt(round, timetable) : null],
    ['batch', endsAt !== null && endsAt <= now ? null : batchedAt && nextPublication(batchedAt, timetable)],
    ['mark-duration', crossingAt(round)],
    ['resume', beginOf(pausedUntil)],
    ['pause', pausedUntil === null ? pauseFrom(dayAt(now), closing ?? endsAt, holidays) : null],
  ]
}

/** When it will have closed though nobody does anything more, where that is known; null while phases are to come. */
export const closingAt = ({ phase, isLive, endsAt, tooFewAt, startedAt, settings }: CaseRound): number | null => {
  if (isLive || startedAt === null) return null
  if (endsAt === null) return instantOn(daysAfter(dayAt(startedAt), settings.waitDays), settings.hours[0] ?? 9)
  return tooFewAt !== null || phase === 'agreeing' ? endsAt : null
}

const reminderAt = ({ isReminded, startedAt, endsAt }: CaseRound, timetable: Timetable): number | null =>
  isReminded || startedAt === null || endsAt === null ? null : remindAt(startedAt, endsAt, timetable)

/** What was over three months from the beginning does not cross them. */
const crossingAt = ({ crossedOn, duration, settings }: CaseRound): number | null => {
  const on = crossesOn(duration)
  return crossedOn !== null || on === null || on === duration.saidOn ? null : firstMomentOn(on, settings.hours)
}
