/** Things that are found by their id, added once, and changed by a pure step under a lock. */
import type { EntitySchema } from 'typeorm'
import type { Refusal } from '../bot/refusal.ts'
import { insertMany } from './insert-many.ts'
import type { Database } from './unit-of-work.ts'

interface Versioned {
  readonly network: string
  readonly id: string
  readonly version: number
}

/** @param unknown what is thrown where there is no such thing */
export const versioned = <Thing extends Versioned, Row extends Versioned>(
  db: Database,
  table: EntitySchema<Row>,
  {
    toRow,
    toThing,
    unknown,
  }: {
    readonly toRow: (thing: Thing) => Row
    readonly toThing: (row: Row) => Thing
    readonly unknown: () => Refusal
  },
) => ({
  /** An id that is kept already changes nothing and gives back what was kept. */
  add: (thing: Thing): Promise<{ thing: Thing; isNew: boolean }> =>
    db.write(async ({ manager, lockName }) => {
      const { network, id } = thing
      // What has no row yet cannot be locked: of two at once the second finds what the first has kept.
      await lockName(`${table.options.name} ${id}`)
      const kept = await manager.findOneBy(table, { network, id } as never)
      if (kept) return { thing: toThing(kept), isNew: false }
      await manager.insert(table, { ...toRow(thing) } as never)
      return { thing, isNew: true }
    }),
  /** Those of which the id is not kept yet; nobody else adds them meanwhile: the caller holds what they belong to. */
  addAll: (given: readonly Thing[]): Promise<readonly Thing[]> =>
    db.write(async (unit) => {
      const where = given.map(({ network, id }) => ({ network, id }))
      const kept = where.length === 0 ? [] : await unit.manager.find(table, { where: where as never })
      const fresh = given.filter((one) => !kept.some(({ network, id }) => network === one.network && id === one.id))
      await insertMany(unit, table, fresh.map(toRow))
      return fresh
    }),
  find: (network: string, id: string): Promise<Thing | null> =>
    db.read(async (manager) => {
      const row = await manager.findOneBy(table, { network, id } as never)
      return row && toThing(row)
    }),
  hold: (network: string, id: string): Promise<Thing | null> =>
    db.write(async ({ manager, lock }) => {
      const row = await manager.findOne(table, { where: { network, id } as never, ...lock })
      return row && toThing(row)
    }),
  change: (network: string, id: string, step: (thing: Thing) => Thing): Promise<Thing> =>
    db.write(async ({ manager, lock }) => {
      const kept = await manager.findOne(table, { where: { network, id } as never, ...lock })
      if (!kept) throw unknown()
      const before = toThing(kept)
      const after = { ...step(before), version: before.version + 1 }
      const { network: _, id: __, ...changed } = toRow(after)
      await manager.update(table, { network, id } as never, changed as never)
      return after
    }),
})
