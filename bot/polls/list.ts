/** `/peilingen`: those that run and those that were, in the bodies that the member sees. */
import { type ListedPollView, pollListCard } from '../../cards/poll-list.ts'
import type { Context } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import type { Body } from '../network/network.ts'
import { bodiesSeenBy } from '../network/seating.ts'
import { sayMoment } from './name.ts'
import { type Poll, pollStates } from './poll.ts'
import type { PollStores } from './stores.ts'

/** As many as one looks through at once. */
const perPage = 10

/** In a channel those of its body. */
export const listPolls = async (stores: PollStores, skip: number, context: Context): Promise<Reply> => {
  const seen = await bodiesSeenBy(stores.network, context)
  const here = context.channel === null ? seen : seen.filter(({ id }) => id === context.channel?.body)
  const bodies = here.length > 0 ? here : seen
  const { shown, total } = await readPage(stores, bodies, skip, context.network.id)
  const view = (poll: Poll) => viewListed(poll, bodies, context)
  return whisper(
    pollListCard(
      {
        running: shown.filter(({ state }) => state === 'open').map(view),
        past: shown.filter(({ state }) => state !== 'open').map(view),
        ...{ skip, perPage, total },
      },
      context.words,
    ),
  )
}

/** Those that run come first, the one that closes first before the others; of what was, no more than is shown is read. */
const readPage = async ({ polls }: PollStores, within: readonly Body[], skip: number, network: string) => {
  const bodies = within.map(({ id }) => id)
  const ended = { bodies, states: pollStates.filter((state) => state !== 'open') }
  const [open, past] = await Promise.all([
    polls.list(network, { bodies, states: ['open'] }),
    polls.count(network, ended),
  ])
  const running = open.toSorted((a, b) => a.closesAt - b.closesAt).slice(skip, skip + perPage)
  const limit = perPage - running.length
  const rest = limit > 0 ? await polls.list(network, ended, { limit, skip: Math.max(0, skip - open.length) }) : []
  return { shown: [...running, ...rest], total: open.length + past }
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
