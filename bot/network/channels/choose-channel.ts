/** The secretariat gives a body another channel, and a channel another body. */

import type { Option } from '../../../cards/form.ts'
import { sayCard } from '../../../cards/network.ts'
import { channelSearch, networkChooseForm } from '../../../cards/network-channels.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context, Feature } from '../../chat/feature.ts'
import { openForm, type Reply, whisper } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { type BodyChannel, type Channel, isOfBody } from '../channel.ts'
import { listOrSearch, optionsLike } from '../choices.ts'
import type { Body } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import { channelRef } from './channel-ref.ts'
import { findChannel, isMovable } from './channels.ts'
import { bindChannel } from './tie-channel.ts'
import { nameOf } from './view-channel.ts'

/** @throws {Refusal} network.entry-gone, channel.none-free */
export const askOther = async ({ network: store }: NetworkStores, id: string, context: Context): Promise<Reply> => {
  const { channel, body } = await requireTied(store, id, context)
  const free = (await untiedChannels(store, context)).filter(({ address }) => isBeside(channel, address))
  if (free.length === 0) throw refusal('channel.none-free', { body: body.name })
  const options = listOrSearch(
    free.map((one) => toOption(one, context.words)),
    [],
    channelSearch,
  )
  return openForm(networkChooseForm({ id, body: body.name }, options, context.words))
}

/** @throws {Refusal} network.entry-gone */
export const chooseOther = async (
  stores: NetworkStores,
  { from, to }: { readonly from: string; readonly to: string },
  context: Context,
): Promise<Reply> => {
  const { network: store } = stores
  const { channel, body } = await requireTied(store, from, context)
  const chosen = await findChannel(store, to, context)
  if (!chosen || chosen.body !== null || !isBeside(channel, chosen.address))
    throw refusal('network.entry-gone', undefined, 'channel')
  await bindChannel(stores, body, chosen.address, context)
  await release(stores, channel, context)
  return whisper(sayCard(context.words.channels.chosen(nameOf(chosen, context.words), body.name)))
}

/** @throws {Refusal} network.entry-gone */
export const moveChannel = async (
  stores: NetworkStores,
  { channel: id, body: bodyId }: { readonly channel: string; readonly body: string },
  context: Context,
): Promise<Reply> => {
  const { network: store } = stores
  const channel = await findChannel(store, id, context)
  if (!channel || !isMovable(channel)) throw refusal('network.entry-gone')
  const body = await store.body(context.network.id, bodyId)
  if (!body) throw refusal('field.missing', undefined, 'body')
  await bindChannel(stores, body, channel.address, context)
  return whisper(sayCard(context.words.channels.chosen(nameOf(channel, context.words), body.name)))
}

/** @throws {Refusal} network.entry-gone */
export const untieChannel = async (stores: NetworkStores, id: string, context: Context): Promise<Reply> => {
  const { channel, body } = await requireTied(stores.network, id, context)
  await release(stores, channel, context)
  return whisper(sayCard(context.words.channels.untied(nameOf(channel, context.words), body.name)))
}

/** What was given up there is owed anew. @throws {Refusal} network.entry-gone */
export const resend = async (
  { network: store, outbox }: NetworkStores,
  id: string,
  context: Context,
): Promise<Reply> => {
  const { channel, body } = await requireTied(store, id, context)
  await outbox.revive(channel.network, channel.id)
  return { ...whisper(sayCard(context.words.channels.undelivered.resent(body.name))), isDeed: true }
}

/** The channels that no body has, for whoever types in a long list of them: a search knows not for which platform. */
export const channelSearches = ({ network: store }: NetworkStores): NonNullable<Feature['options']> => ({
  [channelSearch]: async ({ query }, context) => {
    if (context.member.role !== 'secretariat') return []
    const options = (await untiedChannels(store, context)).map((one) => {
      const { value, label } = toOption(one, context.words)
      return { value, label: `${label} · ${context.words.channels.surfaces[one.address.surface]}` }
    })
    return optionsLike(options, query)
  },
})

const requireTied = async (
  store: NetworkStore,
  id: string,
  context: Context,
): Promise<{ channel: BodyChannel; body: Body }> => {
  const channel = await findChannel(store, id, context)
  const body = channel?.body ? await store.body(channel.network, channel.body) : null
  if (!channel || !isOfBody(channel) || !isMovable(channel) || !body) throw refusal('network.entry-gone')
  return { channel, body }
}

/** Where we are still let in. */
const untiedChannels = async (store: NetworkStore, { network }: Context): Promise<readonly Channel[]> => {
  const [channels, states] = await Promise.all([store.sharedChannels(network.id), store.channelStates(network.id)])
  const closed = new Set(states.filter(({ trouble }) => trouble !== null).map(({ channel }) => channel))
  return channels.filter((one) => one.body === null && isMovable(one) && !closed.has(one.id))
}

const isBeside = ({ address }: Channel, { surface }: Channel['address']): boolean => address.surface === surface

const toOption = (channel: Channel, words: Words): Option => ({ value: channel.id, label: nameOf(channel, words) })

/** The body's messages come there no more. We stay where we still are, and may be given another body there. */
const release = async (stores: NetworkStores, channel: BodyChannel, context: Context): Promise<void> => {
  const { network: store, outbox } = stores
  const { network, id, body } = channel
  const state = await store.channelState(network, id)
  if (state?.trouble) await store.removeChannel(network, id)
  else await store.saveChannel({ ...channel, id: newId(), body: null })
  await outbox.refresh(network, channelRef(channel))
  await recordChange(stores, context, channelRef(channel), 'network.changed', { body: [body, null] })
}
