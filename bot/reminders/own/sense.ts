/** What somebody wants must leave a moment at which they can be spoken to. Pure. */
import { refusal } from '../../refusal.ts'
import type { OwnReminders, ReminderSettings } from '../settings.ts'

const week = [1, 2, 3, 4, 5, 6, 7]

/** @throws {Refusal} silence.no-day at `weekdays`, silence.weekly-never at `weekly` */
export const requireSense = (
  { weekdays, weekly }: Pick<OwnReminders['silence'], 'weekdays' | 'weekly'>,
  { weekends }: Pick<ReminderSettings, 'weekends'>,
): void => {
  const open = week.filter((day) => !weekdays.includes(day) && !(weekends && day > 5))
  if (open.length === 0) throw refusal('silence.no-day', undefined, 'weekdays')
  if (weekly !== null && !open.includes(weekly)) throw refusal('silence.weekly-never', undefined, 'weekly')
}
