/** Which conversations a member sees: the channels of the bodies where they sit, and one with Schakel alone. */
import type { Address } from '../chat/address.ts'
import type { Channel } from '../network/channel.ts'
import type { Member } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'

/** @property conversation under which the page store keeps its messages. */
export interface VisibleChannel {
  readonly conversation: string
  readonly name: string
  readonly isPrivate: boolean
}

type Seating = Pick<NetworkStore, 'channels' | 'bodiesOfMember'>

/** The conversation that only this member sees. No body's id begins with "@". */
export const privateConversation = (member: string): string => `@${member}`

export const channelsSeenBy = async (network: Seating, member: Member): Promise<readonly VisibleChannel[]> => {
  const ours = (await network.channels(member.network)).filter((channel) => channel.address.surface === 'web')
  const maySee = await sightOf(network, member)
  return ours
    .filter(maySee)
    .map(({ address, name }) => ({ conversation: address.conversation, name, isPrivate: false }))
}

/** The secretariat sees the channels of every body, others those of their own; nobody sees what is another's alone. */
const sightOf = async (network: Seating, member: Member): Promise<(channel: Channel) => boolean> => {
  if (member.role === 'secretariat') return (channel) => channel.body !== null
  const bodies = await network.bodiesOfMember(member.network, member.id)
  return (channel) => bodies.some((body) => body.id === channel.body)
}

/** What the member may read: their channels and the private conversation. */
export const conversationsOf = async (network: Seating, member: Member): Promise<readonly string[]> => [
  privateConversation(member.id),
  ...(await channelsSeenBy(network, member)).map((channel) => channel.conversation),
]

export const addressOf = (member: Member, conversation: string): Address => ({
  surface: 'web',
  space: member.network,
  conversation,
})
