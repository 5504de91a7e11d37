/** What follows from a change of a meeting, in the same transaction: history, cards, reminders. */
import type { HistoryEntry } from '../history.ts'
import type { Deed } from './follower.ts'
import { type Meeting, meetingRef } from './meeting.ts'
import { oweToBody } from './owe.ts'
import { planReminders } from './reminding.ts'
import type { MeetingStores } from './stores.ts'

type Told = Pick<MeetingStores, 'network' | 'history' | 'reminders' | 'reminderSettings' | 'outbox'>

/** `onBehalfOf` names the absent member for whom a deputy did it. */
export type Done = Deed & { readonly onBehalfOf?: string | null }

/** Writes down what was done, makes every card right, and plans what has to be said later. */
export const follow = async (
  stores: Told,
  meeting: Meeting,
  deed: Done,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await stores.history.record(entryOf(meeting, deed, verb, data))
  await stores.outbox.refresh(meeting.network, meetingRef(meeting.id))
  await planReminders(stores, meeting, deed.now)
}

export const entryOf = (
  { network, id }: Pick<Meeting, 'network' | 'id'>,
  { now: at, member, surface, onBehalfOf = null }: Done,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): HistoryEntry => ({ network, ref: meetingRef(id), at, member: member.id, onBehalfOf, surface, verb, data })

/** Every channel of the body gets the card; each card is one message for good. */
export const announceNew = async (stores: Told, meeting: Meeting): Promise<void> =>
  stores.outbox.owe(await oweToBody(stores, meeting, 'card'))
