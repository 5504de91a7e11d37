import { refusal } from '../bot/refusal.ts'
import type { HandReminder } from '../bot/reminders/by-hand/hand-reminder.ts'
import type { HandReminderStore } from '../bot/reminders/store.ts'
import { type HandReminderRow, handReminders } from './tables/reminders.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const inOrder = { createdAt: 'ASC', id: 'ASC' } as const

export const storedHandReminders = (db: Database): HandReminderStore => {
  const things = versioned(db, handReminders, { toRow, toThing, unknown: () => refusal('reminder.unknown') })
  return {
    add: async (given) => {
      const { thing: reminder, isNew } = await things.add(given)
      return { reminder, isNew }
    },
    find: things.find,
    change: things.change,
    forgetMember: (network, member) =>
      db.write(async ({ manager }) => {
        await manager.delete(handReminders, { network, toKind: 'member', toId: member })
      }),
    running: (network) =>
      db.read(async (manager) =>
        (await manager.find(handReminders, { where: { network, state: 'running' }, order: inOrder })).map(toThing),
      ),
    runningFor: (network, to) =>
      db.read(async (manager) => {
        const where = to.map(({ kind: toKind, id: toId }) => ({ network, toKind, toId, state: 'running' as const }))
        if (where.length === 0) return []
        return (await manager.find(handReminders, { where, order: inOrder })).map(toThing)
      }),
    ofMember: (network, member) =>
      db.read(async (manager) => {
        const where = [
          { network, createdBy: member },
          { network, toKind: 'member' as const, toId: member },
        ]
        return (await manager.find(handReminders, { where, order: inOrder })).map(toThing)
      }),
  }
}

const toRow = ({ about, to, ...reminder }: HandReminder): HandReminderRow => ({
  ...reminder,
  aboutKind: about?.kind ?? null,
  aboutId: about?.id ?? null,
  toKind: to.kind,
  toId: to.id,
})

const toThing = ({ aboutKind, aboutId, toKind, toId, ...row }: HandReminderRow): HandReminder => ({
  ...row,
  about: aboutKind !== null && aboutId !== null ? { kind: aboutKind, id: aboutId } : null,
  to: { kind: toKind, id: toId },
})
