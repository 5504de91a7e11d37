/** Gives reminders when the domain's time has come to them: each becomes messages in the outbox, once. */
import type { Feature } from '../chat/feature.ts'
import type { Outbox, Owed } from '../chat/outbox.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import { dayAt } from '../clock.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderStore } from './store.ts'

/** What each kind of thing owes its channels when it reminds; `occurrence` keeps two reminders apart. */
export type Reminding = Readonly<Record<string, (reminder: Reminder, occurrence: string) => Promise<readonly Owed[]>>>

/** As many at once as fit comfortably in one wake; the loop takes the next ones. */
const batch = 100

export const remindersFeature = (
  stores: { readonly reminders: ReminderStore; readonly outbox: Outbox; readonly unitOfWork: UnitOfWork },
  remindings: Reminding,
): Feature => ({
  name: 'reminders',
  wake: async (now) => {
    let due = await stores.reminders.due(now, batch)
    while (due.length > 0) {
      for (const reminder of due) await stores.unitOfWork.run(() => give(stores, remindings, reminder, now))
      due = await stores.reminders.due(now, batch)
    }
  },
})

/** Marked and owed in one transaction: never lost, never doubled. */
const give = async (
  stores: { readonly reminders: ReminderStore; readonly outbox: Outbox },
  remindings: Reminding,
  reminder: Reminder,
  now: number,
): Promise<void> => {
  const occurrence = `reminder:${dayAt(reminder.dueAt)}`
  await stores.outbox.owe((await remindings[reminder.ref.kind]?.(reminder, occurrence)) ?? [])
  await stores.reminders.markGiven(reminder.network, reminder.key, now)
}
