/** The reminders of a meeting as they stand in a channel, as far as they still hold. */
import { occasionCard, occasionOverCard } from '../../cards/meeting-occasions.ts'
import type { Presenter } from '../chat/feature.ts'
import { findAttendees } from './attending/attendees.ts'
import { readOccasion } from './lateness.ts'
import { sayWhen, titleOf } from './name.ts'
import { type Occasion, occasions, stillHolds } from './reminding.ts'
import type { MeetingStores } from './stores.ts'

export const occasionViews = (stores: MeetingStores): Readonly<Record<string, Presenter>> =>
  Object.fromEntries(occasions.map((occasion) => [`meeting:${occasion}`, present(stores, occasion)]))

const present =
  (stores: MeetingStores, occasion: Occasion): Presenter =>
  async (ref, reader, said) => {
    const { day, isLate } = readOccasion(said)
    const meeting = await stores.meetings.find(reader.network, ref.id)
    if (!meeting) return null
    const body = await stores.network.body(meeting.network, meeting.body)
    const [title, when] = [titleOf(meeting, body, reader), sayWhen(meeting, reader)]
    if (!stillHolds(meeting, occasion, day)) return occasionOverCard(title, when, meeting.id, reader.words)
    const { attendees } = await findAttendees(stores, meeting)
    const view = {
      ...{ id: meeting.id, title, when },
      window: meeting.window?.text ?? '',
      purpose: meeting.purpose,
      silent: attendees.filter(({ said }) => said === null).length,
      isFollowUp: meeting.follows !== null,
      isLate,
    }
    return occasionCard(occasion, view, reader.words)
  }
