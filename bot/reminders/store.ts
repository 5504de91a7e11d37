import type { Ref } from '../ref.ts'
import type { Reminder } from './reminder.ts'

export interface ReminderStore {
  /** Plans the reminder, or moves the one with this key; one that was already given may be given anew. */
  readonly plan: (reminder: Reminder) => Promise<void>
  /** As `plan`, in one question for all of a network; each key once. */
  readonly planAll: (reminders: readonly Reminder[]) => Promise<void>
  /** Forgets all reminders of a ref. */
  readonly forget: (network: string, ref: Ref) => Promise<void>
  /** Not yet given and due at `now`, earliest first. */
  readonly due: (now: number, limit: number) => Promise<readonly Reminder[]>
  /** Whether it was still to be given, at that moment: not when it was given, moved or forgotten meanwhile. */
  readonly markGiven: (reminder: Reminder, at: number) => Promise<boolean>
}
