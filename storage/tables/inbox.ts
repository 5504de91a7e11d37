import { EntitySchema } from 'typeorm'
import { instant, key, named } from './columns.ts'

/** @property hash of who did what, and of what tells this deed from another one of theirs: nobody is read from it. */
export interface InboxRow {
  readonly hash: string
  readonly keptUntil: number
}

export const inbox = new EntitySchema<InboxRow>({
  name: 'inbox',
  tableName: 'inbox',
  columns: { hash: key, keptUntil: named('kept_until', instant) },
  indices: [{ name: 'inbox_by_expiry', columns: ['keptUntil'] }],
})
