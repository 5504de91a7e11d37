import { z } from 'zod'
import { type HistoryEntry, type HistoryStore, origins } from '../bot/history.ts'
import { newId } from '../bot/ids.ts'
import type { StoredAudit } from './audit.ts'
import { type HistoryRow, history } from './tables/history.ts'
import type { Database } from './unit-of-work.ts'

const eventData = z.record(z.string(), z.unknown())
const origin = z.enum(origins)

export const storedHistory = (db: Database, audit: Pick<StoredAudit, 'add'>): HistoryStore => ({
  record: (entry) =>
    db.write(async (unit) => {
      const { manager } = unit
      const thing = { network: entry.network, refKind: entry.ref.kind, refId: entry.ref.id }
      const last = await manager.findOne(history, {
        where: thing,
        order: { position: 'DESC' },
        select: { position: true },
      })
      await manager.insert(history, {
        ...thing,
        position: (last?.position ?? 0) + 1,
        id: newId(),
        at: entry.at,
        member: entry.member,
        verb: entry.verb,
        data: JSON.stringify(entry.data),
        surface: entry.surface,
        onBehalfOf: entry.onBehalfOf ?? null,
      })
      audit.add(unit, entry)
    }),

  of: (network, ref) =>
    db.read(async (manager) => {
      const where = { network, refKind: ref.kind, refId: ref.id }
      const rows = await manager.find(history, { where, order: { at: 'ASC', position: 'ASC', id: 'ASC' } })
      return rows.map(toEntry)
    }),
})

const toEntry = (row: HistoryRow): HistoryEntry => ({
  network: row.network,
  ref: { kind: row.refKind, id: row.refId },
  at: row.at,
  member: row.member,
  verb: row.verb,
  data: eventData.parse(JSON.parse(row.data)),
  surface: origin.parse(row.surface),
  onBehalfOf: row.onBehalfOf,
})
