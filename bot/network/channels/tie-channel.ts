/** Which conversation belongs to which body; there stands what the body agrees. */

import { tiedCard } from '../../../cards/network-channels.ts'
import { networkChannelForm } from '../../../cards/network-forms.ts'
import type { Address } from '../../chat/address.ts'
import type { Context } from '../../chat/feature.ts'
import { answerAloud, type Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { warningsOf } from '../channel.ts'
import type { Body } from '../network.ts'
import { bodyOptions, requireSecretariat } from '../secretariat.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'
import { channelRef } from './channel-ref.ts'

/** Our own page has a channel of every body already, and a private conversation belongs to none. */
export const canBeTied = (at: Address, { isPrivate }: Context): boolean => !isPrivate && at.surface !== 'web'

export const askChannel = async (store: NetworkStore, at: Address, context: Context) => {
  requireSecretariat(context)
  if (!canBeTied(at, context)) throw refusal('channel.not-here')
  return networkChannelForm(await bodyOptions(store, context), context.words)
}

export const tieChannelByName = async (
  stores: NetworkStores,
  name: string,
  at: Address,
  context: Context,
): Promise<Reply> => {
  const wanted = name.trim().toLocaleLowerCase('nl')
  const body = (await stores.network.bodies(context.network.id)).find(
    (one) => one.name.toLocaleLowerCase('nl') === wanted,
  )
  if (!body) throw refusal('network.body-unknown', { name })
  return tieChannel(stores, body.id, at, context)
}

/** From now on what the body agrees stands in this conversation too. */
export const tieChannel = async (
  stores: NetworkStores,
  bodyId: string,
  at: Address,
  context: Context,
): Promise<Reply> => {
  requireSecretariat(context)
  if (!canBeTied(at, context)) throw refusal('channel.not-here')
  const { network: store } = stores
  await store.lockRegisters(context.network.id)
  const body = await store.body(context.network.id, bodyId)
  if (!body) throw refusal('field.missing', undefined, 'body')
  const known = await store.channelAt(at)
  const state = known && (await store.channelState(known.network, known.id))
  await bindChannel(stores, body, at, context)
  const tied = tiedCard({ body: body.name, warnings: warningsOf(state?.facts ?? null) }, context.words)
  return { ...answerAloud(tied), isDeed: true }
}

/** The conversation belongs to the body, whatever it belonged to, and its surface is asked who reads along there. */
export const bindChannel = async (stores: NetworkStores, body: Body, at: Address, context: Context): Promise<void> => {
  const { network: store, outbox } = stores
  const known = await store.channelAt(at)
  const name = known?.name || body.name
  await store.saveChannel({ id: newId(), network: body.network, body: body.id, member: null, name, address: at })
  const tied = await store.channelAt(at)
  if (!tied) return
  await store.changeChannelState(tied, (kept) => ({ ...kept, trouble: null, checkedAt: 0 }))
  // What could not arrive before, when the bot was away or the channel was closed, arrives now.
  await outbox.revive(tied.network, tied.id)
  if (known) await outbox.refresh(known.network, channelRef(known))
  if (known?.body === body.id) return
  await recordChange(stores, context, channelRef(tied), 'network.changed', { body: [known?.body ?? null, body.id] })
}
