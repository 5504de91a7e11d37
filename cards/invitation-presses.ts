/** What can be pressed on invitations. Names never change: last month's cards still carry them. */
import { z } from 'zod'
import { definePress } from './press.ts'

/** The address of a calendar with all of a member's meetings. @property isSure a new one ends the one before */
export const followMeetingsPress = definePress('meeting.follow', z.object({ isSure: z.boolean().optional() }))
