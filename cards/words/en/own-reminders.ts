import type { ownReminders as source } from '../nl/own-reminders.ts'

export const ownReminders: typeof source = {}
