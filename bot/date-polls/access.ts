/** Who may see and do what with date polls. */
import type { Context } from '../chat/feature.ts'
import { hasVoice, isSteward } from '../network/network.ts'
import { type Standing, standingsIn } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { DatePollStores } from './stores.ts'

type Seats = Pick<DatePollStores, 'network'>

/** The body, for whoever sits in it or keeps a place there. @throws {Refusal} channel.unknown, channel.not-seated */
export const findBody = async ({ network }: Seats, id: string, context: Context) => {
  const body = await network.body(context.network.id, id)
  if (!body) throw refusal('channel.unknown')
  const standings = await standingsIn(network, context, body.id)
  if (standings.length === 0) throw refusal('channel.not-seated', { body: body.name })
  return { body, standings }
}

/** For chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findBodyToSteer = async (stores: Seats, id: string, context: Context) => {
  const found = await findBody(stores, id, context)
  if (!maySteer(found.standings)) throw refusal('meeting.for-steward')
  return found
}

export const maySteer = (standings: readonly Standing[]): boolean => standings.some(({ role }) => isSteward(role))

export const mayAnswer = (standings: readonly Standing[]): boolean => standings.some(({ role }) => hasVoice(role))

/** In whose name it stands in the history: the own, or the absent steward's. */
export const steeringFor = (standings: readonly Standing[]): string | null =>
  standings.find(({ role }) => isSteward(role))?.onBehalfOf ?? null

/** @throws {Refusal} date-poll.unknown, channel.not-seated */
export const findPoll = async (stores: DatePollStores, id: string, context: Context) => {
  const poll = await stores.datePolls.find(context.network.id, id)
  if (!poll) throw refusal('date-poll.unknown')
  return { poll, ...(await findBody(stores, poll.body, context)) }
}

/** For chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findPollToSteer = async (stores: DatePollStores, id: string, context: Context) => {
  const found = await findPoll(stores, id, context)
  if (!maySteer(found.standings)) throw refusal('meeting.for-steward')
  return found
}
