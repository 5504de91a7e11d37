/** A body of which nothing is kept can go; one that has agreed anything stays, and so does what it agreed. */
import type { BodyAffairs } from '../../chat/body-affairs.ts'
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import type { Body } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'

/** @throws {Refusal} body.in-use, network.entry-gone */
export const removeBody = async (
  stores: NetworkStores,
  affairs: readonly BodyAffairs[],
  id: string,
  context: Context,
): Promise<void> => {
  const body = await stores.network.body(context.network.id, id)
  if (!body) throw refusal('network.entry-gone')
  const kept = (await Promise.all(affairs.map(({ countOf }) => countOf(body, context)))).flat()
  if (kept.length > 0) throw refusal('body.in-use', { name: body.name, kept: kept.join(', ') })
  await letChannelsGo(stores.network, body)
  await stores.network.removeBody(body.network, body.id)
  await recordChange(stores, context, { kind: 'body', id }, 'network.removed')
}

/** The page's channel goes with its body; elsewhere we stay where we were let in, for no body. */
const letChannelsGo = async (store: NetworkStore, body: Body): Promise<void> => {
  for (const channel of await store.channelsOfBody(body.network, body.id)) {
    if (channel.address.surface === 'web') await store.removeChannel(body.network, channel.id)
    else await store.saveChannel({ ...channel, id: newId(), body: null })
  }
}
