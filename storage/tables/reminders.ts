import { EntitySchema } from 'typeorm'
import { flag, instant, key, named, optional, text } from './columns.ts'

export interface ReminderRow {
  readonly network: string
  readonly key: string
  readonly refKind: string
  readonly refId: string
  readonly dueAt: number
  readonly isGiven: boolean
  readonly givenAt: number | null
}

export const reminders = new EntitySchema<ReminderRow>({
  name: 'reminder',
  tableName: 'reminders',
  columns: {
    network: key,
    key,
    refKind: named('ref_kind', text),
    refId: named('ref_id', text),
    dueAt: named('due_at', instant),
    isGiven: named('is_given', flag),
    givenAt: named('given_at', optional(instant)),
  },
  indices: [
    { name: 'reminders_by_ref', columns: ['network', 'refKind', 'refId'] },
    { name: 'reminders_due', columns: ['isGiven', 'dueAt'] },
  ],
})
