/** A reminder by hand for the OOGO, of its owner's asking; it has come once. */

import { instantOn } from '../../bot/clock.ts'
import type { Body } from '../../bot/network/network.ts'
import { refKey } from '../../bot/ref.ts'
import { type HandReminder, handReminderRef, writtenVersion } from '../../bot/reminders/by-hand/hand-reminder.ts'
import type { Storage } from '../../storage/open.ts'

export const handReminderId = 'hand-reminder-1'
export const cameOn = '2026-11-23'

const reminderOf = ({ network, id: body }: Pick<Body, 'network' | 'id'>, createdBy: string): HandReminder => ({
  ...{ id: handReminderId, network, text: 'Zwijgende werkagenda', about: null, to: { kind: 'body', id: body } },
  ...{ repetition: { kind: 'weeks', every: 1, weekday: 1, fromOn: cameOn }, state: 'running', since: 1 },
  ...{ lastOn: cameOn, createdAt: 1, createdBy, version: 1 },
})

export const settleHandReminders = async (
  { handReminders, reminders }: Storage,
  body: Body,
  createdBy: string,
): Promise<void> => {
  const { reminder } = await handReminders.add(reminderOf(body, createdBy))
  const dueAt = instantOn('2026-11-30', 9)
  const ref = handReminderRef(reminder.id)
  await reminders.plan({ network: reminder.network, ref, key: `${refKey(ref)}:by-hand:${dueAt}`, dueAt })
}

/** As a form carries it. */
export const handReminderState = (body: Body) => ({
  id: handReminderId,
  version: writtenVersion(reminderOf(body, '')),
})
