/** `/peilingen`: those that run and those that were, in the bodies that the member sees. */
import { type ListedPollView, pollListCard } from '../../cards/poll-list.ts'
import type { Context } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import type { Body } from '../network/network.ts'
import { bodiesSeenBy } from '../network/seating.ts'
import { sayMoment } from './name.ts'
import type { Poll } from './poll.ts'
import type { PollStores } from './stores.ts'

/** As many as one looks through at once. */
const perPage = 10

/** In a channel those of its body. */
export const listPolls = async (stores: PollStores, skip: number, context: Context): Promise<Reply> => {
  const seen = await bodiesSeenBy(stores.network, context)
  const here = context.channel === null ? seen : seen.filter(({ id }) => id === context.channel?.body)
  const bodies = here.length > 0 ? here : seen
  const all =
    bodies.length === 0 ? [] : await stores.polls.list(context.network.id, { bodies: bodies.map(({ id }) => id) })
  const running = all.filter(({ state }) => state === 'open').toSorted((a, b) => a.closesAt - b.closesAt)
  const ordered = [...running, ...all.filter(({ state }) => state !== 'open')]
  const shown = ordered.slice(skip, skip + perPage)
  const view = (poll: Poll) => viewListed(poll, bodies, context)
  return whisper(
    pollListCard(
      {
        running: shown.filter(({ state }) => state === 'open').map(view),
        past: shown.filter(({ state }) => state !== 'open').map(view),
        ...{ skip, perPage, total: ordered.length },
      },
      context.words,
    ),
  )
}

const viewListed = (poll: Poll, bodies: readonly Body[], context: Context): ListedPollView => ({
  id: poll.id,
  number: poll.number,
  question: poll.question,
  body: bodies.find(({ id }) => [poll.body, ...poll.alsoIn].includes(id))?.name ?? '',
  state: poll.state,
  moment: sayMoment(poll.closedAt ?? poll.closesAt, context),
  outcome: poll.outcome,
})
