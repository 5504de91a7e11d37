import type { Ref } from '../ref.ts'

/**
 * A promise to say something at a moment of the domain's time.
 *
 * @property key names the occurrence (`agreement:ID:due`): planning it again moves it, so a changed date never
 *   gives two reminders.
 */
export interface Reminder {
  readonly key: string
  readonly network: string
  readonly ref: Ref
  readonly dueAt: number
}
