/** A meeting has been, and nobody closed it: the morning after, chair and secretariat hear of it, alone. */
import { unrecordedNudge } from '../../../cards/meeting-list.ts'
import type { Owed } from '../../chat/outbox.ts'
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { stewardsOf } from '../../network/seating.ts'
import { type Ref, refKey } from '../../ref.ts'
import { findSilence } from '../../reminders/quiet.ts'
import type { Remindable } from '../../reminders/remindable.ts'
import { type PlannedReminder, type Reminder, snoozed } from '../../reminders/reminder.ts'
import { nextMoment, workingHour } from '../../reminders/timing/moments.ts'
import type { MeetingFollower } from '../follower.ts'
import { isOver, type Meeting } from '../meeting.ts'
import { nameOf } from './name.ts'
import type { SessionStores } from './parts.ts'

const sessionRef = (meeting: string): Ref => ({ kind: 'session', id: meeting })

const dayAfter = ({ hours }: Pick<Meeting, 'hours'>): string | null => hours && daysAfter(dayAt(hours.startsAt), 1)

/** A meeting that is moved is asked after on its new day; one that is off, never. */
export const sessionFollower = (stores: SessionStores): MeetingFollower => ({
  onMoved: ({ after }) => planQuestion(stores, after),
  onCancelled: async ({ network, id }) => {
    await stores.reminders.forget(network, sessionRef(id))
    await stores.outbox.refresh(network, sessionRef(id))
  },
})

const planQuestion = async (stores: SessionStores, meeting: Meeting): Promise<void> => {
  const { network, body, id, state } = meeting
  const day = state === 'planned' ? dayAfter(meeting) : null
  const stewards = day === null ? [] : await stewardsOf(stores.network, network, body)
  const planned: PlannedReminder[] = []
  if (day !== null) planned.push(await lookOn(stores, meeting, day))
  for (const member of stewards) if (day !== null) planned.push(await askOn(stores, meeting, day, member))
  await stores.reminders.schedule(network, sessionRef(id), planned)
}

/** That morning it is looked once more who keeps order. */
const lookOn = async (
  stores: SessionStores,
  { network, body, id }: Meeting,
  day: string,
): Promise<PlannedReminder> => ({
  ...{ network, ref: sessionRef(id), occasion: 'stewards' },
  key: [refKey(sessionRef(id)), 'stewards', day].join(':'),
  dueAt: nextMoment(instantOn(day, workingHour), await findSilence(stores, network, body)),
})

const askOn = async (
  stores: SessionStores,
  { network, body, id }: Meeting,
  day: string,
  member: string,
): Promise<PlannedReminder> => ({
  ...{ network, ref: sessionRef(id), member, occasion: 'unrecorded' },
  key: [refKey(sessionRef(id)), 'unrecorded', day, member].join(':'),
  dueAt: nextMoment(instantOn(day, workingHour), await findSilence(stores, network, body, member)),
})

/** Who came to keep order since it was planned is asked too. */
export const remindOfSession =
  (stores: SessionStores) =>
  async ({ network, ref }: Reminder): Promise<readonly Owed[]> => {
    const meeting = await stores.meetings.find(network, ref.id)
    if (meeting && !isOver(meeting)) await planQuestion(stores, meeting)
    return []
  }

export const remindableSessions = (stores: SessionStores): Remindable => ({
  isOwed: async ({ network, ref, key, occasion, member }) => {
    const meeting = await stores.meetings.find(network, ref.id)
    const day = meeting && !isOver(meeting) ? dayAfter(meeting) : null
    if (!meeting || day === null) return false
    if (occasion !== snoozed && !key.includes(`:unrecorded:${day}:`)) return false
    return (await stewardsOf(stores.network, network, meeting.body)).includes(member)
  },

  bodyOf: async (network, id) => (await stores.meetings.find(network, id))?.body ?? null,

  say: async ({ ref }, reader) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    if (!meeting) return null
    const body = await stores.network.body(meeting.network, meeting.body)
    const state = isOver(meeting) ? 'over' : meeting.state === 'in-session' ? 'open' : 'never'
    return unrecordedNudge({ meeting: meeting.id, name: nameOf(meeting, body, reader), state }, reader.words)
  },
})
