/** Members are told in private what concerns them, wherever each of them can be reached. */
import type { Address } from '../chat/address.ts'
import type { Owed } from '../chat/outbox.ts'
import { type Ref, refKey } from '../ref.ts'
import type { Channel } from './channel.ts'
import type { NetworkStores } from './stores.ts'

/**
 * @property view with an occasion of its own: what happens again is told again.
 * @property shows what the view tells of beside its ref, as of any owed message.
 * @property silent a workspace or tenant in which nothing arrives.
 */
export interface Tidings {
  readonly ref: Ref
  readonly view: string
  readonly shows?: readonly Ref[]
  readonly silent?: Pick<Address, 'surface' | 'space'>
}

/** Owes the view to each of them: on their page, and on one chat besides, of several the first that lets us through. */
export const tellMembers =
  (stores: Pick<NetworkStores, 'network' | 'outbox'>) =>
  async (network: string, members: readonly string[], tidings: Tidings): Promise<void> =>
    stores.outbox.owe(await messagesFor(stores, network, members, tidings))

/** What `tellMembers` owes, for whoever owes more with it. */
export const messagesFor = async (
  { network: store }: Pick<NetworkStores, 'network'>,
  network: string,
  members: readonly string[],
  { ref, view, shows, silent }: Tidings,
): Promise<readonly Owed[]> => {
  const alone = await Promise.all(members.map((id) => store.channelsOfMember(network, id)))
  const isSilent = ({ address }: Channel): boolean =>
    address.surface === silent?.surface && address.space === silent.space
  const told = alone.map((channels) =>
    onPageAndOneChat(
      store,
      channels.filter((channel) => !isSilent(channel)),
    ),
  )
  return (await Promise.all(told)).flat().map(({ id }) => ({
    ...{ key: `${refKey(ref)}:${view}:${id}`, network, channel: id, ref, view },
    ...(shows ? { shows } : {}),
  }))
}

type States = Pick<NetworkStores['network'], 'channelState'>

const onPageAndOneChat = async (store: States, channels: readonly Channel[]): Promise<readonly Channel[]> => {
  const isPage = ({ address }: Channel): boolean => address.surface === 'web'
  const chats = channels.filter((channel) => !isPage(channel))
  const chat = chats.length > 1 ? ((await firstOpen(store, chats)) ?? chats[0]) : chats[0]
  return [...channels.filter(isPage), ...(chat ? [chat] : [])]
}

const firstOpen = async (store: States, chats: readonly Channel[]): Promise<Channel | undefined> => {
  const states = await Promise.all(chats.map(({ network, id }) => store.channelState(network, id)))
  return chats.find((_, at) => !states[at]?.trouble)
}
