/** Whether what was planned for somebody still holds at the moment at which it is said. */
import { dayAt } from '../../clock.ts'
import type { PlannedReminder, Reminder } from '../reminder.ts'
import type { Owed } from './owed.ts'
import { planAnew } from './plan-anew.ts'
import { planOwed } from './plan-owed.ts'
import { findRemindees, secretariesOf } from './remindees.ts'
import type { OwedStores } from './stores.ts'

/**
 * Whether a reminder that was planned still holds when it is given. Where whom to turn to has changed since, or how
 * people want it, it is planned anew, and what is due by that is given next.
 */
export const holdsStill = async (stores: OwedStores, owed: Owed, reminder: Reminder, now: number): Promise<boolean> => {
  const { network, ref } = reminder
  const memo = owed.isOver ? null : await stores.owedMemos.find(network, ref)
  if (!memo) return false
  const planned = await planOwed(stores, owed, memo, now)
  if (await isDueAmong(stores, planned, reminder, now)) return true
  await planAnew(stores, owed, now)
  return false
}

/** Else what comes only later by now waits for that moment, and all is to be planned anew. */
export const isDueAmong = async (
  { reminders }: Pick<OwedStores, 'reminders'>,
  planned: readonly PlannedReminder[],
  reminder: Reminder,
  now: number,
): Promise<boolean> => {
  const meant = planned.find(({ key }) => key === reminder.key)
  if (meant && meant.dueAt <= now) return true
  if (meant) await reminders.putOff(reminder, meant.dueAt)
  return false
}

/** Whether this member would be reminded of it now; the secretariat hears of what is late, whoever owes it. */
export const isOwedBy = async (
  { network: store }: Pick<OwedStores, 'network'>,
  owed: Owed,
  member: string,
  now: number,
): Promise<boolean> => {
  if (owed.isOver) return false
  const { members } = await findRemindees(store, owed.network, owed.owners, dayAt(now))
  return members.includes(member) || (await secretariesOf(store, owed.network)).includes(member)
}
