import type { NetworkStore } from '../bot/network/store.ts'
import { bodyLinks, intendedSeats } from './tables/network.ts'
import type { Database } from './unit-of-work.ts'

type BodyLinks = Pick<
  NetworkStore,
  'saveBodyLink' | 'removeBodyLink' | 'bodyLinks' | 'saveIntendedSeat' | 'removeIntendedSeat' | 'intendedSeats'
>

export const storedBodyLinks = (db: Database): BodyLinks => ({
  saveBodyLink: (link) =>
    db.write(async ({ manager }) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(bodyLinks)
        .values({ ...link })
        .orIgnore()
        .execute()
    }),
  removeBodyLink: ({ network, from, to, relation }) =>
    db.write(async ({ manager }) => {
      await manager.delete(bodyLinks, { network, from, to, relation })
    }),
  bodyLinks: (network) =>
    db.read((manager) =>
      manager.find(bodyLinks, { where: { network }, order: { relation: 'DESC', from: 'ASC', to: 'ASC' } }),
    ),
  saveIntendedSeat: (intended) =>
    db.write(async ({ manager }) => {
      await manager.upsert(intendedSeats, { ...intended }, ['network', 'body', 'organisation'])
    }),
  removeIntendedSeat: (network, body, organisation) =>
    db.write(async ({ manager }) => {
      await manager.delete(intendedSeats, { network, body, organisation })
    }),
  intendedSeats: (network) =>
    db.read((manager) =>
      manager.find(intendedSeats, { where: { network }, order: { body: 'ASC', organisation: 'ASC' } }),
    ),
})
