import { LessThanOrEqual } from 'typeorm'
import type { Reminder } from '../bot/reminders/reminder.ts'
import type { ReminderStore } from '../bot/reminders/store.ts'
import { type ReminderRow, reminders } from './tables/reminders.ts'
import type { Database } from './unit-of-work.ts'

export const storedReminders = (db: Database): ReminderStore => ({
  plan: (reminder) =>
    db.write(async ({ manager, lock }) => {
      const { network, key } = reminder
      const kept = await manager.findOne(reminders, { where: { network, key }, ...lock })
      // Planned again for the moment at which it was given: it stays given.
      if (kept?.isGiven && kept.dueAt === reminder.dueAt) return
      await manager.upsert(reminders, toRow(reminder), ['network', 'key'])
    }),

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
