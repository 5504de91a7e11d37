/** What follows from a change of a date poll, in the same transaction: history, cards, and the reminder of its last day. */
import type { Owed } from '../chat/outbox.ts'
import type { Deed } from '../meetings/follower.ts'
import { refKey } from '../ref.ts'
import { type DatePoll, datePollRef } from './date-poll.ts'
import { planReminders } from './remind.ts'
import type { DatePollStores } from './stores.ts'

/** `onBehalfOf` names the absent member for whom a deputy did it. */
export type Done = Deed & { readonly onBehalfOf?: string | null }

type Told = Pick<DatePollStores, 'history' | 'outbox'>

/** Writes down what was done, and makes every card right. */
export const follow = async (
  { history, outbox }: Told,
  poll: DatePoll,
  { now: at, member, surface, onBehalfOf = null }: Done,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const ref = datePollRef(poll.id)
  await history.record({ network: poll.network, ref, at, member: member.id, onBehalfOf, surface, verb, data })
  await outbox.refresh(poll.network, ref)
}

/** The card in every channel of the body, and the reminder. @returns in how many channels it comes to stand */
export const announceNew = async (
  stores: Pick<DatePollStores, 'network' | 'outbox' | 'reminders' | 'reminderSettings'>,
  poll: DatePoll,
  now: number,
): Promise<number> => {
  const { network, outbox } = stores
  const ref = datePollRef(poll.id)
  const channels = await network.channelsOfBody(poll.network, poll.body)
  const owed = channels.map(
    ({ id: channel }): Owed => ({
      key: `${refKey(ref)}:card:${channel}`,
      network: poll.network,
      channel,
      ref,
      view: 'card',
    }),
  )
  await outbox.owe(owed)
  await planReminders(stores, poll, now)
  return channels.length
}
