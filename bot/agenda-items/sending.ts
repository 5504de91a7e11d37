/** The agenda closes and is sent round on its day, in every channel of the body. */
import type { Owed } from '../chat/outbox.ts'
import { dayAt, daysAfter, instantOn } from '../clock.ts'
import { lastSchoolDayUntil } from '../dates/school-calendar.ts'
import { type Meeting, meetingRef } from '../meetings/meeting.ts'
import { findRegion } from '../network/find-region.ts'
import { refKey } from '../ref.ts'
import { waitsForSilence } from '../reminders/quiet.ts'
import type { Reminder } from '../reminders/reminder.ts'
import type { AgendaDeed } from './agenda-item.ts'
import { agendaRef, recordOn } from './follow-item.ts'
import type { AgendaItemStores } from './stores.ts'

/** Agendas go round at the start of the working day. */
const sendingHour = 9

type Sending = Pick<AgendaItemStores, 'meetings' | 'network' | 'history' | 'reminders' | 'reminderSettings' | 'outbox'>

/**
 * On the day that the meeting names; where that has passed already, the next morning, or at once where the meeting is
 * sooner. Null for a meeting without a day.
 */
export const sendingAt = ({ papersOn, hours }: Pick<Meeting, 'papersOn' | 'hours'>, now: number): number | null => {
  if (papersOn === null || hours === null) return null
  const meant = instantOn(papersOn, sendingHour)
  if (meant > now) return meant
  const morning = instantOn(daysAfter(dayAt(now), 1), sendingHour)
  return morning < hours.startsAt ? morning : now
}

/** An agenda that was sent round, of a meeting that was then put off for long, is open again. */
export const planSending = async (stores: Sending, meeting: Meeting, deed: AgendaDeed): Promise<void> => {
  const { network, id } = meeting
  const papersOn = meeting.agendaSentAt === null ? meeting.papersOn : await dayToSendAgain(stores, meeting, deed.now)
  const dueAt = sendingAt({ ...meeting, papersOn }, deed.now)
  if (dueAt === null) return
  if (meeting.agendaSentAt !== null) {
    await stores.meetings.change(network, id, (kept) => ({ ...kept, agendaSentAt: null, papersOn }))
    await recordOn(stores, network, agendaRef(id), 'agenda-item.agenda-opened', deed)
  }
  const [ref, day] = [agendaRef(id), dayAt(dueAt)]
  // On one day it may be planned again, when the meeting is put off and back.
  const key = `${refKey(ref)}:papers:${day}:${deed.now}`
  await stores.reminders.schedule(network, ref, [{ key, network, ref, dueAt }])
}

/** By the custom of its body, as long as that day has still to come; else what was sent stays sent. */
const dayToSendAgain = async (
  { network: store }: Pick<Sending, 'network'>,
  { network, body, hours }: Meeting,
  now: number,
): Promise<string | null> => {
  const customs = (await store.body(network, body))?.customs
  if (!customs || !hours) return null
  const region = await findRegion(store, network)
  const day = lastSchoolDayUntil(daysAfter(dayAt(hours.startsAt), -customs.papersDays), { region })
  return day > dayAt(now) ? day : null
}

export const forgetSending = ({ reminders }: Sending, { network, id }: Meeting): Promise<void> =>
  reminders.forget(network, agendaRef(id))

/** One message for each channel and each time that it goes round. */
export const sendRound = async (stores: Sending, meeting: Meeting, deed: AgendaDeed): Promise<readonly Owed[]> => {
  const { network, id, body } = meeting
  const ref = agendaRef(id)
  await stores.meetings.change(network, id, (kept) => ({ ...kept, agendaSentAt: deed.now }))
  await stores.reminders.forget(network, ref)
  await recordOn(stores, network, ref, 'agenda-item.sent-round', deed)
  await stores.outbox.refresh(network, meetingRef(id))
  await stores.outbox.refresh(network, ref)
  const channels = await stores.network.channelsOfBody(network, body)
  return channels.map(({ id: channel }) => ({
    key: `${refKey(ref)}:sent:${dayAt(deed.now)}:${channel}`,
    network,
    channel,
    ref,
    view: 'sent',
  }))
}

/** What is due for the agenda of a meeting. It is sent when it is really sent; of a meeting that has begun, never. */
export const remindAgenda =
  (stores: Sending & Pick<AgendaItemStores, 'agendaItems'>) =>
  async (reminder: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const { network, ref } = reminder
    const seen = await stores.meetings.find(network, ref.id)
    if (!seen) return []
    // Somebody may send it round at this very moment.
    await stores.agendaItems.lockAgenda(network, seen.body)
    const meeting = await stores.meetings.find(network, ref.id)
    if (meeting?.state !== 'planned' || meeting.agendaSentAt !== null) return []
    if (!meeting.hours || meeting.hours.startsAt <= now) return []
    if (await waitsForSilence(stores, reminder, meeting.body, now, meeting.hours.startsAt)) return []
    return sendRound(stores, meeting, { member: { id: '' }, now, surface: 'server' })
  }
