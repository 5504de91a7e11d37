/** Polls that close, on a body's mornings: never who has voted. */
import { showPollPress } from '../../cards/poll-presses.ts'
import { press } from '../../cards/press.ts'
import type { Reader } from '../chat/feature.ts'
import { dayAt } from '../clock.ts'
import type { DueRow, DueSource } from '../reminders/bodies/due.ts'
import type { ToldThing } from '../reminders/bodies/telling.ts'
import { nameOf, sayMoment } from './name.ts'
import { pollRef } from './poll.ts'
import type { PollStores } from './stores.ts'

type Reading = Pick<PollStores, 'polls'>

export const duePolls = (stores: Reading): DueSource => ({
  find: async ({ network, body, from, until }) => {
    const open = await stores.polls.list(network, { bodies: [body], states: ['open'] })
    return open
      .map(({ id, closesAt }) => ({ ref: pollRef(id), on: dayAt(closesAt), of: [] }))
      .filter(({ on }) => from <= on && on <= until)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
  },
  say: (things, reader) => Promise.all(things.map((thing) => sayPoll(stores, thing, reader))),
})

const sayPoll = async (stores: Reading, { ref }: ToldThing, reader: Reader): Promise<DueRow | null> => {
  const poll = await stores.polls.find(reader.network, ref.id)
  if (!poll) return null
  const { polls: say } = reader.words
  const isOver = poll.state !== 'open'
  return {
    text: nameOf(poll, reader),
    fine: isOver ? say.lists.states[poll.state] : say.closesAt(sayMoment(poll.closesAt, reader)),
    open: press(showPollPress, { poll: poll.id }),
    isOver,
  }
}
