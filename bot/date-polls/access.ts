/** Who may see and do what with date polls. */
import type { Context } from '../chat/feature.ts'
import { findSeatedBody, isStewardAmong } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { DatePollStores } from './stores.ts'

type Seats = Pick<DatePollStores, 'network'>

/** For chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findBodyToSteer = async (stores: Seats, id: string, context: Context) => {
  const found = await findSeatedBody(stores.network, id, context)
  if (!isStewardAmong(found.standings)) throw refusal('meeting.for-steward')
  return found
}

/** @throws {Refusal} date-poll.unknown, channel.not-seated */
export const findPoll = async (stores: DatePollStores, id: string, context: Context) => {
  const poll = await stores.datePolls.find(context.network.id, id)
  if (!poll) throw refusal('date-poll.unknown')
  return { poll, ...(await findSeatedBody(stores.network, poll.body, context)) }
}

/** For chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findPollToSteer = async (stores: DatePollStores, id: string, context: Context) => {
  const found = await findPoll(stores, id, context)
  if (!isStewardAmong(found.standings)) throw refusal('meeting.for-steward')
  return found
}
