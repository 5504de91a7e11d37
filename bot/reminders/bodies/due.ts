/** What features fill so that a body's channels are told what is due on a morning, and how everything stands in a week. */
import type { Text } from '../../../cards/card.ts'
import type { Press } from '../../../cards/press.ts'
import type { Reader } from '../../chat/feature.ts'
import type { Part, ToldThing } from './telling.ts'

/** Days are `YYYY-MM-DD`, both ends included. */
export interface DueAsked {
  readonly network: string
  readonly body: string
  readonly from: string
  readonly until: string
}

/** What is due in these days and still to be done, in order of day. */
export type FindDue = (asked: DueAsked) => Promise<readonly ToldThing[]>

/**
 * What is said of one thing, as it is now.
 *
 * @property text what it is, as its own feature says it; `fine` its day and whose it is (organisation or function, never
 *   a late person), or what has become of it.
 * @property isOver nothing is asked any more.
 */
export interface DueRow {
  readonly text: Text
  readonly fine: string
  readonly open: Press
  readonly isOver: boolean
}

/** Of each in turn; null for one that is gone. */
export type SayDue = (things: readonly ToldThing[], reader: Reader) => Promise<readonly (DueRow | null)[]>

/** @property find left out by what is never due, and only told of in a week. */
export interface DueSource {
  readonly find?: FindDue
  readonly say: SayDue
}

/** By the kind of the ref. */
export type DueSources = Readonly<Record<string, DueSource>>

/** @property since an instant, in epoch milliseconds: what was made after it is new. */
export interface OverviewAsked {
  readonly network: string
  readonly body: string
  readonly since: number
  readonly today: string
}

/** How a body's agreements stand. @property open how many somebody still has to do. */
export interface Overview {
  readonly open: number
  readonly parts: readonly Part[]
}

/** What a week tells of beside what is due. */
export interface WeekSources {
  readonly overview: (asked: OverviewAsked) => Promise<Overview>
  /** The first that has its day and has still to begin; null for none. */
  readonly nextMeeting: (network: string, body: string, now: number) => Promise<ToldThing | null>
}
