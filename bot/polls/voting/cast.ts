/** A vote is kept, while nobody closes the poll meanwhile. Nothing is written down of who did it, or when. */
import type { Ballot } from '../ballot.ts'
import type { Poll } from '../poll.ts'
import { requireOpen } from '../rules/open.ts'
import type { PollStores } from '../stores.ts'
import { turnoutRef } from '../turnout.ts'
import { sideIn, type Voting } from '../voters.ts'

export interface Cast {
  readonly poll: Poll
  readonly voting: Voting
  readonly ballot: Ballot
}

/** Takes the place of the vote before. @throws {Refusal} poll.closed, poll.withdrawn, poll.uncountable */
export const castVote = async (
  { polls, outbox }: Pick<PollStores, 'polls' | 'outbox'>,
  { poll, voting, ballot }: Cast,
  now: number,
): Promise<void> => {
  requireOpen(poll, now)
  await polls.vote(poll, { voter: voting.voter, side: sideIn(poll, voting.candidate), ballot })
  await outbox.refresh(poll.network, turnoutRef(poll.id))
}
