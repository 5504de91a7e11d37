import { In } from 'typeorm'
import type { NetworkStore } from '../bot/network/store.ts'
import { byName } from './order.ts'
import { bodies, members, seats } from './tables/network.ts'
import type { Database } from './unit-of-work.ts'

type Bodies = Pick<
  NetworkStore,
  'addBody' | 'body' | 'bodies' | 'seat' | 'isSeated' | 'bodiesOfMember' | 'membersOfBody'
>

export const storedBodies = (db: Database): Bodies => ({
  addBody: (body) =>
    db.write(async ({ manager }) => {
      await manager.insert(bodies, body)
    }),
  body: (network, id) => db.read((manager) => manager.findOneBy(bodies, { network, id })),
  bodies: (network) => db.read(async (manager) => byName(await manager.findBy(bodies, { network }))),

  seat: (network, body, member) =>
    db.write(async ({ manager }) => {
      await manager.createQueryBuilder().insert().into(seats).values({ network, body, member }).orIgnore().execute()
    }),
  isSeated: (network, body, member) => db.read((manager) => manager.existsBy(seats, { network, body, member })),

  bodiesOfMember: (network, member) =>
    db.read(async (manager) => {
      const taken = await manager.findBy(seats, { network, member })
      return byName(await manager.findBy(bodies, { network, id: In(taken.map((seat) => seat.body)) }))
    }),

  membersOfBody: (network, body) =>
    db.read(async (manager) => {
      const seated = await manager.findBy(seats, { network, body })
      return byName(await manager.findBy(members, { network, id: In(seated.map((seat) => seat.member)) }))
    }),
})
