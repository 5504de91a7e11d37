/** Members are told in private what concerns them, wherever each of them can be reached. */
import type { Address } from '../chat/address.ts'
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

/** Owes the view to each of them: on their page, and on one chat besides. */
export const tellMembers =
  ({ network: store, outbox }: Pick<NetworkStores, 'network' | 'outbox'>) =>
  async (network: string, members: readonly string[], { ref, view, shows, silent }: Tidings): Promise<void> => {
    const alone = await Promise.all(members.map((id) => store.channelsOfMember(network, id)))
    const isSilent = ({ address }: Channel): boolean =>
      address.surface === silent?.surface && address.space === silent.space
    const owed = alone.flatMap((channels) => onPageAndOneChat(channels.filter((channel) => !isSilent(channel))))
    await outbox.owe(
      owed.map(({ id }) => ({
        ...{ key: `${refKey(ref)}:${view}:${id}`, network, channel: id, ref, view },
        ...(shows ? { shows } : {}),
      })),
    )
  }

const onPageAndOneChat = (channels: readonly Channel[]): readonly Channel[] => {
  const isPage = ({ address }: Channel): boolean => address.surface === 'web'
  const chat = channels.find((channel) => !isPage(channel))
  return [...channels.filter(isPage), ...(chat ? [chat] : [])]
}
