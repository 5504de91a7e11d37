import { In } from 'typeorm'
import type { NetworkStore } from '../bot/network/store.ts'
import { insertMany } from './insert-many.ts'
import { byName } from './order.ts'
import { members } from './tables/members.ts'
import { bodies, bodyLinks, intendedSeats, seats } from './tables/network.ts'
import { pageMessages } from './tables/page.ts'
import type { Database } from './unit-of-work.ts'

type Bodies = Pick<
  NetworkStore,
  | 'saveBody'
  | 'removeBody'
  | 'body'
  | 'bodies'
  | 'seat'
  | 'addSeats'
  | 'unseat'
  | 'seatOf'
  | 'seatsOfBody'
  | 'seatsOfMember'
  | 'seats'
  | 'bodiesOfMember'
  | 'membersOfBody'
>

const inOrder = { body: 'ASC', member: 'ASC' } as const

export const storedBodies = (db: Database): Bodies => ({
  saveBody: (body) =>
    db.write(async ({ manager }) => {
      await manager.upsert(bodies, { ...body }, ['network', 'id'])
    }),
  removeBody: (network, id) =>
    db.write(async ({ manager }) => {
      await manager.delete(seats, { network, body: id })
      await manager.delete(intendedSeats, { network, body: id })
      await manager.delete(bodyLinks, { network, from: id })
      await manager.delete(bodyLinks, { network, to: id })
      // Its channel on our own page bears its id; nobody could read there any more.
      await manager.delete(pageMessages, { network, channel: id })
      await manager.delete(bodies, { network, id })
    }),
  body: (network, id) => db.read((manager) => manager.findOneBy(bodies, { network, id })),
  bodies: (network) => db.read(async (manager) => byName(await manager.findBy(bodies, { network }))),

  seat: (seat) =>
    db.write(async ({ manager }) => {
      await manager.upsert(seats, { ...seat }, ['network', 'body', 'member'])
    }),
  addSeats: (added) => db.write((unit) => insertMany(unit, seats, added)),
  unseat: (network, body, member) =>
    db.write(async ({ manager }) => {
      await manager.delete(seats, { network, body, member })
    }),
  seatOf: (network, body, member) => db.read((manager) => manager.findOneBy(seats, { network, body, member })),
  seatsOfBody: (network, body) =>
    db.read((manager) => manager.find(seats, { where: { network, body }, order: inOrder })),
  seatsOfMember: (network, member) =>
    db.read((manager) => manager.find(seats, { where: { network, member }, order: inOrder })),
  seats: (network) => db.read((manager) => manager.find(seats, { where: { network }, order: inOrder })),

  bodiesOfMember: (network, member) =>
    db.read(async (manager) => {
      const taken = await manager.findBy(seats, { network, member })
      return byName(await manager.findBy(bodies, { network, id: In(taken.map((seat) => seat.body)) }))
    }),

  membersOfBody: (network, body) =>
    db.read(async (manager) => {
      const seated = await manager.findBy(seats, { network, body })
      const found = await manager.findBy(members, { network, id: In(seated.map((seat) => seat.member)) })
      return byName(found.filter(({ leftOn }) => leftOn === null))
    }),
})
