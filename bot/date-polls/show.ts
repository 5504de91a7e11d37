/** How a date poll stands, for whoever asks: members of the body see who answered what, readers see counts. */

import { datePollCard } from '../../cards/date-polls.ts'
import type { Context, Reader } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { hasVoiceAmong, isStewardAmong } from '../network/seating.ts'
import type { Ref } from '../ref.ts'
import { findPoll } from './access.ts'
import type { DatePollStores } from './stores.ts'
import { inChannel, readStanding, viewPoll } from './view.ts'

/** @throws {Refusal} as findPoll */
export const showPoll = async (stores: DatePollStores, id: string, context: Context): Promise<Reply> =>
  whisper(await drawPoll(stores, id, context))

/** For whoever asks, with what they may see and do. @throws {Refusal} as findPoll */
export const drawPoll = async (stores: DatePollStores, id: string, context: Context) => {
  const { poll, standings } = await findPoll(stores, id, context)
  const seeing = {
    isInside: hasVoiceAmong(standings),
    mayAnswer: hasVoiceAmong(standings),
    maySteer: isStewardAmong(standings),
  }
  return datePollCard(viewPoll(await readStanding(stores, poll), seeing, readerOf(context)), context.words)
}

/** What stands in a channel of the body; null when the poll is gone. */
export const presentPoll = (stores: DatePollStores) => async (ref: Ref, reader: Reader) => {
  const poll = await stores.datePolls.find(reader.network, ref.id)
  return poll && datePollCard(viewPoll(await readStanding(stores, poll), inChannel, reader), reader.words)
}
