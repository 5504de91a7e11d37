/** A reminder that somebody asked for: of anything, once or again and again. Pure. */
import type { Ref } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import type { Repetition } from '../repetition/repetition.ts'

/** Whom it is said to: one member in private, or the channels of a body. */
export interface Remindee {
  readonly kind: 'member' | 'body'
  readonly id: string
}

/**
 * @property text what to be reminded of, as typed.
 * @property about the thing that it was asked for from, or null.
 * @property since when it was asked for, in epoch milliseconds.
 * @property lastOn the day (`YYYY-MM-DD`) for which it was given last, or null.
 */
export interface HandReminder {
  readonly id: string
  readonly network: string
  readonly text: string
  readonly about: Ref | null
  readonly to: Remindee
  readonly repetition: Repetition
  readonly state: 'running' | 'ended'
  readonly since: number
  readonly lastOn: string | null
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

export const handReminderRef = (id: string): Ref => ({ kind: 'hand-reminder', id })

/** A sentence, as an agreement's title. */
export const reminderTextLimit = 300

/** @throws {Refusal} reminder.no-text, field.too-long at `what` */
export const checkText = (text: string): string => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  // A text of invisible characters is none.
  if (/^[\p{C}\p{Z}]*$/u.test(tidy)) throw refusal('reminder.no-text', undefined, 'what')
  if (tidy.length > reminderTextLimit) throw refusal('field.too-long', { limit: reminderTextLimit }, 'what')
  return tidy
}

/** @throws {Refusal} reminder.over */
export const requireRunning = (reminder: HandReminder): HandReminder => {
  if (reminder.state !== 'running') throw refusal('reminder.over')
  return reminder
}

/** What people wrote of it: that it was given meanwhile is no other version. */
export const writtenVersion = ({ text, to, repetition, state, since }: HandReminder): string =>
  versionOf([text, to, repetition, state, since])
