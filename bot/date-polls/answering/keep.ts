/** An answer is kept, while nobody fixes the date meanwhile. */
import type { Context } from '../../chat/feature.ts'
import { follow } from '../announce.ts'
import { type DateAnswer, type DatePoll, requireOpen } from '../date-poll.ts'
import type { DatePollStores } from '../stores.ts'
import type { Answering } from './for-whom.ts'

/** @param answers by option @throws {Refusal} date-poll.closed */
export const keepAnswers = async (
  stores: DatePollStores,
  { id, network }: DatePoll,
  { member, onBehalfOf }: Answering,
  answers: ReadonlyMap<string, DateAnswer>,
  context: Context,
): Promise<void> => {
  // Its lock: of an answer and the fixing of a date, one comes first.
  const poll = await stores.datePolls.change(network, id, requireOpen)
  await stores.datePolls.answer(
    [...answers].map(([option, answer]) => ({ network, poll: id, option, member, answer, by: context.member.id })),
  )
  await follow(stores, poll, { ...context, onBehalfOf }, 'date-poll.answered')
}
