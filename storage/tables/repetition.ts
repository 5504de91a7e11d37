/** How often a reminder comes, as it is kept. */
import { z } from 'zod'
import { holidayNames } from '../../bot/dates/school-holiday-row.ts'
import type { Repetition } from '../../bot/reminders/repetition/repetition.ts'
import { workingWeekdays } from '../../bot/reminders/timing/weekly.ts'

const weekday = z.literal(workingWeekdays)

export const repetitionShape: z.ZodType<Repetition> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), on: z.string(), isBy: z.boolean() }),
  z.object({ kind: z.literal('days'), every: z.number(), fromOn: z.string() }),
  z.object({ kind: z.literal('weeks'), every: z.number(), weekday, fromOn: z.string() }),
  z.object({ kind: z.literal('months'), every: z.number(), date: z.number(), fromOn: z.string() }),
  z.object({
    kind: z.literal('month'),
    nth: z.literal([1, 2, 3, 4, -1]),
    weekday,
    months: z.array(z.number()),
    fromOn: z.string().exactOptional(),
  }),
  z.object({ kind: z.literal('year'), month: z.number(), date: z.number() }),
  z.object({ kind: z.literal('working-days') }),
  z.object({ kind: z.literal('before-holiday'), holiday: z.enum(holidayNames).nullable() }),
])
