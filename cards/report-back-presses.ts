/** Presses of report backs that no other card offers. */
import { z } from 'zod'
import { definePress } from './press.ts'

/** What came of other bodies since the one before, for this meeting. */
export const showCollectedPress = definePress('report-back.since', z.object({ body: z.string(), meeting: z.string() }))
export const listReportBacksPress = definePress('report-back.list', z.object({ skip: z.int().min(0) }))
