/** The conversations on the platforms: whose they are, who reads along, and what is the matter with them. */
import { fact } from '../../../cards/card.ts'
import {
  type ChannelView,
  chooseChannelPress,
  networkMoveForm,
  sayTrouble,
  sayWarning,
  untieChannelPress,
} from '../../../cards/network-channels.ts'
import { press } from '../../../cards/press.ts'
import type { Context } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import { type Channel, isOfBody } from '../channel.ts'
import type { Register } from '../register.ts'
import { bodyOptions } from '../secretariat.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { viewOf } from './view-channel.ts'

export const channelsRegister = ({ network: store }: Pick<NetworkStores, 'network'>): Register => ({
  name: 'channels',
  isClosed: true,
  list: async (context) => {
    const { channels, viewed } = await readChannels(store, context)
    return channels.map((channel) => {
      const { id, name, surface, body, trouble, warnings } = viewed(channel)
      const say = context.words.channels
      const parts = [say.surfaces[surface], body || say.noBody]
      const said = trouble ? [say.troubles[trouble]] : warnings.map((one) => sayWarning(one, context.words))
      return { id, name, about: [...parts, ...said].join(' · ') }
    })
  },
  show: async (id, context) => {
    const channel = await findChannel(store, id, context)
    if (!channel) return null
    const { words } = context
    const [state, body] = await Promise.all([
      store.channelState(channel.network, id),
      channel.body ? store.body(channel.network, channel.body) : null,
    ])
    const view = viewOf(channel, state, body?.name ?? '', words)
    return {
      id,
      name: view.name,
      facts: [
        fact(words.channels.surface, words.channels.surfaces[view.surface]),
        fact(words.channels.body, view.body || words.channels.noBody),
      ],
      notices: noticesOf(view, context),
      moves: movesOf(channel, context),
      ...(isMovable(channel) ? {} : { mayWrite: false as const }),
      mayRemove: false,
    }
  },
  ask: async (id, context) => {
    const channel = await findChannel(store, id, context)
    if (!channel || !isMovable(channel)) throw refusal('network.entry-gone')
    return networkMoveForm(channel, await bodyOptions(store, context), context.words)
  },
})

/** The channel of that id, unless it is a conversation with one person alone, which is nobody else's business. */
export const findChannel = async (store: NetworkStore, id: string, { network }: Context): Promise<Channel | null> => {
  const channel = await store.channel(network.id, id)
  return channel?.member === null ? channel : null
}

/** Every body has its channel on our own page for good. */
export const isMovable = ({ address }: Channel): boolean => address.surface !== 'web'

const readChannels = async (store: NetworkStore, { network, words }: Context) => {
  const [channels, states, bodies] = await Promise.all([
    store.sharedChannels(network.id),
    store.channelStates(network.id),
    store.bodies(network.id),
  ])
  const stateOf = new Map(states.map((state) => [state.channel, state]))
  const nameOfBody = new Map(bodies.map(({ id, name }) => [id, name]))
  return {
    channels,
    viewed: (channel: Channel): ChannelView =>
      viewOf(channel, stateOf.get(channel.id) ?? null, nameOfBody.get(channel.body ?? '') ?? '', words),
  }
}

const noticesOf = ({ trouble, warnings }: ChannelView, { words }: Context): readonly string[] => [
  ...(trouble ? [sayTrouble(trouble, words)] : []),
  ...warnings.map((warning) => sayWarning(warning, words)),
]

const movesOf = (channel: Channel, { words }: Context) =>
  isOfBody(channel) && isMovable(channel)
    ? [
        { label: words.channels.chooseOther, press: press(chooseChannelPress, { channel: channel.id }) },
        { label: words.channels.untie, press: press(untieChannelPress, { channel: channel.id }) },
      ]
    : []
