/** On a member's own page: the polls that wait for their vote, or by name for that of somebody absent. */
import { type WaitingVoteView, waitingVoteBlocks } from '../../cards/poll-list.ts'
import type { Context } from '../chat/feature.ts'
import { bodiesHeardFrom } from '../network/seating.ts'
import { Refusal } from '../refusal.ts'
import { sayMoment } from './name.ts'
import type { Poll } from './poll.ts'
import type { PollStores } from './stores.ts'
import { votingAs } from './voters.ts'

/** What closes later comes when these are voted on. */
const mostShown = 10

type Reading = Pick<PollStores, 'polls' | 'network'>

export const showWaitingVotes = (stores: Reading) => async (context: Context) => {
  const bodies = await bodiesHeardFrom(stores.network, context)
  if (bodies.length === 0) return []
  const asked = { bodies: bodies.map(({ id }) => id), states: ['open'] as const }
  const open = (await stores.polls.list(context.network.id, asked))
    .filter(({ closesAt }) => closesAt > context.now)
    .toSorted((a, b) => a.closesAt - b.closesAt)
  const waits = await Promise.all(open.map((poll) => isWaiting(stores, poll, context)))
  const views = open
    .filter((_, at) => waits[at])
    .slice(0, mostShown)
    .map((poll): WaitingVoteView => {
      const body = bodies.find(({ id }) => [poll.body, ...poll.alsoIn].includes(id))?.name ?? ''
      return {
        id: poll.id,
        number: poll.number,
        question: poll.question,
        body,
        closesAt: sayMoment(poll.closesAt, context),
      }
    })
  return waitingVoteBlocks(views, context.words)
}

const isWaiting = async (stores: Reading, poll: Poll, context: Context): Promise<boolean> => {
  const voters = (await votingAs(stores.network, poll, context)).map(({ voter }) => voter)
  if (voters.length === 0) return false
  try {
    return (await stores.polls.whoVoted(poll, voters)).size < new Set(voters).size
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
