/** How a poll stands, for whoever asks, with what they may do; and as it stands in a channel. */
import { notice } from '../../cards/card.ts'
import { pollCard } from '../../cards/poll-card.ts'
import type { Context, Reader } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { hasVoiceAmong } from '../network/seating.ts'
import type { Ref } from '../ref.ts'
import { findPoll } from './access.ts'
import type { PollStores } from './stores.ts'
import { inChannel, readStanding, viewPoll } from './view.ts'
import { votingAs } from './voters.ts'

type Reading = Pick<PollStores, 'polls' | 'network'>

/** @throws {Refusal} as findPoll */
export const showPoll = async (stores: Reading, id: string, context: Context): Promise<Reply> =>
  whisper(await drawPoll(stores, id, context))

/** For whoever asks. @throws {Refusal} as findPoll */
export const drawPoll = async (stores: Reading, id: string, context: Context) => {
  const { poll, standings, isSteward } = await findPoll(stores, id, context)
  const seeing = {
    isInside: hasVoiceAmong(standings),
    mayVote: (await votingAs(stores.network, poll, context)).length > 0,
    maySteer: isSteward,
    isInChannel: false,
  }
  return pollCard(viewPoll(await readStanding(stores, poll), seeing, readerOf(context)), context.words)
}

/** The same with what was done on top: for the one who did it, wherever they did. */
export const showDone = async (stores: Reading, id: string, said: string, context: Context): Promise<Reply> => {
  const { blocks, ...card } = await drawPoll(stores, id, context)
  return { ...whisper({ ...card, blocks: [...blocks.slice(0, 2), notice(said), ...blocks.slice(2)] }), isDeed: true }
}

/** What stands in a channel of its bodies; null when the poll is gone. */
export const presentPoll = (stores: Reading) => async (ref: Ref, reader: Reader) => {
  const poll = await stores.polls.find(reader.network, ref.id)
  return poll && pollCard(viewPoll(await readStanding(stores, poll), inChannel, reader), reader.words)
}
