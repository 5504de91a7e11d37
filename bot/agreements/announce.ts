/** What follows from a change of an agreement, in the same transaction: history, cards, reminder. */

import type { Context } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import type { NetworkStore } from '../network/store.ts'
import { refKey } from '../ref.ts'
import { type Agreement, agreementRef } from './agreement.ts'
import { askStewards } from './asking-stewards.ts'
import { changesBetween } from './moving/changes.ts'
import { snapshotOf } from './moving/snapshot.ts'
import { refreshCards } from './refresh-cards.ts'
import { planReminders } from './reminding.ts'
import type { AgreementStores } from './stores.ts'

/** Every channel of the body gets the card, on whatever surface it is; each card is one message for good. */
export const announceNew = async (stores: AgreementStores, item: Agreement): Promise<void> => {
  await stores.outbox.owe(await oweToBody(stores.network, item, 'card'))
}

/** One message per channel of the item's body. */
const oweToBody = async (
  network: NetworkStore,
  item: Pick<Agreement, 'id' | 'network' | 'body'>,
  view: string,
): Promise<readonly Owed[]> => {
  const ref = agreementRef(item.id)
  const channels = await network.channelsOfBody(item.network, item.body)
  return channels.map((channel) => ({
    key: `${refKey(ref)}:${view}:${channel.id}`,
    network: item.network,
    channel: channel.id,
    ref,
    view,
  }))
}

/** Who did it, when and where; `onBehalfOf` names the absent member for whom a deputy did. */
export interface Done extends Pick<Context, 'now' | 'surface'> {
  readonly member: { readonly id: string }
  readonly onBehalfOf?: string | null | undefined
}

/** Writes down what was done, makes every card right, and moves or forgets the reminder. */
export const follow = async (
  stores: AgreementStores,
  item: Agreement,
  context: Done,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const ref = agreementRef(item.id)
  const { now: at, member, surface, onBehalfOf = null } = context
  await stores.history.record({ network: item.network, ref, at, member: member.id, onBehalfOf, surface, verb, data })
  await refreshCards(stores, item)
  await planReminders(stores, item, { now: at, by: member.id })
}

/** As `follow`, for a change: the history keeps what changed, and what it was before, so that it can be undone. */
export const followChange = async (
  stores: AgreementStores,
  { before, after }: { readonly before: Agreement; readonly after: Agreement },
  context: Done,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const changes = changesBetween(before, after)
  const told = Object.keys(changes).length === 0 ? data : { ...data, changes }
  await follow(stores, after, context, verb, { ...told, before: snapshotOf(before) })
  await askStewards(stores, { before, after }, context.now)
}
