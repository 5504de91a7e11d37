/**
 * Messages that we owe to conversations. A row is a promise about one message, made in the same transaction as
 * the change that it tells of: "this view of this thing stands in that channel, and is right".
 */
import type { Ref } from '../ref.ts'
import type { Surface } from './address.ts'

/**
 * @property key unique per message, such as `agreement:ID:card:CHANNEL` or `reminder:ID:2027-04-30:CHANNEL`.
 * @property shows what it tells of beside its ref: a change of any of these makes it anew too.
 */
export interface Owed {
  readonly key: string
  readonly network: string
  readonly channel: string
  readonly ref: Ref
  /** Which of the feature's views of the ref is shown: "card", "reminder@2027-04-30". */
  readonly view: string
  readonly shows?: readonly Ref[]
}

export type Changed = Pick<Owed, 'network' | 'ref'>

/** What features may do. Each call joins the open unit of work. */
export interface Outbox {
  /**
   * Owes the messages; one that is owed already stays one message.
   *
   * @param changed as `refresh` of each: in one call, so that whoever holds a channel by it waits for no ref any more.
   */
  readonly owe: (messages: readonly Owed[], changed?: readonly Changed[]) => Promise<void>
  /** The ref has changed: every message that shows it, or tells of it, is to be made right. */
  readonly refresh: (network: string, ref: Ref) => Promise<void>
  /** The channel can be reached again: what was abandoned there is owed anew. */
  readonly revive: (network: string, channel: string) => Promise<void>
}

/** An owed message that the delivery has claimed. Instants are real epoch milliseconds. */
export interface Claimed extends Omit<Owed, 'shows'> {
  /** The platform's id once it is posted; null before. */
  readonly message: string | null
  /** Grows with every refresh; what was shown is recorded with the version that was wanted then. */
  readonly wanted: number
  readonly attempts: number
  /** How many of these failed by a fault of ours. */
  readonly faults: number
  /** Since when it is unknown whether the post arrived; null when nothing is in doubt. */
  readonly doubtSince: number | null
  /** It was sent once more while that was unknown: what stands says so, also in its newer states. */
  readonly isRepeated: boolean
  /** Tells this claim from a later one of the same channel, so that a worker that came too late changes nothing. */
  readonly lease: string
}

/**
 * Nothing is put off for longer, in milliseconds. An instant that lies further ahead was written by a clock that ran
 * ahead, and would silence its channel until the right time has caught up.
 */
export const longestWait = 30 * 60_000
/** Beyond what a platform asks itself (`Retry-After`), which is not undercut within a day. */
export const longestAsked = 24 * 60 * 60_000

/** @property asked for how long the platform itself said to wait, in whole milliseconds; 0 where it said nothing. */
export interface Postponed {
  readonly dueAt: number
  readonly asked: number
  /** A post that was marked may have arrived; else its doubts are again what they were when it was claimed. */
  readonly isInDoubt: boolean
  /** It was ours, and is counted. */
  readonly isFault?: boolean
  readonly why: string
}

/** The lease ran out and another worker has the channel by now: whoever meets this must not post. */
export class LeaseLost extends Error {}

/** What the delivery needs of the store. Every call is a transaction of its own. */
export interface OutboxStore extends Outbox {
  /**
   * Claims what is due on this surface, or in a channel that is gone: at most one message per channel and none from a
   * channel that is leased already, in the order in which it was owed: what was pressed in is made right at once, before
   * it has become something else to who pressed it.
   */
  readonly claim: (surface: Surface, now: number, leaseUntil: number, limit: number) => Promise<readonly Claimed[]>
  /** Reading back takes long: nobody else has the channel until `leaseUntil`. @throws {LeaseLost} */
  readonly renew: (claimed: Claimed, leaseUntil: number) => Promise<void>
  /**
   * Before a post: from here on a crash leaves it in doubt, not forgotten. A post while `claimed` was in doubt already
   * is its repetition. @throws {LeaseLost}
   */
  readonly markDoubt: (claimed: Claimed, since: number, leaseUntil: number) => Promise<void>
  /**
   * It stands as `message` in the state `claimed.wanted`; the channel is free again from `nextAt`.
   * This and the next two change nothing when the lease was lost: the worker that has it now finds out by itself.
   */
  readonly delivered: (claimed: Claimed, message: string, nextAt: number) => Promise<void>
  /** To be tried again from `dueAt`, its whole channel with it. */
  readonly postpone: (claimed: Claimed, postponed: Postponed) => Promise<void>
  /** It can never arrive; it is kept, with the reason, for the secretariat. */
  readonly abandon: (claimed: Claimed, why: string) => Promise<void>
  /** When the next message on this surface is due, or null. */
  readonly nextDueAt: (surface: Surface) => Promise<number | null>
  /** Since when the message waits that has waited longest, in real epoch milliseconds; null when none waits. */
  readonly oldestOwedAt: () => Promise<number | null>
  readonly counts: () => Promise<{ readonly owed: number; readonly inDoubt: number; readonly abandoned: number }>
  /** Calls `wake` after each commit that owed or refreshed something here; gives the way to stop. */
  readonly subscribe: (wake: () => void) => () => void
}
