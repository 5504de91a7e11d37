/** What follows from a change of an agreement, in the same transaction: history, cards, reminder. */

import type { Context } from '../chat/feature.ts'
import type { Owed } from '../chat/outbox.ts'
import { daysAfter, instantOn } from '../clock.ts'
import type { NetworkStore } from '../network/store.ts'
import { refKey } from '../ref.ts'
import type { Reminder } from '../reminders/reminder.ts'
import { reportBackRef } from '../report-backs/report-back.ts'
import { type Agreement, agreementRef, isClosed } from './agreement.ts'
import { reminderDay } from './days.ts'
import { changesBetween } from './moving/changes.ts'
import { snapshotOf } from './moving/snapshot.ts'
import type { AgreementStores } from './stores.ts'

/** Reminders come at the start of the working day. */
const reminderHour = 9

/** Every channel of the body gets the card, on whatever surface it is; each card is one message for good. */
export const announceNew = async (stores: AgreementStores, item: Agreement): Promise<void> => {
  await stores.outbox.owe(await oweToBody(stores.network, item, 'card'))
}

/** One message per channel of the item's body; its day keeps two reminders of one item apart. */
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
  await planReminders(stores, item, context.now)
}

/** Also that of its parent, which counts it or names it, and what tells of the meeting in which it was agreed. */
const refreshCards = async ({ outbox }: Pick<AgreementStores, 'outbox'>, item: Agreement): Promise<void> => {
  const { network, id, parent, origin } = item
  await outbox.refresh(network, agreementRef(id))
  if (parent && parent.relation !== 'part') await outbox.refresh(network, agreementRef(parent.agreement))
  if (origin) await outbox.refresh(network, reportBackRef(origin.meeting))
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
}

/**
 * For its day, and for the turn of that day, when its cards say that it is late. A moment that has passed is left
 * alone: what was not given yet may still be, and `remindBody` looks whether it still holds.
 */
const planReminders = async (stores: AgreementStores, item: Agreement, now: number): Promise<void> => {
  const ref = agreementRef(item.id)
  const day = reminderDay(item)
  if (!day) return stores.reminders.forget(item.network, ref)
  for (const [name, dueAt] of Object.entries(momentsOf(day))) {
    if (dueAt > now) await stores.reminders.plan({ key: `${refKey(ref)}:${name}`, network: item.network, ref, dueAt })
  }
}

const momentsOf = (day: string) => ({ due: instantOn(day, reminderHour), turn: instantOn(daysAfter(day, 1), 0) })

/**
 * On its day the reminder stands in every channel of the body; when the day has turned, all cards tell. Of what many
 * share the parent reminds, once for all whose day it is, as long as it is open.
 */
export const remindBody =
  (stores: Pick<AgreementStores, 'agreements' | 'network' | 'outbox'>) =>
  async ({ network, ref, dueAt }: Reminder): Promise<readonly Owed[]> => {
    const item = await stores.agreements.find(network, ref.id)
    const day = item && reminderDay(item)
    if (!day) return []
    const parent = item.parent?.relation === 'share' && (await stores.agreements.find(network, item.parent.agreement))
    if (parent && isClosed(parent)) return []
    const { due, turn } = momentsOf(day)
    if (dueAt === due) return oweToBody(stores.network, parent || item, `reminder@${day}`)
    if (dueAt === turn) await refreshCards(stores, item)
    return []
  }
