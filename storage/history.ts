import { And, type EntityManager, In, LessThan, MoreThanOrEqual } from 'typeorm'
import { z } from 'zod'
import { type HistoryEntry, type HistoryStore, origins } from '../bot/history.ts'
import { newId } from '../bot/ids.ts'
import { refKey } from '../bot/ref.ts'
import type { StoredAudit } from './audit.ts'
import { insertMany, mostRows } from './insert-many.ts'
import { indexProgress } from './search-index.ts'
import { type HistoryRow, history } from './tables/history.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

const eventData = z.record(z.string(), z.unknown())
const origin = z.enum(origins)

export const storedHistory = (db: Database, audit: Pick<StoredAudit, 'add'>): HistoryStore => ({
  record: (entry) =>
    db.write(async (unit) => {
      await unit.manager.insert(history, toRow(entry, (await lastPosition(unit.manager, entry)) + 1))
      await indexProgress(unit, entry)
      audit.add(unit, entry)
    }),

  recordAll: (entries) =>
    db.write(async (unit) => {
      const positions = await lastPositions(unit, entries)
      const rows = entries.map((entry) => {
        const position = (positions.get(thingOf(entry)) ?? 0) + 1
        positions.set(thingOf(entry), position)
        return toRow(entry, position)
      })
      await insertMany(unit, history, rows)
      for (const entry of entries) {
        await indexProgress(unit, entry)
        audit.add(unit, entry)
      }
    }),

  of: (network, ref) =>
    db.read(async (manager) => {
      const where = { network, refKind: ref.kind, refId: ref.id }
      const rows = await manager.find(history, { where, order: { at: 'ASC', position: 'ASC', id: 'ASC' } })
      return rows.map(toEntry)
    }),

  latest: (network, { kind, ids, verb }) =>
    db.read(async (manager) => {
      const found = new Map<string, HistoryEntry>()
      for (let at = 0; at < ids.length; at += mostRows) {
        const where = { network, refKind: kind, refId: In(ids.slice(at, at + mostRows)), verb }
        const rows = await manager.find(history, { where, order: { at: 'ASC', position: 'ASC', id: 'ASC' } })
        for (const row of rows) found.set(row.refId, toEntry(row))
      }
      return found
    }),

  between: (network, kind, from, until) =>
    db.read(async (manager) => {
      const where = { network, refKind: kind, at: And(MoreThanOrEqual(from), LessThan(until)) }
      const rows = await manager.find(history, { where, order: { at: 'ASC', position: 'ASC', id: 'ASC' } })
      return rows.map(toEntry)
    }),
})

const lastPosition = async (manager: EntityManager, { network, ref }: HistoryEntry): Promise<number> => {
  const where = { network, refKind: ref.kind, refId: ref.id }
  const last = await manager.findOne(history, { where, order: { position: 'DESC' }, select: { position: true } })
  return last?.position ?? 0
}

const thingOf = ({ network, ref }: Pick<HistoryEntry, 'network' | 'ref'>): string => `${network} ${refKey(ref)}`

/** Of thousands of things in a few questions. */
const lastPositions = async ({ manager }: Unit, entries: readonly HistoryEntry[]): Promise<Map<string, number>> => {
  const positions = new Map<string, number>()
  for (const ofOneKind of Map.groupBy(entries, ({ network, ref }) => `${network} ${ref.kind}`).values()) {
    const [{ network, ref } = { network: '', ref: { kind: '', id: '' } }] = ofOneKind
    const ids = [...new Set(ofOneKind.map((entry) => entry.ref.id))]
    for (let at = 0; at < ids.length; at += mostRows) {
      const rows: { id: string; position: number }[] = await manager
        .createQueryBuilder(history, 'entry')
        .select('entry.refId', 'id')
        .addSelect('MAX(entry.position)', 'position')
        .where({ network, refKind: ref.kind, refId: In(ids.slice(at, at + mostRows)) })
        .groupBy('entry.refId')
        .getRawMany()
      for (const { id, position } of rows) positions.set(thingOf({ network, ref: { ...ref, id } }), Number(position))
    }
  }
  return positions
}

const toRow = (entry: HistoryEntry, position: number): HistoryRow => ({
  network: entry.network,
  refKind: entry.ref.kind,
  refId: entry.ref.id,
  position,
  id: newId(),
  at: entry.at,
  member: entry.member,
  verb: entry.verb,
  data: JSON.stringify(entry.data),
  surface: entry.surface,
  onBehalfOf: entry.onBehalfOf ?? null,
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
