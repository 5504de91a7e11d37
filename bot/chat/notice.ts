/** What a platform tells us of a conversation without anybody asking anything. A surface makes these. */
import type { ChannelFacts, ChannelTrouble } from '../network/channel.ts'
import type { Address, Surface } from './address.ts'

export type Notice = Joined | Renamed | Moved | Changed | Looked | Gone | Back | Revoked | Undelivered

/** Somebody let us in. @property name of the conversation, where the platform tells it. */
export interface Joined {
  readonly kind: 'joined'
  readonly at: Address
  readonly name: string | null
}

export interface Renamed {
  readonly kind: 'renamed'
  readonly at: Address
  readonly name: string
}

/** The same conversation has another address from now on (Slack: a private channel that is shared). */
export interface Moved {
  readonly kind: 'moved'
  readonly from: Address
  readonly at: Address
}

/** Members, guests or visibility are no longer what they were: the surface is to be asked anew. */
export interface Changed {
  readonly kind: 'changed'
  readonly at: Address
}

/** The surface was asked (`Port.inspect`), and this is what it says. */
export interface Looked {
  readonly kind: 'looked'
  readonly at: Address
  readonly facts: ChannelFacts
  readonly name: string | null
  /** Troubles on which the surface says nothing. */
  readonly silentOn?: readonly ChannelTrouble[]
}

/** Nothing arrives there any more. */
export interface Gone {
  readonly kind: 'gone'
  readonly at: Address
  readonly trouble: ChannelTrouble
}

/** What was archived or closed is open again, or something has arrived there after all. */
export interface Back {
  readonly kind: 'back'
  readonly at: Address
}

/** One message can never arrive, or nobody can tell whether it did; others may. */
export interface Undelivered {
  readonly kind: 'undelivered'
  readonly at: Address
}

/** Our access to a whole workspace or tenant has ended. */
export interface Revoked {
  readonly kind: 'revoked'
  readonly surface: Surface
  readonly space: string
}
