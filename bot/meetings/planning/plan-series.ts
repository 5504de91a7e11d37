/** A year of meetings comes at once, in a few questions: whoever planned them waits for all or none. */
import type { Body } from '../../network/network.ts'
import { type Done, entryOf } from '../announce.ts'
import { followAll, type MeetingFollower } from '../follower.ts'
import type { Meeting } from '../meeting.ts'
import { planAllReminders } from '../reminding.ts'
import type { MeetingStores } from '../stores.ts'
import type { Proposal } from './propose-rhythm.ts'
import { findPapers, type Papers, placeInTime } from './schedule.ts'
import { newMeeting } from './write.ts'

/** Those that are kept already are left alone; gives the others. No channel has a card of them yet. */
export const planSeries = async (
  stores: MeetingStores,
  followers: readonly MeetingFollower[],
  proposals: readonly Proposal[],
  body: Body,
  deed: Done,
): Promise<readonly Meeting[]> => {
  const papers = await findPapers(stores.network, { network: body.network, body: body.id }, deed.now)
  const planned = await stores.meetings.addAll(proposals.map((one) => planOne(one, body, deed, papers)))
  await stores.history.recordAll(planned.flatMap((meeting) => entriesOf(meeting, deed)))
  await planAllReminders(stores, planned, deed.now)
  for (const after of planned)
    if (after.hours) await followAll(followers).onMoved({ before: asBegun(after), after }, deed)
  return planned
}

const planOne = ({ id, hours, window }: Proposal, body: Body, { member, now }: Done, papers: Papers): Meeting => {
  const { place } = body.customs
  const begun = { ...newMeeting({ id, network: body.network, body: body.id, by: member.id, now }), place, window }
  return hours ? { ...begun, ...placeInTime(begun, { hours, window: null }, papers) } : begun
}

const entriesOf = (meeting: Meeting, deed: Done) => [
  entryOf(meeting, deed, 'meeting.added', { follows: null }),
  ...(meeting.hours ? [entryOf(meeting, deed, 'meeting.scheduled', { from: null, to: meeting.hours })] : []),
]

/** Before it got its day. */
const asBegun = (meeting: Meeting): Meeting => ({ ...meeting, state: 'to-plan', hours: null, papersOn: null })
