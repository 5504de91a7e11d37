/** One meeting: as its body sees it, and as a member opens it. */

import { type MeetingReader, meetingCard } from '../../cards/meetings.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Words } from '../../cards/words/words.ts'
import type { Context, Presenter } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Done, done, type Reply, whisper } from '../chat/reply.ts'
import { hasVoice } from '../network/network.ts'
import type { Standing } from '../network/seating.ts'
import { hasVoiceAmong, isStewardAmong } from '../network/seating.ts'
import { findMeeting } from './access.ts'
import { keptPlaces } from './attending/answering.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingStores } from './stores.ts'
import { viewMeeting } from './view.ts'

/** @throws {Refusal} as `findMeeting` */
export const showMeeting = async (
  stores: MeetingStores,
  { meeting: id }: { readonly meeting: string },
  context: Context,
): Promise<Reply> => whisper(await drawMeeting(stores, id, context))

/** For whoever asks, with what they may do. @throws {Refusal} as `findMeeting` */
export const drawMeeting = async (stores: MeetingStores, id: string, context: Context) => {
  const { meeting, standings } = await findMeeting(stores, id, context)
  const reader = await readerIn(stores, meeting, standings, context)
  return meetingCard(await viewMeeting(stores, meeting, readerOf(context), reader), context.words)
}

const readerIn = async (
  stores: MeetingStores,
  meeting: Meeting,
  standings: readonly Standing[],
  { network, member }: Context,
): Promise<MeetingReader> => {
  const said = await stores.meetings.attendances(network.id, meeting.id)
  const isExpected = standings.some(({ as, role }) => as.id === member.id && hasVoice(role) && role !== 'secretariat')
  const kept = await Promise.all(keptPlaces(standings).map((id) => stores.network.member(network.id, id)))
  return {
    isSteward: isStewardAmong(standings),
    hasVoice: hasVoiceAmong(standings),
    own: said.find((one) => one.member === member.id)?.answer ?? (isExpected ? 'none' : null),
    keeps: kept.flatMap((one) => (one ? [{ member: one.id, name: one.name }] : [])),
  }
}

/** Says what was done, and shows it: in a channel as its body reads it, else as whoever pressed does. */
export const doneWith = (stores: MeetingStores, id: string, context: Context, say: (words: Words) => string): Done =>
  done(say(context.words), async () => {
    const meeting = context.channel ? await stores.meetings.find(context.network.id, id) : null
    if (!meeting) return drawMeeting(stores, id, context)
    const language = (await stores.network.body(meeting.network, meeting.body))?.language ?? context.language
    const words = wordsIn(language)
    return meetingCard(await viewMeeting(stores, meeting, { ...readerOf(context), language, words }, null), words)
  })

export const presentMeeting =
  (stores: MeetingStores): Presenter =>
  async (ref, reader) => {
    const meeting = await stores.meetings.find(reader.network, ref.id)
    return meeting && meetingCard(await viewMeeting(stores, meeting, reader, null), reader.words)
  }
