/** Which conversation belongs to which body; there stands what the body agrees. */

import { sayCard } from '../../cards/network.ts'
import { networkChannelForm } from '../../cards/network-forms.ts'
import type { Address } from '../chat/address.ts'
import type { Context } from '../chat/feature.ts'
import { answerAloud, type Reply } from '../chat/reply.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refusal.ts'
import { bodyOptions, requireSecretariat } from './secretariat.ts'
import type { NetworkStore } from './store.ts'
import type { NetworkStores } from './stores.ts'

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
  { network: store, outbox }: NetworkStores,
  bodyId: string,
  at: Address,
  context: Context,
): Promise<Reply> => {
  requireSecretariat(context)
  if (!canBeTied(at, context)) throw refusal('channel.not-here')
  const body = await store.body(context.network.id, bodyId)
  if (!body) throw refusal('field.missing', undefined, 'body')
  await store.saveChannel({
    id: newId(),
    network: body.network,
    body: body.id,
    member: null,
    name: body.name,
    address: at,
  })
  const tied = await store.channelAt(at)
  // What could not arrive before, when the bot was away or the channel was closed, arrives now.
  if (tied) await outbox.revive(tied.network, tied.id)
  return answerAloud(sayCard(context.words.network.channelForm.done(body.name)))
}
