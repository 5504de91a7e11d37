/** Who may see and do what with polls. */
import type { Context } from '../chat/feature.ts'
import type { Body } from '../network/network.ts'
import { isStewardAmong, type Standing, standingsIn } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import { type Poll, pollRef } from './poll.ts'
import type { PollStores } from './stores.ts'
import { isWhereItStands } from './voters.ts'

type Reading = Pick<PollStores, 'polls' | 'network'>

/**
 * @property bodies that the poll asks, its own first. @property standings of the member in these.
 * @property isSteward keeps order in its body, or made it.
 */
export interface FoundPoll {
  readonly poll: Poll
  readonly bodies: readonly Body[]
  readonly standings: readonly Standing[]
  readonly isSteward: boolean
}

/**
 * For whoever sits in one of its bodies, reads along in a channel where it is open to all, or is one of its electors.
 *
 * @throws {Refusal} poll.unknown, channel.not-seated
 */
export const findPoll = async (
  stores: Reading,
  id: string,
  context: Pick<Context, 'network' | 'member' | 'covers' | 'channel' | 'isPrivate'>,
): Promise<FoundPoll> => {
  const poll = await stores.polls.find(context.network.id, id)
  if (!poll) throw refusal('poll.unknown')
  const bodies = await bodiesOf(stores, poll)
  const own = await standingsIn(stores.network, context, poll.body)
  const others = await Promise.all(poll.alsoIn.map((body) => standingsIn(stores.network, context, body)))
  const standings = [...own, ...others.flat()]
  const readsAlong = poll.electorate.isOpenInChannels && isWhereItStands(poll, context)
  const isElector = poll.electors?.includes(context.member.id) ?? false
  if (standings.length === 0 && !readsAlong && !isElector)
    throw refusal('channel.not-seated', { body: bodies[0]?.name ?? '' })
  const isSteward = isStewardAmong(own) || (poll.createdBy === context.member.id && standings.length > 0)
  return { poll, bodies, standings, isSteward }
}

/** For who keeps order in its body, and who made it. @throws {Refusal} also poll.for-steward */
export const findPollToSteer = async (stores: Reading, id: string, context: Context): Promise<FoundPoll> => {
  const found = await findPoll(stores, id, context)
  if (!found.isSteward) throw refusal('poll.for-steward')
  return found
}

export const bodiesOf = async (
  { network }: Pick<PollStores, 'network'>,
  poll: Pick<Poll, 'network' | 'body' | 'alsoIn'>,
): Promise<readonly Body[]> => {
  const found = await Promise.all([poll.body, ...poll.alsoIn].map((id) => network.body(poll.network, id)))
  return found.filter((one) => one !== null)
}

/** What was done, in its history, and its cards made right; of a vote, and of an anonymous option, nothing. */
export const follow = async (
  { history, outbox }: Pick<PollStores, 'history' | 'outbox'>,
  poll: Poll,
  { now: at, member, surface }: Pick<Context, 'now' | 'member' | 'surface'>,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const ref = pollRef(poll.id)
  await history.record({ network: poll.network, ref, at, member: member.id, surface, verb, data })
  await outbox.refresh(poll.network, ref)
}
