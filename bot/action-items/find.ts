import type { Context } from '../chat/feature.ts'
import { refusal } from '../refusal.ts'
import { requireSeat, requireVoice } from './access.ts'
import type { ActionItem } from './action-item.ts'
import type { ActionItemStores } from './stores.ts'

/** The item, for a member who may see it. @throws {Refusal} action-item.unknown, channel.not-seated */
export const findItem = async (stores: ActionItemStores, id: string, context: Context): Promise<ActionItem> => {
  const item = await readItem(stores, id, context)
  await requireSeat(stores.network, context, item.body)
  return item
}

/** The same for a member who has a say, with the names in which they may act. @throws {Refusal} also member.reader */
export const findItemToChange = async (stores: ActionItemStores, id: string, context: Context) => {
  const item = await readItem(stores, id, context)
  const { actors } = await requireVoice(stores.network, context, item.body)
  return { item, actors }
}

const readItem = async (stores: ActionItemStores, id: string, { network }: Context): Promise<ActionItem> => {
  const item = await stores.actionItems.find(network.id, id)
  if (!item) throw refusal('action-item.unknown')
  return item
}
