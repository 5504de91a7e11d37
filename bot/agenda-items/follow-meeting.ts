/** What becomes of an agenda when something becomes of its meeting. */
import { dayAt } from '../clock.ts'
import type { MeetingFollower } from '../meetings/follower.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { type AgendaDeed, type AgendaItem, isGenerated } from './agenda-item.ts'
import { agendaRef, followAgenda, followItem } from './follow-item.ts'
import { meetingsAhead, nextOpenMeeting } from './next-meeting.ts'
import { confirmMeeting, openAgenda } from './open-agenda.ts'
import { carryOver, dropItem, takeBack } from './placing.ts'
import { itemsOn, placeItem } from './put-on-agenda.ts'
import { forgetSending, planSending } from './sending.ts'
import type { AgendaItemStores } from './stores.ts'

export const agendaFollower = (stores: AgendaItemStores): MeetingFollower => ({
  onMoved: async ({ before, after }, deed) => {
    if (after.state !== 'planned' || after.hours === null) return forgetSending(stores, after)
    await stores.agendaItems.lockAgenda(after.network, after.body)
    if (before.hours === null) {
      await openAgenda(stores, after, deed)
      await placeProposed(stores, after, after, deed)
    }
    // Another hour or place changes nothing of what was sent.
    if (after.agendaSentAt === null || isOnOtherDay(before, after)) await planSending(stores, after, deed)
    await stores.outbox.refresh(after.network, agendaRef(after.id))
  },

  onCancelled: async (meeting, deed) => {
    await stores.agendaItems.lockAgenda(meeting.network, meeting.body)
    await forgetSending(stores, meeting)
    for (const item of await stillPlaced(stores, meeting)) {
      const step = isGenerated(item) ? dropItem : takeBack
      const after = await stores.agendaItems.change(item.network, item.id, step)
      const verb = isGenerated(item) ? 'agenda-item.dropped' : 'agenda-item.taken-back'
      await followItem(stores, after, verb, deed, { meeting: meeting.id }, null)
    }
    await followAgenda(stores, meeting.network, meeting.id, deed)
    await placeOnNext(stores, meeting, deed)
  },

  onClosed: async (meeting, deed) => {
    await stores.agendaItems.lockAgenda(meeting.network, meeting.body)
    await forgetSending(stores, meeting)
    for (const item of await stillPlaced(stores, meeting)) {
      const after = await stores.agendaItems.change(item.network, item.id, carryOver(meeting.id, deed.now))
      await followItem(stores, after, 'agenda-item.carried-over', deed, { meeting: meeting.id }, null)
    }
    await followAgenda(stores, meeting.network, meeting.id, deed)
    await placeOnNext(stores, meeting, deed)
    const [next] = await meetingsAhead(stores.meetings, meeting.network, meeting.body, deed.now)
    if (next) await confirmMeeting(stores, meeting, next, deed)
  },
})

const isOnOtherDay = (before: Meeting, after: Meeting): boolean =>
  !before.hours || !after.hours || dayAt(before.hours.startsAt) !== dayAt(after.hours.startsAt)

const stillPlaced = async (stores: AgendaItemStores, { network, id }: Meeting): Promise<readonly AgendaItem[]> =>
  (await itemsOn(stores, network, id)).filter(({ state }) => state === 'placed')

const placeOnNext = async (stores: AgendaItemStores, meeting: Meeting, deed: AgendaDeed): Promise<void> => {
  const next = await nextOpenMeeting(stores.meetings, meeting.network, meeting.body, deed.now)
  if (next) await placeProposed(stores, meeting, next, deed)
}

/** All that waits for a meeting of this body, in the order in which it was proposed. */
const placeProposed = async (
  stores: AgendaItemStores,
  { network, body }: Meeting,
  onto: Meeting,
  deed: AgendaDeed,
): Promise<void> => {
  for (const item of await stores.agendaItems.ofBody(network, body, ['proposed']))
    await placeItem(stores, item, onto.id, deed)
}
