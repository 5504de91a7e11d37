import { isDeepStrictEqual } from 'node:util'
import { type EntityManager, Like } from 'typeorm'
import type { Agreement } from '../bot/agreements/agreement.ts'
import type { Party } from '../bot/agreements/party.ts'
import type { AgreementStore } from '../bot/agreements/store.ts'
import { refusal } from '../bot/refusal.ts'
import { findFollowing } from './agreement-following.ts'
import { findNumbered, listAgreements } from './agreement-list.ts'
import { toAgreement, toPartyRows, toRow } from './agreement-rows.ts'
import { tallyAgreements } from './agreement-tally.ts'
import { lockCounter, setCounter } from './counters.ts'
import { indexText } from './search-index.ts'
import { agreementParties, agreements } from './tables/agreements.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export const storedAgreements = (db: Database): AgreementStore => ({
  add: (make, network, id) =>
    db.write(async (unit) => {
      const last = await lockCounter(unit, network, 'agreement')
      // Looked up under the lock: of two that send one form at once, the second finds the first's item.
      const kept = await findAgreement(unit.manager, { network, id })
      if (kept) return { item: kept, isNew: false }
      const item = await number(unit, make, { network, last })
      await unit.manager.insert(agreements, { ...toRow(item) })
      await insertParties(unit, item)
      await indexText(unit, null, item)
      await setCounter(unit, network, 'agreement', last + 1)
      return { item, isNew: true }
    }),

  owing: (network) =>
    db.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(agreementParties, 'owner')
        .select(['owner.kind AS kind', 'owner.party AS id'])
        .distinct()
        .where({ network, role: 'owner', isOpen: true })
        .getRawMany<Party>()
      return rows.map(({ kind, id }) => ({ kind, id }))
    }),

  names: (network, { kind, id }) =>
    db.read(async (manager) => {
      if (await manager.existsBy(agreementParties, { network, kind, party: id })) return true
      if (kind !== 'organisation') return false
      const tied = [
        { network, id: Like(`%~${id}`) },
        { network, reactions: Like(`%"organisation":"${id}"%`) },
      ]
      return manager.existsBy(agreements, tied)
    }),

  find: (network, id) => db.read((manager) => findAgreement(manager, { network, id })),
  findNumbered: (network, number) => db.read((manager) => findAgreement(manager, { network, number })),

  findAll: (network, numbers) => db.read((manager) => findNumbered(manager, network, numbers)),

  change: (network, id, step) =>
    db.write(async (unit) => {
      const before = await findAgreement(unit.manager, { network, id }, unit.lock)
      if (!before) throw refusal('agreement.unknown')
      const after: Agreement = { ...step(before), version: before.version + 1 }
      const { network: _, id: __, ...changed } = toRow(after)
      await unit.manager.update(agreements, { network, id }, changed)
      if (!isDeepStrictEqual(toPartyRows(before), toPartyRows(after))) {
        await unit.manager.delete(agreementParties, { network, agreement: id })
        await insertParties(unit, after)
      }
      await indexText(unit, before, after)
      return after
    }),

  list: (network, query, limit, skip = 0) =>
    db.read((manager) => listAgreements(manager, network, query, { limit, skip })),
  following: (network, query, after, limit) =>
    db.read((manager) => findFollowing(manager, network, query, { after, limit })),
  tally: (network, query, by, today) => db.read((manager) => tallyAgreements(manager, network, query, { by, today })),
  moveTheme: (network, from, to) =>
    db.write(async ({ manager }) => {
      const moved = { theme: to, version: () => 'version + 1' }
      return (await manager.update(agreements, { network, theme: from }, moved)).affected ?? 0
    }),
})

/** Only a decision takes a number of its body: the others leave no gap in its list. */
const number = async (
  unit: Unit,
  make: Parameters<AgreementStore['add']>[0],
  { network, last }: { readonly network: string; readonly last: number },
): Promise<Agreement> => {
  const item = make(last + 1, 0)
  if (item.kind !== 'decision') return item
  const name = `decision:${item.body}`
  const serial = (await lockCounter(unit, network, name)) + 1
  await setCounter(unit, network, name, serial)
  return make(last + 1, serial)
}

const findAgreement = async (
  manager: EntityManager,
  where: { network: string; id: string } | { network: string; number: number },
  lock: Unit['lock'] = {},
): Promise<Agreement | null> => {
  const row = await manager.findOne(agreements, { where, ...lock })
  if (!row) return null
  return toAgreement(row, await manager.findBy(agreementParties, { network: row.network, agreement: row.id }))
}

const insertParties = async ({ manager }: Unit, item: Agreement): Promise<void> => {
  const rows = toPartyRows(item)
  if (rows.length > 0) await manager.insert(agreementParties, rows)
}
