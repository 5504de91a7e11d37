import type { Address } from '../chat/address.ts'

/**
 * A conversation on one surface: of a body, with one member alone, or (both null) one where we are without knowing for
 * whom. One body may have channels on several surfaces.
 */
export interface Channel {
  readonly id: string
  readonly network: string
  readonly body: string | null
  readonly member: string | null
  readonly name: string
  readonly address: Address
}

export type BodyChannel = Channel & { readonly body: string }

export const isOfBody = (channel: Channel): channel is BodyChannel => channel.body !== null

/** What a surface says of a conversation when it is asked. Null: it does not tell. */
export interface ChannelFacts {
  readonly isPublic: boolean | null
  /** Guests of the workspace or team. */
  readonly guests: number | null
  /** People of other workspaces or tenants. */
  readonly outsiders: number | null
}

export const channelTroubles = ['removed', 'archived', 'deleted', 'revoked', 'unreachable'] as const
/** Why nothing arrives in a conversation. */
export type ChannelTrouble = (typeof channelTroubles)[number]

/** @property checkedAt real epoch milliseconds; 0 when the surface is to be asked anew. */
export interface ChannelState {
  readonly network: string
  readonly channel: string
  readonly facts: ChannelFacts | null
  readonly trouble: ChannelTrouble | null
  readonly checkedAt: number
}
