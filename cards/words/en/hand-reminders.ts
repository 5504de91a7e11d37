import type { handReminders as source } from '../nl/hand-reminders.ts'

export const handReminders: typeof source = {}
