/** What became of agreements in a period, told from what they were at its beginning and at its end. Pure. */
import type { Agreement } from '../agreement.ts'
import { isOwed } from '../agreement.ts'
import type { Term } from '../details.ts'
import type { Snapshot } from '../moving/snapshot.ts'

/** A change, and what the agreement was before it; null when it was made by it. */
export interface Turn {
  readonly at: number
  readonly before: Snapshot | null
}

/** @property item as it is now; turns all its changes from the beginning of the period on, oldest first. */
export interface Course {
  readonly item: Agreement
  readonly turns: readonly Turn[]
}

/** What happened to one agreement; several may hold. */
export interface Outcome {
  readonly item: Agreement
  readonly isNew: boolean
  readonly isDone: boolean
  readonly isWithdrawn: boolean
  /** Its last day moved: what it was, and is. */
  readonly moved: readonly [Term, Term] | null
  /** By so many days, at the end of the period; 0 when it is not. */
  readonly lateBy: number
}

const done: ReadonlySet<Agreement['state']> = new Set(['reported_done', 'done'])

/** @param from and `until`: epoch milliseconds, the second excluded; `lastDay` the last day of the period */
export const outcomeOf = (
  { item, turns }: Course,
  { from, until, lastDay }: { readonly from: number; readonly until: number; readonly lastDay: string },
): Outcome => {
  const isNew = item.createdAt >= from && item.createdAt < until
  const was = turns.find(({ at, before }) => at >= from && before !== null)?.before ?? item
  const is = turns.find(({ at, before }) => at >= until && before !== null)?.before ?? item
  const hasMoved = was.term && is.term && was.term.until !== is.term.until && !is.term.isStart
  return {
    item,
    isNew,
    isDone: done.has(is.state) && (isNew || !done.has(was.state)),
    isWithdrawn: is.state === 'withdrawn' && (isNew || was.state !== 'withdrawn'),
    moved: !isNew && hasMoved && was.term && is.term ? [was.term, is.term] : null,
    lateBy: isOwed(item) && (is.state === 'open' || is.state === 'running') ? daysLate(is.term, lastDay) : 0,
  }
}

const dayLength = 24 * 60 * 60 * 1000

const daysLate = (term: Term | null, day: string): number =>
  term?.until && !term.isStart && term.until < day
    ? Math.round((Date.parse(day) - Date.parse(term.until)) / dayLength)
    : 0
