/** What became of agreements in a period, told from what they were at its beginning and at its end. Pure. */
import { dayAt } from '../../clock.ts'
import { type Agreement, type AgreementState, isClosed, isOwed } from '../agreement.ts'
import type { Term } from '../details.ts'

/** As much of an agreement as is told over a period. */
export type Stand = Pick<Agreement, 'kind' | 'isShared' | 'state' | 'term'>

/**
 * A change.
 *
 * @property before what the agreement was before it; null where that was not kept, as in the first version of Schakel,
 *   and for what was made by it. Then its verb tells, and `termBefore` where its term was another.
 */
export interface Turn {
  readonly at: number
  readonly verb: string
  readonly before: Stand | null
  readonly termBefore: Term | null
}

/** @property item as it is now; turns all its changes from the beginning of the period on, oldest first. */
export interface Course {
  readonly item: Agreement
  readonly turns: readonly Turn[]
}

/** What happened to one agreement; several may hold. */
export interface Outcome {
  readonly item: Agreement
  /** Agreed on in the period, whenever it was written down. */
  readonly isNew: boolean
  readonly isDone: boolean
  readonly isWithdrawn: boolean
  /** Its last day moved: what it was, and is. */
  readonly moved: readonly [Term, Term] | null
  /** What it is at the end of the period. */
  readonly stand: Stand
  /** By so many days then; 0 when it is not. */
  readonly lateBy: number
}

const done: ReadonlySet<Agreement['state']> = new Set(['reported_done', 'done'])

/** @property from and `until`: epoch milliseconds, the second excluded; the days `YYYY-MM-DD`, both included. */
export interface Stretch {
  readonly from: number
  readonly until: number
  readonly firstDay: string
  readonly lastDay: string
}

/** What was agreed on by then is told, also when it was written down later. */
export const isTold = (item: Agreement, { until, lastDay }: Stretch): boolean =>
  item.createdAt < until || agreedDay(item) <= lastDay

const agreedDay = ({ agreedOn, createdAt }: Agreement): string => agreedOn || dayAt(createdAt)

export const outcomeOf = (course: Course, { from, until, firstDay, lastDay }: Stretch): Outcome => {
  const { item } = course
  const isMade = item.createdAt >= from && item.createdAt < until
  const agreed = agreedDay(item)
  const [was, is] = [standAt(course, from), standAt(course, until)]
  return {
    item,
    isNew: agreed >= firstDay && agreed <= lastDay,
    isDone: done.has(is.state) && (isMade || !done.has(was.state)),
    isWithdrawn: is.state === 'withdrawn' && (isMade || was.state !== 'withdrawn'),
    moved: isMade ? null : movedBetween(was, is),
    stand: is,
    lateBy: isOwed(is) && !isClosed(is) ? daysLate(is.term, lastDay) : 0,
  }
}

/** Only what somebody owes moves: that an agreement still holds for a year is no delay. */
const movedBetween = (was: Stand, is: Stand): Outcome['moved'] => {
  if (!isOwed(was) || !isOwed(is) || !was.term || !is.term || is.term.isStart) return null
  return was.term.until === is.term.until ? null : [was.term, is.term]
}

/** Back from today, change by change. */
const standAt = ({ item, turns }: Course, instant: number): Stand =>
  turns.reduceRight<Stand>(
    (stand, turn, at) => (turn.at < instant ? stand : standBefore(stand, turn, turns.slice(0, at), item)),
    item,
  )

const standBefore = (stand: Stand, turn: Turn, earlier: readonly Turn[], item: Agreement): Stand =>
  turn.before ?? {
    ...stand,
    state: stateBefore(stand.state, turn, earlier, item),
    term: turn.termBefore ?? stand.term,
  }

/** In the first version nothing was confirmed. */
const closes: Readonly<Record<string, AgreementState>> = {
  'agreement.reported-done': 'reported_done',
  'agreement.withdrawn': 'withdrawn',
}

const stateBefore = (
  state: AgreementState,
  { verb }: Turn,
  earlier: readonly Turn[],
  { owners }: Agreement,
): AgreementState => {
  const closing = earlier.findLast((turn) => turn.verb in closes)?.verb
  if (verb === 'agreement.reopened') return closes[closing ?? ''] ?? 'reported_done'
  if (!(verb in closes)) return state
  return owners.some(({ hasAccepted }) => hasAccepted) ? 'running' : 'open'
}

const dayLength = 24 * 60 * 60 * 1000

const daysLate = (term: Term | null, day: string): number =>
  term?.until && !term.isStart && term.until < day
    ? Math.round((Date.parse(day) - Date.parse(term.until)) / dayLength)
    : 0
