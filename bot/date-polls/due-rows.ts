/** Date polls of which the answers are due, on a body's mornings: how many are missing, and never whose. */

import { showDatePollPress } from '../../cards/meeting-presses.ts'
import { press } from '../../cards/press.ts'
import type { Reader } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import type { DueRow, DueSource } from '../reminders/bodies/due.ts'
import type { ToldThing } from '../reminders/bodies/telling.ts'
import { datePollRef } from './date-poll.ts'
import { titleOf } from './name.ts'
import type { DatePollStores } from './stores.ts'
import { findSilent, readStanding } from './view.ts'

type Stores = Pick<DatePollStores, 'datePolls' | 'meetings' | 'network'>

export const dueDatePolls = (stores: Stores): DueSource => ({
  find: async ({ network, body, from, until }) => {
    const open = await stores.datePolls.open(network, [body])
    return open
      .flatMap(({ id, answerBy }) => (answerBy === null ? [] : [{ ref: datePollRef(id), on: answerBy, of: [] }]))
      .filter(({ on }) => from <= on && on <= until)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
  },
  say: (things, reader) => Promise.all(things.map((thing) => sayPoll(stores, thing, reader))),
})

const sayPoll = async (stores: Stores, { ref, on }: ToldThing, reader: Reader): Promise<DueRow | null> => {
  const { words, language } = reader
  const poll = await stores.datePolls.find(reader.network, ref.id)
  if (!poll) return null
  const standing = await readStanding(stores, poll)
  const missing = findSilent(standing).length
  const said = [
    words.mornings.answerBy(sayDate(on, language)),
    ...(missing > 0 ? [words.mornings.missing(missing)] : []),
  ]
  const isOver = poll.state !== 'open'
  return {
    text: words.mornings.poll(titleOf(standing.meeting, standing.body, reader)),
    fine: isOver ? words.mornings.pollOver : said.join(' · '),
    open: press(showDatePollPress, { poll: poll.id }),
    isOver,
  }
}
