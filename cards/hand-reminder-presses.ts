/** Presses of reminders that somebody asked for. */
import { z } from 'zod'
import { definePress } from './press.ts'

const reminder = z.object({ reminder: z.string() })
const opensForm = { opensForm: true } as const

export const showReminderPress = definePress('hand-reminder.show', reminder)
export const changeReminderPress = definePress('hand-reminder.change', reminder, opensForm)
export const stopReminderPress = definePress('hand-reminder.stop', reminder, opensForm)
/** `on`: the day for which it was given. */
export const reminderDonePress = definePress('hand-reminder.done', reminder.extend({ on: z.string() }))
/** The same body hears of it again on another day. */
export const postponePress = definePress('hand-reminder.later', reminder, opensForm)
export const reminderPagePress = definePress('hand-reminder.page', z.object({ skip: z.int().min(0) }))
