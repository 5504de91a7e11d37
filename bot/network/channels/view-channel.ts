/** A channel as it is now, in the words of whoever reads. */

import type { Card } from '../../../cards/card.ts'
import {
  type ChannelView,
  channelSettledCard,
  channelTroubleCard,
  channelUndeliveredCard,
  channelWarningCard,
  revokedCard,
} from '../../../cards/network-channels.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Feature, Presenter, Reader } from '../../chat/feature.ts'
import type { Ref } from '../../ref.ts'
import { type Channel, type ChannelState, warningsOf } from '../channel.ts'
import type { NetworkStore } from '../store.ts'
import { channelsIn } from './channel-ref.ts'

export const nameOf = ({ name }: Pick<Channel, 'name'>, words: Words): string => name || words.channels.nameless

export const viewOf = (channel: Channel, state: ChannelState | null, body: string, words: Words): ChannelView => ({
  id: channel.id,
  name: nameOf(channel, words),
  surface: channel.address.surface,
  body,
  trouble: state?.trouble ?? null,
  warnings: warningsOf(state?.facts ?? null),
})

/** What the secretariat was told, as it is now. */
export const channelViews = (store: NetworkStore): NonNullable<Feature['views']> => ({
  'channel:trouble': present(store, channelTroubleCard),
  'channel:undelivered': present(store, channelUndeliveredCard),
  'channel:warning': present(store, channelWarningCard),
  'channel-space:revoked': (space, reader) => presentSpace(store, space, reader),
})

/** The occasion names the body whose channel it was when it was told. */
const present =
  (store: NetworkStore, draw: (view: ChannelView, words: Words) => Card): Presenter =>
  async ({ id }, { network, words }, occasion) => {
    const body = await store.body(network, occasion.slice(occasion.indexOf('.') + 1))
    if (!body) return null
    const channel = await store.channel(network, id)
    if (channel?.body !== body.id) return channelSettledCard(body.name, words)
    return draw(viewOf(channel, await store.channelState(network, id), body.name, words), words)
  }

const presentSpace = async (store: NetworkStore, space: Ref, { network, words }: Reader): Promise<Card | null> => {
  const [known, bodies] = await Promise.all([channelsIn(store, network, space), store.bodies(network)])
  const [any] = known
  if (!any) return null
  const cutOff = known.filter(({ isRevoked }) => isRevoked).map(({ channel }) => channel)
  const theirs = new Set(cutOff.map(({ body }) => body))
  const names = bodies.filter(({ id }) => theirs.has(id)).map(({ name }) => name)
  return revokedCard({ surface: any.channel.address.surface, bodies: names, isBack: cutOff.length === 0 }, words)
}
