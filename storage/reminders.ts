import { LessThanOrEqual } from 'typeorm'
import type { Reminder } from '../bot/reminders/reminder.ts'
import type { ReminderStore } from '../bot/reminders/store.ts'
import { type ReminderRow, reminders } from './tables/reminders.ts'
import type { Database } from './unit-of-work.ts'

export const storedReminders = (db: Database): ReminderStore => ({
  plan: (reminder) => planAll(db, [reminder]),
  planAll: (all) => planAll(db, all),

  forget: (network, ref) =>
    db.write(async ({ manager }) => {
      await manager.delete(reminders, { network, refKind: ref.kind, refId: ref.id })
    }),

  due: (now, limit) =>
    db.read(async (manager) => {
      const where = { isGiven: false, dueAt: LessThanOrEqual(now) }
      const rows = await manager.find(reminders, {
        where,
        order: { dueAt: 'ASC', network: 'ASC', key: 'ASC' },
        take: limit,
      })
      return rows.map(toReminder)
    }),

  markGiven: ({ network, key, dueAt }, at) =>
    db.write(async ({ manager }) => {
      const asked = { network, key, dueAt, isGiven: false }
      const { affected } = await manager.update(reminders, asked, { isGiven: true, givenAt: at })
      return affected === 1
    }),
})

const planAll = (db: Database, all: readonly Reminder[]): Promise<void> =>
  db.write(async ({ manager, lock }) => {
    const where = all.map(({ network, key }) => ({ network, key }))
    const kept = where.length === 0 ? [] : await manager.find(reminders, { where, ...lock })
    // Planned again for the moment at which it was given: it stays given.
    const isGiven = ({ network, key, dueAt }: Reminder): boolean =>
      kept.some((one) => one.isGiven && one.network === network && one.key === key && one.dueAt === dueAt)
    const fresh = all.filter((reminder) => !isGiven(reminder))
    if (fresh.length > 0) await manager.upsert(reminders, fresh.map(toRow), ['network', 'key'])
  })

const toRow = (reminder: Reminder): ReminderRow => ({
  network: reminder.network,
  key: reminder.key,
  refKind: reminder.ref.kind,
  refId: reminder.ref.id,
  dueAt: reminder.dueAt,
  isGiven: false,
  givenAt: null,
})

const toReminder = (row: ReminderRow): Reminder => ({
  key: row.key,
  network: row.network,
  ref: { kind: row.refKind, id: row.refId },
  dueAt: row.dueAt,
})
