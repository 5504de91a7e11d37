/** What follows from a change of an item, in the same transaction: history, and the cards that show it. */
import type { HistoryEntry } from '../history.ts'
import { meetingRef } from '../meetings/meeting.ts'
import type { Ref } from '../ref.ts'
import { type AgendaDeed, type AgendaItem, agendaItemRef } from './agenda-item.ts'
import type { AgendaItemStores } from './stores.ts'

/** The agenda of a meeting, as it is sent round. */
export const agendaRef = (meeting: string): Ref => ({ kind: 'agenda', id: meeting })

type Following = Pick<AgendaItemStores, 'history' | 'outbox' | 'meetings'>

/** @param meeting on whose agenda it stood or stands, where that is to be shown anew */
export const followItem = async (
  stores: Following,
  item: AgendaItem,
  verb: string,
  deed: AgendaDeed,
  data: Readonly<Record<string, unknown>> = {},
  meeting: string | null = item.meeting,
): Promise<void> => {
  await recordOn(stores, item.network, agendaItemRef(item.id), verb, deed, data)
  if (meeting !== null) await followAgenda(stores, item.network, meeting, deed)
}

/** What was sent round already says that it changed; a list that went round, what went on. */
export const followAgenda = async (
  stores: Following,
  network: string,
  meetingId: string,
  deed: AgendaDeed,
): Promise<void> => {
  const meeting = await stores.meetings.find(network, meetingId)
  if (meeting?.state === 'planned' && meeting.agendaSentAt !== null)
    await recordOn(stores, network, agendaRef(meetingId), changedVerb, deed)
  await stores.outbox.refresh(network, agendaRef(meetingId))
  if (meeting?.state === 'held') await stores.outbox.refresh(network, meetingRef(meetingId))
}

/** An agenda was changed after it had been sent round. */
export const changedVerb = 'agenda-item.agenda-changed'

export const recordOn = (
  { history }: Pick<AgendaItemStores, 'history'>,
  ...given: Parameters<typeof entryOf>
): Promise<void> => history.record(entryOf(...given))

export const entryOf = (
  network: string,
  ref: Ref,
  verb: string,
  { member, now: at, surface, onBehalfOf = null }: AgendaDeed,
  data: Readonly<Record<string, unknown>> = {},
): HistoryEntry => ({ network, ref, at, member: member.id, onBehalfOf, surface, verb, data })
