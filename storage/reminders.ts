import { In, LessThanOrEqual, Not } from 'typeorm'
import { refKey } from '../bot/ref.ts'
import { type PlannedReminder, type Reminder, toReminder } from '../bot/reminders/reminder.ts'
import type { ReminderStore } from '../bot/reminders/store.ts'
import { type ReminderRow, reminders } from './tables/reminders.ts'
import type { Unit } from './unit.ts'
import type { Database } from './unit-of-work.ts'

const earliestFirst = { dueAt: 'ASC', network: 'ASC', key: 'ASC' } as const

export const storedReminders = (db: Database): ReminderStore => ({
  plan: (reminder) => db.write((unit) => planAll(unit, [reminder])),
  planAll: (all) => db.write((unit) => planAll(unit, all)),

  schedule: (network, ref, planned) =>
    db.write(async (unit) => {
      const waiting = await unit.manager.find(reminders, {
        where: { network, refKind: ref.kind, refId: ref.id, isGiven: false },
        select: { key: true },
        ...unit.lock,
      })
      const wanted = new Set(planned.map(({ key }) => key))
      const mine = `${refKey(ref)}:`
      const over = waiting.map(({ key }) => key).filter((key) => key.startsWith(mine) && !wanted.has(key))
      if (over.length > 0) await unit.manager.delete(reminders, { network, key: In(over), isGiven: false })
      await planAll(unit, planned)
    }),

  forget: (network, ref, member) =>
    db.write(async ({ manager }) => {
      const whose = member === undefined ? {} : { member }
      await manager.delete(reminders, { network, refKind: ref.kind, refId: ref.id, ...whose, isGiven: false })
    }),

  waiting: (network, ref) =>
    db.read(async (manager) => {
      const where = { network, refKind: ref.kind, refId: ref.id, isGiven: false }
      return (await manager.find(reminders, { where, order: earliestFirst })).map(fromRow)
    }),

  take: (now, limit, except) =>
    db.write(async (unit) => {
      const where = {
        ...{ isGiven: false, dueAt: LessThanOrEqual(now), member: '' },
        ...butNot(except),
      }
      const rows = await unit.manager.find(reminders, { where, order: earliestFirst, take: limit, ...passOver(unit) })
      return markGiven(unit, rows, now)
    }),

  dueMembers: (now, limit) =>
    db.read(async (manager) => {
      const due = await manager
        .createQueryBuilder(reminders, 'due')
        .select(['due.network AS network', 'due.member AS member'])
        .where('due.isGiven = :isGiven AND due.dueAt <= :now AND due.member <> :nobody')
        .setParameters({ isGiven: false, now: BigInt(now), nobody: '' })
        .groupBy('due.network')
        .addGroupBy('due.member')
        .orderBy('MIN(due.dueAt)')
        .limit(limit)
        .getRawMany<{ network: string; member: string }>()
      return due.map(({ network, member }) => ({ network, member }))
    }),

  takeOf: ({ network, member }, now, except) =>
    db.write(async (unit) => {
      await unit.lockName(`reminders of ${network} ${member}`)
      const where = { network, member, isGiven: false, dueAt: LessThanOrEqual(now), ...butNot(except) }
      return markGiven(unit, await unit.manager.find(reminders, { where, order: earliestFirst, ...unit.lock }), now)
    }),
})

const butNot = (except: readonly string[]) => (except.length > 0 ? { key: Not(In([...except])) } : {})

/** What another worker holds at this moment is passed over. */
const passOver = ({ lock }: Unit): Unit['lock'] =>
  lock.lock ? { lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } } : {}

const planAll = async ({ manager, lock }: Unit, planned: readonly PlannedReminder[]): Promise<void> => {
  const where = planned.map(({ network, key }) => ({ network, key }))
  const kept = where.length === 0 ? [] : await manager.find(reminders, { where, ...lock })
  const given = new Set(kept.filter(({ isGiven }) => isGiven).map(({ network, key }) => JSON.stringify([network, key])))
  const fresh = planned.filter(({ network, key }) => !given.has(JSON.stringify([network, key])))
  if (fresh.length > 0) await manager.upsert(reminders, fresh.map(toRow), ['network', 'key'])
}

const markGiven = async (unit: Unit, rows: readonly ReminderRow[], at: number): Promise<readonly Reminder[]> => {
  const given = { isGiven: true, givenAt: at }
  for (const [network, its] of Map.groupBy(rows, (row) => row.network))
    await unit.manager.update(reminders, { network, key: In(its.map(({ key }) => key)) }, given)
  const folded = rows.flatMap((row) => row.folded.map((key) => ({ ...row, key, folded: [], ...given })))
  if (folded.length > 0) await unit.manager.upsert(reminders, folded, ['network', 'key'])
  return rows.map(fromRow)
}

const toRow = (planned: PlannedReminder): ReminderRow => {
  const { ref, member, ...rest } = toReminder(planned)
  return { ...rest, member: member ?? '', refKind: ref.kind, refId: ref.id, isGiven: false, givenAt: null }
}

const fromRow = ({ network, key, refKind, refId, dueAt, member, occasion, folded }: ReminderRow): Reminder => ({
  ...{ network, key, dueAt, occasion, folded },
  ref: { kind: refKind, id: refId },
  member: member === '' ? null : member,
})
