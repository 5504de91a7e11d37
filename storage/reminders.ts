import { type EntityManager, In, LessThanOrEqual, Not } from 'typeorm'
import { refKey } from '../bot/ref.ts'
import { type PlannedReminder, type Reminder, snoozed, toReminder } from '../bot/reminders/reminder.ts'
import type { ReminderStore } from '../bot/reminders/store.ts'
import { findDueMembers } from './due-members.ts'
import { mostRows } from './insert-many.ts'
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

  putOff: ({ network, key }, until) =>
    db.write(async ({ manager }) => {
      await manager.update(reminders, { network, key }, { isGiven: false, givenAt: null, dueAt: until })
    }),

  snoozesOf: ({ network, member }) =>
    db.read(async (manager) => {
      const where = { network, member, isGiven: false, occasion: snoozed }
      return (await manager.find(reminders, { where, order: earliestFirst })).map(fromRow)
    }),

  cancel: (network, key) =>
    db.write(async ({ manager }) => {
      await manager.delete(reminders, { network, key, isGiven: false })
    }),

  forgetMember: ({ network, member }) =>
    db.write(async ({ manager }) => {
      await manager.delete(reminders, { network, member })
    }),

  dueMembers: (now, limit) => db.read((manager) => findDueMembers(manager, now, limit)),

  waitingByMember: (network) =>
    db.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(reminders, 'waiting')
        .select(['waiting.member AS member', 'COUNT(*) AS count'])
        .where({ network, isGiven: false, member: Not('') })
        .groupBy('waiting.member')
        .getRawMany<{ member: string; count: string | number }>()
      return new Map(rows.map(({ member, count }) => [member, Number(count)]))
    }),

  takeOf: ({ network, member }, now, limit, except) =>
    db.write(async (unit) => {
      if (!(await unit.tryName(`reminders of ${network} ${member}`))) return null
      const where = { network, member, isGiven: false, dueAt: LessThanOrEqual(now), ...butNot(except) }
      const rows = await unit.manager.find(reminders, { where, order: earliestFirst, take: limit, ...unit.lock })
      return markGiven(unit, rows, now)
    }),
})

const butNot = (except: readonly string[]) => (except.length > 0 ? { key: Not(In([...except])) } : {})

/** What another worker holds at this moment is passed over. */
const passOver = ({ lock }: Unit): Unit['lock'] =>
  lock.lock ? { lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } } : {}

const planAll = async (unit: Unit, planned: readonly PlannedReminder[]): Promise<void> => {
  for (const [network, its] of Map.groupBy(planned, (one) => one.network))
    for (let at = 0; at < its.length; at += mostRows) await planSome(unit, network, its.slice(at, at + mostRows))
}

const planSome = async (
  { manager, lock }: Unit,
  network: string,
  planned: readonly PlannedReminder[],
): Promise<void> => {
  const where = { network, key: In(planned.map(({ key }) => key)) }
  const kept = await manager.find(reminders, { where, ...lock })
  const given = new Set(kept.filter(({ isGiven }) => isGiven).map(({ key }) => key))
  const fresh = planned.filter(({ key }) => !given.has(key))
  await saveRows(manager, fresh.map(toRow), moving)
}

/** What was given meanwhile, by another worker, stays given. */
const moving = ['ref_kind', 'ref_id', 'due_at', 'member', 'occasion', 'folded']
const giving = [...moving, 'is_given', 'given_at']

/** Without reading back: that would name each of them in one condition, of which SQLite takes a thousand. */
const saveRows = async (
  manager: EntityManager,
  rows: readonly ReminderRow[],
  changing: readonly string[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += mostRows)
    await manager
      .createQueryBuilder()
      .insert()
      .into(reminders)
      .values(rows.slice(at, at + mostRows))
      .orUpdate([...changing], ['network', 'key'])
      .updateEntity(false)
      .execute()
}

const markGiven = async (unit: Unit, rows: readonly ReminderRow[], at: number): Promise<readonly Reminder[]> => {
  const given = { isGiven: true, givenAt: at }
  for (const [network, its] of Map.groupBy(rows, (row) => row.network))
    await unit.manager.update(reminders, { network, key: In(its.map(({ key }) => key)) }, given)
  const folded = rows.flatMap((row) => row.folded.map((key) => ({ ...row, key, folded: [], ...given })))
  await saveRows(unit.manager, folded, giving)
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
