import { isDeepStrictEqual } from 'node:util'
import type { EntityManager } from 'typeorm'
import type { Agreement } from '../bot/agreements/agreement.ts'
import type { AgreementStore } from '../bot/agreements/store.ts'
import { refusal } from '../bot/refusal.ts'
import { listAgreements } from './agreement-list.ts'
import { toAgreement, toOwnerRows, toRow } from './agreement-rows.ts'
import { lockCounter, setCounter } from './counters.ts'
import { agreementOwners, agreements } from './tables/agreements.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export const storedAgreements = (db: Database): AgreementStore => ({
  add: (make, network, id) =>
    db.write(async (unit) => {
      const last = await lockCounter(unit, network, 'agreement')
      // Looked up under the lock: of two that send one form at once, the second finds the first's item.
      const kept = await findAgreement(unit.manager, { network, id })
      if (kept) return { item: kept, isNew: false }
      const item = make(last + 1)
      await unit.manager.insert(agreements, toRow(item))
      await insertOwners(unit, item)
      await setCounter(unit, network, 'agreement', last + 1)
      return { item, isNew: true }
    }),

  find: (network, id) => db.read((manager) => findAgreement(manager, { network, id })),
  findNumbered: (network, number) => db.read((manager) => findAgreement(manager, { network, number })),

  change: (network, id, step) =>
    db.write(async (unit) => {
      const before = await findAgreement(unit.manager, { network, id }, unit.lock)
      if (!before) throw refusal('agreement.unknown')
      const after: Agreement = { ...step(before), version: before.version + 1 }
      const { network: _, id: __, ...changed } = toRow(after)
      await unit.manager.update(agreements, { network, id }, changed)
      if (!isDeepStrictEqual(toOwnerRows(before), toOwnerRows(after))) {
        await unit.manager.delete(agreementOwners, { network, item: id })
        await insertOwners(unit, after)
      }
      return after
    }),

  list: (network, query, limit, skip = 0) => db.read((manager) => listAgreements(manager, network, query, limit, skip)),
})

const findAgreement = async (
  manager: EntityManager,
  where: { network: string; id: string } | { network: string; number: number },
  lock: Unit['lock'] = {},
): Promise<Agreement | null> => {
  const row = await manager.findOne(agreements, { where, ...lock })
  if (!row) return null
  return toAgreement(row, await manager.findBy(agreementOwners, { network: row.network, item: row.id }))
}

const insertOwners = async ({ manager }: Unit, item: Agreement): Promise<void> => {
  if (item.owners.length > 0) await manager.insert(agreementOwners, toOwnerRows(item))
}
