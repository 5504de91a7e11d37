/** How many may vote in a poll that is open, as far as anybody knows. */
import type { Poll } from './poll.ts'
import type { PollStores } from './stores.ts'
import { eligibleOf, type Seated, votersOf } from './voters.ts'

/** Of a poll by name also those who voted and are not asked any more: never fewer than voted. */
export const countEligible = async (
  { polls }: Pick<PollStores, 'polls'>,
  poll: Poll,
  seated: readonly Seated[],
): Promise<number | null> => {
  const eligible = eligibleOf(poll, seated)
  if (eligible === null || poll.secrecy === 'anonymous') return eligible
  const [voted, known] = await Promise.all([polls.countVotes(poll), polls.whoVoted(poll, votersOf(poll, seated))])
  return eligible + voted - known.size
}
