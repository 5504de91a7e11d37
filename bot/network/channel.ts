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

/** @property checkedAt when the surface said something of it, in epoch milliseconds; 0 when it is to be asked anew. */
export interface ChannelState {
  readonly network: string
  readonly channel: string
  readonly facts: ChannelFacts | null
  readonly trouble: ChannelTrouble | null
  readonly checkedAt: number
}

/** Nobody has said anything of this channel yet. */
export const unknownState = ({ network, id }: Pick<Channel, 'network' | 'id'>): ChannelState => ({
  network,
  channel: id,
  facts: null,
  trouble: null,
  checkedAt: 0,
})

/** Who else reads along than the members of a body. @property count of people; 0 where it is not about people. */
export interface ChannelWarning {
  readonly kind: 'public' | 'guests' | 'outsiders'
  readonly count: number
}

export const warningsOf = (facts: ChannelFacts | null): readonly ChannelWarning[] => [
  ...(facts?.isPublic ? [{ kind: 'public', count: 0 } as const] : []),
  ...(facts?.guests ? [{ kind: 'guests', count: facts.guests } as const] : []),
  ...(facts?.outsiders ? [{ kind: 'outsiders', count: facts.outsiders } as const] : []),
]

/** What the surface does not tell this time is as it was told last. */
export const latestFacts = (before: ChannelFacts | null, seen: ChannelFacts): ChannelFacts => ({
  isPublic: seen.isPublic ?? before?.isPublic ?? null,
  guests: seen.guests ?? before?.guests ?? null,
  outsiders: seen.outsiders ?? before?.outsiders ?? null,
})

/** The kinds of warning that there were none of before: they are told once, however the numbers change. */
export const isNewlyWarned = (before: ChannelFacts | null, after: ChannelFacts): boolean => {
  const known = new Set(warningsOf(before).map(({ kind }) => kind))
  return warningsOf(after).some(({ kind }) => !known.has(kind))
}
