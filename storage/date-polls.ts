import { In } from 'typeorm'
import type { DatePoll } from '../bot/date-polls/date-poll.ts'
import type { DatePollStore } from '../bot/date-polls/store.ts'
import { refusal } from '../bot/refusal.ts'
import { availabilities, datePolls } from './tables/date-polls.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const inOrder = { createdAt: 'ASC', id: 'ASC' } as const

export const storedDatePolls = (db: Database): DatePollStore => {
  const things = versioned(db, datePolls, {
    toRow: (poll: DatePoll) => poll,
    toThing: (row: DatePoll) => row,
    unknown: () => refusal('date-poll.unknown'),
  })
  return {
    add: async (given) => {
      const { thing: poll, isNew } = await things.add(given)
      return { poll, isNew }
    },
    find: things.find,
    hold: things.hold,
    change: things.change,
    open: (network, bodies) =>
      db.read((manager) =>
        manager.find(datePolls, { where: { network, body: In([...bodies]), state: 'open' }, order: inOrder }),
      ),
    ofMeeting: (network, meeting) =>
      db.read((manager) => manager.find(datePolls, { where: { network, meeting }, order: inOrder })),
    lockMeeting: (network, meeting) => db.write(({ lockName }) => lockName(`date polls of ${network} ${meeting}`)),
    answer: (answers) =>
      db.write(async ({ manager }) => {
        for (const one of answers)
          await manager.upsert(availabilities, { ...one }, ['network', 'poll', 'option', 'member'])
      }),
    answers: (network, poll) =>
      db.read((manager) =>
        manager.find(availabilities, { where: { network, poll }, order: { option: 'ASC', member: 'ASC' } }),
      ),
    answersOfMember: (network, member) =>
      db.read((manager) =>
        manager.find(availabilities, { where: { network, member }, order: { poll: 'ASC', option: 'ASC' } }),
      ),
    forgetMember: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(availabilities, { network, member })
        await manager.update(availabilities, { network, by: member }, { by: '' })
      }),
  }
}
