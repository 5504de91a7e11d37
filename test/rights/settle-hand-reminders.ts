/** A reminder by hand for the OOGO, of its owner's asking; it has come once. */
import type { Body } from '../../bot/network/network.ts'
import { type HandReminder, writtenVersion } from '../../bot/reminders/by-hand/hand-reminder.ts'
import type { Storage } from '../../storage/open.ts'

export const handReminderId = 'hand-reminder-1'
export const cameOn = '2026-11-23'

const reminderOf = ({ network, id: body }: Pick<Body, 'network' | 'id'>, createdBy: string): HandReminder => ({
  ...{ id: handReminderId, network, text: 'Zwijgende werkagenda', about: null, to: { kind: 'body', id: body } },
  ...{ repetition: { kind: 'weeks', every: 1, weekday: 1, fromOn: cameOn }, state: 'running', since: 1 },
  ...{ lastOn: cameOn, createdAt: 1, createdBy, version: 1 },
})

export const settleHandReminders = async ({ handReminders }: Storage, body: Body, createdBy: string): Promise<void> => {
  await handReminders.add(reminderOf(body, createdBy))
}

/** As a form carries it. */
export const handReminderState = (body: Body) => ({
  id: handReminderId,
  version: writtenVersion(reminderOf(body, '')),
})
