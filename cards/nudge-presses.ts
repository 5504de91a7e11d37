/** What can be pressed on whatever reminds somebody. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

const form = { opensForm: true } as const
/** The thing that it is about. */
const ref = z.object({ kind: z.string(), id: z.string() })

/** "Later": asks when. */
export const snoozePress = definePress('nudge.snooze', ref, form)
/** "Niet meer herinneren", and back. */
export const mutePress = definePress('nudge.mute', ref)
export const unmutePress = definePress('nudge.unmute', ref)
/** "Toch nu": what was put off is put off no longer. */
export const resumePress = definePress('nudge.resume', ref)
/** "Herinner mij": a reminder by hand about the thing on the card. */
export const remindOfPress = definePress('reminder.new', ref.nullable(), form)
export const listRemindersPress = definePress('reminder.list', z.object({}))
/** How oneself is reminded (`/stil`), and how a body or (null) the network reminds. */
export const ownRemindersPress = definePress('reminder.own', z.object({}), form)
export const reminderSettingsPress = definePress('reminder.settings', z.object({ body: z.string().nullable() }), form)
/** Whom reminders do not reach; for the secretariat. */
export const unreachedPress = definePress('reminder.unreached', z.object({}))
