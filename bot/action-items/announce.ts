/** What follows from a change of an action item, in the same transaction: history, cards, reminder. */

import type { Context } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import { instantOn } from '../clock.ts'
import type { NetworkStore } from '../network/store.ts'
import { refKey } from '../ref.ts'
import type { Reminder } from '../reminders/reminder.ts'
import { type ActionItem, actionItemRef, reminderDay } from './action-item.ts'
import type { ActionItemStores } from './stores.ts'

/** Reminders come at the start of the working day. */
const reminderHour = 9

/** Every channel of the body gets the card, on whatever surface it is; each card is one message for good. */
export const announceNew = async (stores: ActionItemStores, item: ActionItem): Promise<void> => {
  await stores.outbox.owe(await oweToBody(stores.network, item, 'card', 'card'))
}

/** One message per channel of the item's body; `occurrence` keeps two reminders of one item apart. */
export const oweToBody = async (
  network: NetworkStore,
  item: Pick<ActionItem, 'id' | 'network' | 'body'>,
  view: string,
  occurrence: string,
): Promise<readonly Owed[]> => {
  const ref = actionItemRef(item.id)
  const channels = await network.channelsOfBody(item.network, item.body)
  return channels.map((channel) => ({
    key: `${refKey(ref)}:${occurrence}:${channel.id}`,
    network: item.network,
    channel: channel.id,
    ref,
    view,
  }))
}

/** Writes down what was done, makes every card right, and moves or forgets the reminder. */
export const follow = async (
  stores: ActionItemStores,
  item: ActionItem,
  context: Pick<Context, 'member' | 'now'>,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const ref = actionItemRef(item.id)
  await stores.history.record({ network: item.network, ref, at: context.now, member: context.member.id, verb, data })
  await stores.outbox.refresh(item.network, ref)
  await planReminder(stores, item, context.now)
}

const planReminder = async (stores: ActionItemStores, item: ActionItem, now: number): Promise<void> => {
  const ref = actionItemRef(item.id)
  const day = reminderDay(item)
  const dueAt = day ? instantOn(day, reminderHour) : null
  // A reminder for a moment that has passed would only repeat the card that was posted just now.
  if (dueAt === null || dueAt <= now) return stores.reminders.forget(item.network, ref)
  await stores.reminders.plan({ key: `${refKey(ref)}:due`, network: item.network, ref, dueAt })
}

/** On its day: the reminder stands in every channel of the body. */
export const remindBody =
  (stores: Pick<ActionItemStores, 'actionItems' | 'network'>) =>
  async ({ network, ref }: Reminder, occurrence: string): Promise<readonly Owed[]> => {
    const item = await stores.actionItems.find(network, ref.id)
    return item ? oweToBody(stores.network, item, 'reminder', occurrence) : []
  }
