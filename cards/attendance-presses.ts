/** Presses of who comes to a meeting. */
import { z } from 'zod'
import { definePress } from './press.ts'

const form = { opensForm: true } as const
const ofAbsent = z.object({ meeting: z.string(), member: z.string() })

/** For an absent member whose place one keeps. */
export const attendForPress = definePress(
  'meeting.attend-for',
  ofAbsent.extend({ answer: z.enum(['present', 'absent']) }),
)
export const replaceForPress = definePress('meeting.replace-for', ofAbsent, form)
/** Chair and secretariat, for everybody at once. */
export const noteAttendancePress = definePress('meeting.note-attendance', z.object({ meeting: z.string() }), form)
