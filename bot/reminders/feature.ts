/** Gives reminders when the domain's time has come to them: each becomes messages in the outbox, once. */
import type { Feature } from '../chat/feature.ts'
import type { Outbox, Owed } from '../chat/outbox.ts'
import type { UnitOfWork } from '../chat/unit-of-work.ts'
import { dayAt } from '../clock.ts'
import { whyOf } from '../log.ts'
import type { Reminder } from './reminder.ts'
import type { ReminderStore } from './store.ts'

/**
 * What each kind of thing owes its channels when it reminds; `occurrence` keeps two reminders apart. After downtime `now`
 * is later than the moment at which the reminder was due: what is said has to be true then.
 */
export type Reminding = Readonly<
  Record<string, (reminder: Reminder, occurrence: string, now: number) => Promise<readonly Owed[]>>
>

export interface ReminderStores {
  readonly reminders: ReminderStore
  readonly outbox: Pick<Outbox, 'owe'>
  readonly unitOfWork: UnitOfWork
}

/** As many at once as fit comfortably in one wake; the loop takes the next ones. */
const batch = 100

export const remindersFeature = (stores: ReminderStores, remindings: Reminding): Feature => ({
  name: 'reminders',
  wake: (now) => giveDue(stores, remindings, now),
})

/** One that fails keeps no other from being given. @throws {AggregateError} of those that are left for the next wake */
const giveDue = async (stores: ReminderStores, remindings: Reminding, now: number): Promise<void> => {
  const faults = new Map<string, unknown>()
  const findDue = async () => {
    const due = await stores.reminders.due(now, batch + faults.size)
    return due.filter((reminder) => !faults.has(nameOf(reminder)))
  }
  for (let due = await findDue(); due.length > 0; due = await findDue()) {
    for (const reminder of due) {
      await give(stores, remindings, reminder, now).catch((error) => faults.set(nameOf(reminder), error))
    }
  }
  if (faults.size === 0) return
  const [first] = faults.values()
  throw new AggregateError(faults.values(), `${faults.size} not given, the first for ${whyOf(first)}`)
}

/** Marked and owed in one transaction: never lost, never doubled. */
const give = ({ reminders, outbox, unitOfWork }: ReminderStores, remindings: Reminding, due: Reminder, now: number) =>
  unitOfWork.run(async () => {
    if (!(await reminders.markGiven(due, now))) return
    await outbox.owe((await remindings[due.ref.kind]?.(due, `reminder:${dayAt(due.dueAt)}`, now)) ?? [])
  })

const nameOf = ({ network, key }: Reminder): string => `${network} ${key}`
