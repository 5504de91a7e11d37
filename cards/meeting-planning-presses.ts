/** Presses with which meetings are begun, one or many at once. */
import { z } from 'zod'
import { definePress } from './press.ts'

const form = { opensForm: true } as const

/** The body is chosen in the form. */
export const startMeetingPress = definePress('meeting.start', z.object({}), form)
/** All meetings of a body by its rhythm; null: the body is chosen first. */
export const planRhythmPress = definePress('meeting.plan-rhythm', z.object({ body: z.string().nullable() }), form)
