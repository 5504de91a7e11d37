/** A meeting has been, and nobody closed it: the morning after, chair and secretariat hear of it, alone. */
import { unrecordedCard } from '../../../cards/meeting-list.ts'
import type { Presenter } from '../../chat/feature.ts'
import type { Owed } from '../../chat/outbox.ts'
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { stewardsOf } from '../../network/seating.ts'
import { type Ref, refKey } from '../../ref.ts'
import type { Reminder } from '../../reminders/reminder.ts'
import type { MeetingFollower } from '../follower.ts'
import { isOver, type Meeting } from '../meeting.ts'
import { nameOf } from './name.ts'
import type { SessionParts, SessionStores } from './parts.ts'

/** Reminders come at the start of the working day. */
const reminderHour = 9

const sessionRef = (meeting: string): Ref => ({ kind: 'session', id: meeting })

const morningAfter = (meeting: Pick<Meeting, 'hours'>): number | null =>
  meeting.hours && instantOn(daysAfter(dayAt(meeting.hours.startsAt), 1), reminderHour)

/** A meeting that is moved is asked after on its new day; one that is off, never. */
export const sessionFollower = ({
  reminders,
  outbox,
}: Pick<SessionStores, 'reminders' | 'outbox'>): MeetingFollower => {
  const forget = ({ network, id }: Meeting) => reminders.forget(network, sessionRef(id))
  return {
    onMoved: async ({ after }) => {
      const [ref, dueAt] = [sessionRef(after.id), morningAfter(after)]
      if (after.state !== 'planned' || dueAt === null) return forget(after)
      await reminders.plan({ key: `${refKey(ref)}:unrecorded`, network: after.network, ref, dueAt })
    },
    onCancelled: async (meeting) => {
      await forget(meeting)
      await outbox.refresh(meeting.network, sessionRef(meeting.id))
    },
  }
}

export const remindOfSession =
  (stores: SessionStores, { tell }: Pick<SessionParts, 'tell'>) =>
  async ({ network, ref, dueAt }: Reminder): Promise<readonly Owed[]> => {
    const meeting = await stores.meetings.find(network, ref.id)
    if (!meeting || isOver(meeting) || morningAfter(meeting) !== dueAt) return []
    const stewards = await stewardsOf(stores.network, network, meeting.body)
    await tell(network, stewards, { ref, view: `unrecorded@${dayAt(dueAt)}` })
    return []
  }

export const presentUnrecorded =
  (stores: SessionStores): Presenter =>
  async (ref, reader) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    if (!meeting) return null
    const body = await stores.network.body(meeting.network, meeting.body)
    const state = isOver(meeting) ? 'over' : meeting.state === 'in-session' ? 'open' : 'never'
    return unrecordedCard({ meeting: meeting.id, name: nameOf(meeting, body, reader), state }, reader.words)
  }
