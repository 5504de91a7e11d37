import { EntitySchema } from 'typeorm'
import { z } from 'zod'
import type { Plan } from '../../bot/plans/plan.ts'
import { count, day, instant, json, key, named, optional, text, typed } from './columns.ts'

const step = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  gapDays: z.number(),
  on: z.string(),
  isFixed: z.boolean(),
  meeting: z.string().nullable(),
  isDone: z.boolean(),
})

export const plans = new EntitySchema<Plan>({
  name: 'plan',
  tableName: 'plans',
  columns: {
    network: key,
    id: key,
    body: text,
    name: typed,
    template: optional(text),
    hardOn: named('hard_on', day),
    meeting: optional(text),
    state: text,
    steps: json(z.array(step)),
    createdAt: named('created_at', instant),
    createdBy: named('created_by', text),
    version: count,
  },
  indices: [{ name: 'plans_by_day', columns: ['network', 'state', 'hardOn'] }],
})
