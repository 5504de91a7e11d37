/** For whom somebody may say whether they come: themselves, and those whose place they keep. */
import type { Context } from '../../chat/feature.ts'
import { hasVoice } from '../../network/network.ts'
import type { Standing } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findMeeting } from '../access.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'

/** @throws {Refusal} meeting.no-day, meeting.closed */
export const requireAnswerable = ({ state }: Pick<Meeting, 'state'>): void => {
  if (state === 'to-plan') throw refusal('meeting.no-day')
  if (state === 'held' || state === 'cancelled') throw refusal('meeting.closed')
}

/** Before it is read: it does not close while somebody answers. */
export const holdOpen = async (
  { meetings }: Pick<MeetingStores, 'meetings'>,
  id: string,
  { network }: Pick<Context, 'network'>,
): Promise<void> => {
  await meetings.hold(network.id, id)
}

/**
 * @param member for whom; the own seat goes before those that one keeps when none is named
 * @throws {Refusal} as `findMeeting`; meeting.no-day, meeting.closed, member.reader
 */
export const findToAnswer = async (stores: MeetingStores, id: string, context: Context, member?: string) => {
  const found = await findMeeting(stores, id, context)
  requireAnswerable(found.meeting)
  const heard = found.standings.filter(({ role }) => hasVoice(role))
  const standing = member === undefined ? heard[0] : heard.find(({ as }) => as.id === member)
  if (!standing) throw refusal(heard.length === 0 ? 'member.reader' : 'meeting.for-another')
  return { ...found, standing }
}

/** Whose places somebody keeps in this body. */
export const keptPlaces = (standings: readonly Standing[]): readonly string[] =>
  standings.flatMap(({ role, onBehalfOf }) => (onBehalfOf !== null && hasVoice(role) ? [onBehalfOf] : []))
