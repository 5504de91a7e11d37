/** Gathers what a card of a meeting shows, in the reader's language. */
import type { MeetingReader, MeetingView } from '../../cards/meetings.ts'
import type { Reader } from '../chat/feature.ts'
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
  const { id, kind, state, place, purpose } = meeting
  const body = await stores.network.body(meeting.network, meeting.body)
  return {
    ...{ id, kind, state, place, purpose, reader },
    title: titleOf(meeting, body, saying),
    body: body?.name ?? saying.words.chat.noName,
    when: sayWhen(meeting, saying),
    reason: state === 'cancelled' ? await findReason(stores, meeting) : '',
  }
}

const findReason = async ({ history }: MeetingStores, { network, id }: Meeting): Promise<string> => {
  const entries = await history.of(network, meetingRef(id))
  return String(entries.findLast(({ verb }) => verb === cancelledVerb)?.data.reason ?? '')
}
