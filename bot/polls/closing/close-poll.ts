/** A poll closes: counted and emptied in one transaction, and then its key is destroyed. Broken off it is done again. */

import { Refusal } from '../../refusal.ts'
import type { CountableVote } from '../ballot.ts'
import { countPoll } from '../counting/count-poll.ts'
import { type Poll, pollRef } from '../poll.ts'
import type { Result } from '../result.ts'
import { closePoll, losePoll } from '../rules/end.ts'
import type { PollStores } from '../stores.ts'
import { turnoutRef } from '../turnout.ts'
import { eligibleOf, namedVoters, seatedIn } from '../voters.ts'

/** What is to be done in the same transaction, with the poll as it has become. */
export type Along = (closed: Poll) => Promise<void>

/**
 * Outside every unit of work.
 *
 * @param look at the poll as it is kept, before anything is counted: what it throws, leaves it open
 * @throws {Refusal} poll.unknown, poll.closed, poll.withdrawn, poll.uncountable; poll.key-away before its hour
 */
export const closeNow = async (
  stores: PollStores,
  poll: Poll,
  now: number,
  along: Along,
  look: (kept: Poll) => Poll = (kept) => kept,
): Promise<Poll> => {
  const seated = await seatedIn(stores.network, poll)
  const count = (kept: Poll, votes: readonly CountableVote[]): Result => {
    const voted = votes.flatMap(({ voter }) => voter ?? [])
    return countPoll(kept, votes, { eligible: eligibleOf(kept, seated, voted), asked: namedVoters(kept, seated) })
  }
  const closed = await stores.unitOfWork.run(async () => {
    const after = await stores.polls.close(poll.network, poll.id, (kept, votes) =>
      votes === null ? losePoll(look(kept), now) : closePoll(look(kept), count(kept, votes), now),
    )
    await leaveOpen(stores, after)
    await along(after)
    return after
  })
  await stores.polls.forgetKey(poll.network, poll.id)
  return closed
}

/** Nobody is reminded any more, nor can it be found who was; and its cards say how it ended. */
export const leaveOpen = async (
  { nudges, outbox }: Pick<PollStores, 'nudges' | 'outbox'>,
  { network, id }: Poll,
): Promise<void> => {
  const told = await nudges.forgetThing(network, pollRef(id))
  const changed = [pollRef(id), turnoutRef(id), ...told]
  await outbox.owe(
    [],
    changed.map((ref) => ({ network, ref })),
  )
}

const otherwise: readonly string[] = [
  'poll.closed',
  'poll.withdrawn',
  'poll.uncountable',
  'poll.not-closed',
  'poll.key-away',
]

/** Somebody was first, or moved its closing; or there is no key now: nothing is to be done any more, or not yet. */
export const isLeft = (error: unknown): boolean => error instanceof Refusal && otherwise.includes(error.reason)
