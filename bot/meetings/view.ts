/** Gathers what a card of a meeting shows, in the reader's language. */
import type { MeetingReader, MeetingView, RelatedView } from '../../cards/meetings.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { viewAttendance } from './attending/view-attendance.ts'
import { type Meeting, meetingRef } from './meeting.ts'
import { sayWhen, titleOf } from './name.ts'
import { cancelledVerb } from './planning/cancel.ts'
import type { MeetingStores } from './stores.ts'

/** @param reader null for a channel, where everybody reads the same */
export const viewMeeting = async (
  stores: MeetingStores,
  meeting: Meeting,
  saying: Reader,
  reader: MeetingReader | null,
): Promise<MeetingView> => {
  const { id, kind, state, place, purpose, papersOn, hours } = meeting
  const body = await stores.network.body(meeting.network, meeting.body)
  return {
    ...{ id, kind, state, place, purpose, reader },
    title: titleOf(meeting, body, saying),
    body: body?.name ?? saying.words.chat.noName,
    when: sayWhen(meeting, saying),
    papers: papersOn !== null && state === 'planned' ? sayDate(papersOn, saying.language) : null,
    reason: state === 'cancelled' ? await findReason(stores, meeting) : '',
    attendance: await viewAttendance(stores, meeting, body, saying, reader !== null),
    isPast: hours !== null && dayAt(hours.startsAt) < dayAt(saying.now),
    isToday: hours !== null && dayAt(hours.startsAt) <= dayAt(saying.now),
    ...(await findRelated(stores, meeting, saying)),
  }
}

/** Why it does not take place; '' for one that does. */
export const findReason = async (
  { history }: Pick<MeetingStores, 'history'>,
  { network, id }: Pick<Meeting, 'network' | 'id'>,
): Promise<string> => {
  const entries = await history.of(network, meetingRef(id))
  return String(entries.findLast(({ verb }) => verb === cancelledVerb)?.data.reason ?? '')
}

/** More than a handful never grows out of one meeting. */
const mostGrown = 10

const findRelated = async ({ meetings, network: store }: MeetingStores, meeting: Meeting, saying: Reader) => {
  const { network, id, follows } = meeting
  const [before, grown] = await Promise.all([
    follows === null ? null : meetings.find(network, follows),
    meetings.list(network, { follows: id }, { limit: mostGrown }),
  ])
  const relate = async (one: Meeting): Promise<RelatedView> => ({
    id: one.id,
    said: `${titleOf(one, await store.body(network, one.body), saying)}, ${sayWhen(one, saying)}`,
  })
  const alive = grown.filter(({ state }) => state !== 'cancelled')
  return { follows: before && (await relate(before)), grown: await Promise.all(alive.map(relate)) }
}
