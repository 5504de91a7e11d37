/** An answer is kept, while nobody fixes the date meanwhile. */
import type { Context } from '../../chat/feature.ts'
import { follow } from '../announce.ts'
import { type DateAnswer, type DatePoll, requireOpen } from '../date-poll.ts'
import type { DatePollStores } from '../stores.ts'
import type { Answering } from './for-whom.ts'

/** What was answered already changes nothing. @param answers by option @throws {Refusal} date-poll.closed */
export const keepAnswers = async (
  stores: DatePollStores,
  { id, network }: DatePoll,
  { member, onBehalfOf }: Answering,
  answers: ReadonlyMap<string, DateAnswer>,
  context: Context,
): Promise<void> => {
  // Its lock: of an answer and the fixing of a date, one comes first.
  await stores.datePolls.hold(network, id)
  const said = (await stores.datePolls.answers(network, id)).filter((one) => one.member === member)
  const isSaid = ([option, answer]: readonly [string, DateAnswer]): boolean =>
    said.some((one) => one.option === option && one.answer === answer)
  const fresh = [...answers].filter((one) => !isSaid(one))
  if (fresh.length === 0) return
  const poll = await stores.datePolls.change(network, id, requireOpen)
  await stores.datePolls.answer(
    fresh.map(([option, answer]) => ({ network, poll: id, option, member, answer, by: context.member.id })),
  )
  await follow(stores, poll, { ...context, onBehalfOf }, 'date-poll.answered')
}
