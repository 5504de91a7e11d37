import type { Address } from '../chat/address.ts'
import type { Ref } from '../ref.ts'
import type { Channel } from './channel.ts'
import type { NetworkStore } from './store.ts'

type Space = Pick<Address, 'surface' | 'space'>

export const channelRef = ({ id }: Pick<Channel, 'id'>): Ref => ({ kind: 'channel', id })

/** A whole workspace or tenant. */
export const spaceRef = ({ surface, space }: Space): Ref => ({ kind: 'channel-space', id: `${surface}:${space}` })

/** The conversations in the workspace or tenant of that ref. */
export const channelsIn = async (
  store: Pick<NetworkStore, 'channels'>,
  network: string,
  space: Ref,
): Promise<readonly Channel[]> =>
  (await store.channels(network)).filter(({ address }) => spaceRef(address).id === space.id)
