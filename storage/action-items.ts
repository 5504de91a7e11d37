import { isDeepStrictEqual } from 'node:util'
import type { EntityManager } from 'typeorm'
import type { ActionItem } from '../bot/action-items/action-item.ts'
import type { ActionItemStore } from '../bot/action-items/store.ts'
import { refusal } from '../bot/refusal.ts'
import { listActionItems } from './action-item-list.ts'
import { toActionItem, toOwnerRows, toRow } from './action-item-rows.ts'
import { lockCounter, setCounter } from './counters.ts'
import { actionItemOwners, actionItems } from './tables/action-items.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export const storedActionItems = (db: Database): ActionItemStore => ({
  add: (make, network, id) =>
    db.write(async (unit) => {
      const last = await lockCounter(unit, network, 'action-item')
      // Looked up under the lock: of two that send one form at once, the second finds the first's item.
      const kept = await findActionItem(unit.manager, { network, id })
      if (kept) return { item: kept, isNew: false }
      const item = make(last + 1)
      await unit.manager.insert(actionItems, toRow(item))
      await insertOwners(unit, item)
      await setCounter(unit, network, 'action-item', last + 1)
      return { item, isNew: true }
    }),

  find: (network, id) => db.read((manager) => findActionItem(manager, { network, id })),
  findNumbered: (network, number) => db.read((manager) => findActionItem(manager, { network, number })),

  change: (network, id, step) =>
    db.write(async (unit) => {
      const before = await findActionItem(unit.manager, { network, id }, unit.lock)
      if (!before) throw refusal('action-item.unknown')
      const after: ActionItem = { ...step(before), version: before.version + 1 }
      const { network: _, id: __, ...changed } = toRow(after)
      await unit.manager.update(actionItems, { network, id }, changed)
      if (!isDeepStrictEqual(toOwnerRows(before), toOwnerRows(after))) {
        await unit.manager.delete(actionItemOwners, { network, item: id })
        await insertOwners(unit, after)
      }
      return after
    }),

  list: (network, query, limit, skip = 0) =>
    db.read((manager) => listActionItems(manager, network, query, limit, skip)),
})

const findActionItem = async (
  manager: EntityManager,
  where: { network: string; id: string } | { network: string; number: number },
  lock: Unit['lock'] = {},
): Promise<ActionItem | null> => {
  const row = await manager.findOne(actionItems, { where, ...lock })
  if (!row) return null
  return toActionItem(row, await manager.findBy(actionItemOwners, { network: row.network, item: row.id }))
}

const insertOwners = async ({ manager }: Unit, item: ActionItem): Promise<void> => {
  if (item.owners.length > 0) await manager.insert(actionItemOwners, toOwnerRows(item))
}
