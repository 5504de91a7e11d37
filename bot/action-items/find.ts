import type { Context } from '../chat/feature.ts'
import { refusal } from '../refusal.ts'
import { requireSeat } from './access.ts'
import type { ActionItem } from './action-item.ts'
import type { ActionItemStores } from './stores.ts'

/** The item, for a member who may see it. @throws {Refusal} action-item.unknown, channel.not-seated */
export const findItem = async (stores: ActionItemStores, id: string, context: Context): Promise<ActionItem> => {
  const item = await stores.actionItems.find(context.network.id, id)
  if (!item) throw refusal('action-item.unknown')
  await requireSeat(stores.network, context, item.body)
  return item
}
