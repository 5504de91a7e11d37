/** Which conversations a member sees: the channels of the bodies where they sit, and one with Schakel alone. */
import type { Address } from '../chat/address.ts'
import { privateConversation } from '../network/joining/linking.ts'
import type { Member } from '../network/network.ts'
import { bodiesSeenBy, coveredBy } from '../network/seating.ts'
import type { NetworkStore } from '../network/store.ts'

/** @property conversation under which the page store keeps its messages. */
export interface VisibleChannel {
  readonly conversation: string
  readonly name: string
  readonly isPrivate: boolean
}

export type Seating = Pick<NetworkStore, 'sharedChannels' | 'bodies' | 'bodiesOfMember' | 'absencesCoveredBy'>

/** The secretariat sees the channels of every body, others those of their own and of whom they stand in for today. */
export const channelsSeenBy = async (
  network: Seating,
  member: Member,
  today: string,
): Promise<readonly VisibleChannel[]> => {
  const covers = await coveredBy(network, member, today)
  const seen = new Set((await bodiesSeenBy(network, { member, covers })).map(({ id }) => id))
  return (await network.sharedChannels(member.network))
    .filter(({ address, body }) => address.surface === 'web' && body !== null && seen.has(body))
    .map(({ address, name }) => ({ conversation: address.conversation, name, isPrivate: false }))
}

/** What the member may read: their channels and the private conversation. */
export const conversationsOf = async (network: Seating, member: Member, today: string): Promise<readonly string[]> => [
  privateConversation(member.id),
  ...(await channelsSeenBy(network, member, today)).map((channel) => channel.conversation),
]

export const addressOf = (member: Member, conversation: string): Address => ({
  surface: 'web',
  space: member.network,
  conversation,
})
