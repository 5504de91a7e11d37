import { In, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm'
import { type AuditEntry, type Deed, type Head, nextEntry } from '../bot/audit/audit.ts'
import type { AuditSafe, AuditStore, Sought } from '../bot/audit/store.ts'
import { insertMany } from './insert-many.ts'
import { createSignal } from './signal.ts'
import { type AuditRow, audit } from './tables/audit.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

export interface StoredAudit {
  readonly store: AuditStore
  /** As `record`, for a call that has the unit in its hands. */
  readonly add: (unit: Unit, deed: Deed) => void
}

export const storedAudit = (db: Database, { mark }: Pick<AuditSafe, 'mark'>): StoredAudit => {
  const changed = createSignal()
  const deeds = new WeakMap<Unit, Deed[]>()

  /** At the end of the unit, all at once: the log is the last lock that a unit takes, and is held for the commit alone. */
  const add = (unit: Unit, deed: Deed): void => {
    const known = deeds.get(unit)
    if (known) return void known.push(deed)
    const its = [deed]
    deeds.set(unit, its)
    unit.beforeCommit(() => append(unit, its, mark))
    unit.afterCommit(changed.send)
  }

  const store: AuditStore = {
    subscribe: changed.subscribe,
    record: (deed) => db.write(async (unit) => add(unit, deed)),
    page: (network, { before, limit, sought }) =>
      db.read(async (manager) => {
        const where = whereOf({ network, seq: LessThan(before) }, sought)
        // To TypeORM no condition at all means everything.
        if (where.length === 0) return []
        return (await manager.find(audit, { where, order: { seq: 'DESC' }, take: limit })).map(toEntry)
      }),
    walk: (network, from, limit) =>
      db.read(async (manager) => {
        const where = { network, seq: MoreThanOrEqual(from) }
        return (await manager.find(audit, { where, order: { seq: 'ASC' }, take: limit })).map(toEntry)
      }),
    last: (network) => db.read((manager) => findLast(manager, network)),
    networks: () =>
      db.read(async (manager) => {
        const found: string[] = []
        // From one to the next by the key: the rows in between are many.
        for (;;) {
          const where = { network: MoreThan(found.at(-1) ?? '') }
          const [next] = await manager.find(audit, { where, order: { network: 'ASC', seq: 'ASC' }, take: 1 })
          if (!next) return found
          found.push(next.network)
        }
      }),
  }
  return { store, add }
}

const append = async (unit: Unit, deeds: readonly Deed[], mark: AuditSafe['mark']): Promise<void> => {
  const byNetwork = Map.groupBy(deeds, (deed) => deed.network)
  for (const network of [...byNetwork.keys()].sort()) {
    await unit.lockName(`audit ${network}`)
    let last: Head | null = await findLast(unit.manager, network)
    const rows = (byNetwork.get(network) ?? []).map((deed) => {
      const entry = nextEntry(deed, last, mark)
      last = entry
      return toRow(entry)
    })
    await insertMany(unit, audit, rows)
  }
}

const findLast = (manager: Unit['manager'], network: string) =>
  manager.findOne(audit, { where: { network }, order: { seq: 'DESC' }, select: { seq: true, mark: true } })

const whereOf = (every: object, sought: Sought | null): object[] => {
  if (!sought) return [every]
  const { members, refs, verbs } = sought
  const byKind = Map.groupBy(refs, ({ kind }) => kind)
  return [
    ...(members.length > 0 ? [{ member: In(members) }, { onBehalfOf: In(members) }, { whom: In(members) }] : []),
    ...[...byKind].map(([refKind, its]) => ({ refKind, refId: In(its.map(({ id }) => id)) })),
    ...(verbs.length > 0 ? [{ verb: In(verbs) }] : []),
  ].map((some) => ({ ...every, ...some }))
}

const toRow = ({ ref, ...entry }: AuditEntry): AuditRow => ({
  ...entry,
  refKind: ref.kind,
  refId: ref.id,
})

const toEntry = ({ refKind, refId, ...row }: AuditRow): AuditEntry => ({ ...row, ref: { kind: refKind, id: refId } })
