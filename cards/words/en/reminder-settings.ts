import type { reminderSettings as source } from '../nl/reminder-settings.ts'

export const reminderSettings: typeof source = {}
