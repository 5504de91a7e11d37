/** One meeting: as its body sees it, and as a member opens it. */
import { meetingCard } from '../../cards/meetings.ts'
import type { Context, Presenter } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { findMeeting, isStewardAmong } from './access.ts'
import type { MeetingStores } from './stores.ts'
import { viewMeeting } from './view.ts'

/** @throws {Refusal} as `findMeeting` */
export const showMeeting = async (
  stores: MeetingStores,
  { meeting: id }: { readonly meeting: string },
  context: Context,
): Promise<Reply> => {
  const { meeting, standings } = await findMeeting(stores, id, context)
  const reader = { isSteward: isStewardAmong(standings) }
  return whisper(meetingCard(await viewMeeting(stores, meeting, readerOf(context), reader), context.words))
}

export const presentMeeting =
  (stores: MeetingStores): Presenter =>
  async (ref, reader) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    return meeting && meetingCard(await viewMeeting(stores, meeting, reader, null), reader.words)
  }
