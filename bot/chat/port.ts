/** What a surface fills so that the outbox can reach its conversations. */
import type { Card } from '../../cards/card.ts'
import type { Words } from '../../cards/words/words.ts'
import type { ChannelFacts, ChannelTrouble } from '../network/channel.ts'
import type { Address, Surface } from './address.ts'

/** @property key unique for the message over all time; a surface that can, plants it to find the message back. */
export interface Posting {
  readonly key: string
  readonly card: Card
  readonly words: Words
}

export interface Port {
  readonly surface: Surface
  /** Milliseconds to leave a conversation alone after a message just now (the platform's documented rates). */
  readonly pace: () => number
  /** Posts and gives the platform's id of the message. @throws {DeliveryProblem} */
  readonly post: (to: Address, posting: Posting) => Promise<string>
  /** Shows a newer state of a message that stands. @throws {DeliveryProblem} */
  readonly replace: (to: Address, message: string, posting: Posting) => Promise<void>
  /**
   * Looks whether a posting in doubt stands after all: the message's id, null when it surely does not.
   * Left out by platforms that cannot be read back. @throws {DeliveryProblem}
   */
  readonly find?: (to: Address, key: string, since: number) => Promise<string | null>
  /**
   * Asks the platform who can read along. Never rejects. Left out where only members read (our own page).
   *
   * @param stopping ends asking many people about one conversation
   */
  readonly inspect?: (at: Address, stopping?: AbortSignal) => Promise<Inspection>
}

/** What the platform says of a conversation, or that there is nothing (left) of it for us. */
export type Inspection =
  /** @property silentOn troubles that there may still be: the platform tells who is there, not whether we are heard. */
  | {
      readonly kind: 'seen'
      readonly facts: ChannelFacts
      readonly name: string | null
      readonly silentOn?: readonly ChannelTrouble[]
    }
  | { readonly kind: 'gone'; readonly trouble: ChannelTrouble }
  /** Asked in vain: it is tried again later. */
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * - `later`: a definite no that may become a yes (429, refused connection); `retryAfter` in milliseconds if told.
 * - `never`: a definite no that stays (channel gone, bot removed, 403).
 * - `doubt`: nobody knows whether it arrived (timeout, reset, 5xx).
 */
export type DeliveryOutcome = 'later' | 'never' | 'doubt'

export class DeliveryProblem extends Error {
  readonly outcome: DeliveryOutcome
  readonly retryAfter: number | undefined
  /** What it says of the whole conversation, where it says anything. */
  readonly trouble: ChannelTrouble | undefined

  constructor(outcome: DeliveryOutcome, message: string, retryAfter?: number, trouble?: ChannelTrouble) {
    super(message)
    this.outcome = outcome
    this.retryAfter = retryAfter
    this.trouble = trouble
  }
}
