import { In, LessThanOrEqual } from 'typeorm'
import { refusal } from '../bot/refusal.ts'
import type { NumberIntake } from '../bot/sign-ups/intakes/number-intake.ts'
import type { NumberIntakeStore } from '../bot/sign-ups/store.ts'
import { numberAnswers, numberIntakes } from './tables/sign-ups.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const inOrder = { createdAt: 'ASC', id: 'ASC' } as const

export const storedNumberIntakes = (db: Database): NumberIntakeStore => {
  const things = versioned(db, numberIntakes, {
    toRow: (intake: NumberIntake) => intake,
    toThing: (row: NumberIntake) => row,
    unknown: () => refusal('number-intake.unknown'),
  })
  const list = (where: object): Promise<readonly NumberIntake[]> =>
    db.read((manager) => manager.find(numberIntakes, { where, order: inOrder }))
  return {
    add: async (given) => {
      const { thing: intake, isNew } = await things.add(given)
      return { intake, isNew }
    },
    find: things.find,
    hold: things.hold,
    change: things.change,
    remove: (network, id) =>
      db.write(async ({ manager }) => {
        await manager.delete(numberAnswers, { network, intake: id })
        await manager.delete(numberIntakes, { network, id })
      }),
    open: (network, bodies) => list({ network, body: In([...bodies]), state: 'open' }),
    countOf: (network, body) => db.read((manager) => manager.countBy(numberIntakes, { network, body })),
    ownedBy: (network, owner) => list({ network, owner }),
    closedBy: (network, instant) => list({ network, state: 'closed', closedAt: LessThanOrEqual(instant) }),
    answer: (answer) =>
      db.write(async ({ manager }) => {
        await manager.upsert(numberAnswers, { ...answer }, ['network', 'intake', 'party'])
      }),
    answers: (network, intake) =>
      db.read((manager) => manager.find(numberAnswers, { where: { network, intake }, order: { party: 'ASC' } })),
    answersOf: (network, member) =>
      db.read((manager) => manager.find(numberAnswers, { where: { network, member }, order: { intake: 'ASC' } })),
    forgetMember: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(numberAnswers, { network, party: member })
        await manager.update(numberAnswers, { network, member }, { member: '' })
        await manager.update(numberIntakes, { network, owner: member }, { owner: '' })
        await manager.update(numberIntakes, { network, createdBy: member }, { createdBy: '' })
      }),
  }
}
