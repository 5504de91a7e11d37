import type { Address } from '../../chat/address.ts'
import type { Ref } from '../../ref.ts'
import type { Channel } from '../channel.ts'
import type { NetworkStore } from '../store.ts'

type Space = Pick<Address, 'surface' | 'space'>

export const channelRef = ({ id }: Pick<Channel, 'id'>): Ref => ({ kind: 'channel', id })

/** A whole workspace or tenant. */
export const spaceRef = ({ surface, space }: Space): Ref => ({ kind: 'channel-space', id: `${surface}:${space}` })

/** The conversations in the workspace or tenant of that ref, and from which of them we are shut out with it. */
export const channelsIn = async (
  store: Pick<NetworkStore, 'channels' | 'channelStates'>,
  network: string,
  space: Ref,
): Promise<readonly { readonly channel: Channel; readonly isRevoked: boolean }[]> => {
  const [channels, states] = await Promise.all([store.channels(network), store.channelStates(network)])
  const revoked = new Set(states.filter(({ trouble }) => trouble === 'revoked').map(({ channel }) => channel))
  return channels
    .filter(({ address }) => spaceRef(address).id === space.id)
    .map((channel) => ({ channel, isRevoked: revoked.has(channel.id) }))
}
