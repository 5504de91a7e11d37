/** Who may see and do what with meetings. */
import type { Context } from '../chat/feature.ts'
import { findSeatedBody, isStewardAmong, type Standing } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingStores } from './stores.ts'

type Seats = Pick<MeetingStores, 'network'>

/** For chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findBodyToPlan = async (stores: Seats, id: string, context: Context) => {
  const found = await findSeatedBody(stores.network, id, context)
  requireSteward(found.standings)
  return found
}

/** @throws {Refusal} meeting.unknown, channel.not-seated */
export const findMeeting = async (stores: Seats & Pick<MeetingStores, 'meetings'>, id: string, context: Context) => {
  const meeting = await stores.meetings.find(context.network.id, id)
  if (!meeting) throw refusal('meeting.unknown')
  return { meeting, ...(await findSeatedBody(stores.network, meeting.body, context)) }
}

/** For chair and secretariat, of a meeting that is not over. @throws {Refusal} also meeting.for-steward, meeting.over */
export const findMeetingToChange = async (stores: MeetingStores, id: string, context: Context) => {
  const found = await findMeeting(stores, id, context)
  requireSteward(found.standings)
  return { ...found, meeting: requireAhead(found.meeting) }
}

/** @throws {Refusal} meeting.for-steward */
export const requireSteward = (standings: readonly Standing[]): void => {
  if (!isStewardAmong(standings)) throw refusal('meeting.for-steward')
}

/** @throws {Refusal} meeting.over for one that is open, held or cancelled */
export const requireAhead = (meeting: Meeting): Meeting => {
  if (meeting.state !== 'to-plan' && meeting.state !== 'planned') throw refusal('meeting.over')
  return meeting
}
