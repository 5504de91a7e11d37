/** The secretariat is told in private what it has to know of, wherever each of them can be reached. */
import type { Address } from '../chat/address.ts'
import { type Ref, refKey } from '../ref.ts'
import type { Channel } from './channel.ts'
import type { NetworkStores } from './stores.ts'

export interface Tidings {
  readonly ref: Ref
  /** With an occasion of its own: what happens again is told again. */
  readonly view: string
  /** A workspace or tenant in which nothing arrives. */
  readonly silent?: Pick<Address, 'surface' | 'space'>
}

/** Owes the view to everybody of the secretariat: on their page, and on one chat besides. */
export const tellSecretariat = async (
  { network: store, outbox }: Pick<NetworkStores, 'network' | 'outbox'>,
  network: string,
  { ref, view, silent }: Tidings,
): Promise<void> => {
  const secretaries = (await store.members(network)).filter(({ role }) => role === 'secretariat')
  const alone = await Promise.all(secretaries.map(({ id }) => store.channelsOfMember(network, id)))
  const isSilent = ({ address }: Channel): boolean =>
    address.surface === silent?.surface && address.space === silent.space
  const owed = alone.flatMap((channels) => onPageAndOneChat(channels.filter((channel) => !isSilent(channel))))
  await outbox.owe(owed.map(({ id }) => ({ key: `${refKey(ref)}:${view}:${id}`, network, channel: id, ref, view })))
}

const onPageAndOneChat = (channels: readonly Channel[]): readonly Channel[] => {
  const isPage = ({ address }: Channel): boolean => address.surface === 'web'
  const chat = channels.find((channel) => !isPage(channel))
  return [...channels.filter(isPage), ...(chat ? [chat] : [])]
}
