/** Of which things somebody hears nothing for now, because they said so. */
import { type Ref, refKey } from '../../../ref.ts'
import type { MemberOf, ReminderSettingStore, ReminderStore } from '../../store.ts'

export interface PauseStores {
  readonly reminders: Pick<ReminderStore, 'snoozesOf'>
  readonly reminderSettings: Pick<ReminderSettingStore, 'muted'>
}

/** @property until when they hear of it again, in epoch milliseconds; null for never. */
export interface Pause {
  readonly until: number | null
}

export type PauseOf = (ref: Ref) => Pause | null

/** What is muted stays so, whatever was put off. */
export const findPauses = async (
  { reminders, reminderSettings }: PauseStores,
  of: MemberOf,
  now: number,
): Promise<PauseOf> => {
  const snoozes = (await reminders.snoozesOf(of)).filter(({ dueAt }) => dueAt > now)
  const pauses = new Map<string, Pause>(snoozes.map(({ ref, dueAt }) => [refKey(ref), { until: dueAt }]))
  for (const ref of await reminderSettings.muted(of.network, of.member)) pauses.set(refKey(ref), { until: null })
  return (ref) => pauses.get(refKey(ref)) ?? null
}
