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

/** Of secret deeds: under a key of the day, kept for whole days, and in the order of what says nothing. */
export const secretInbox = new EntitySchema<InboxRow>({
  name: 'secret_inbox',
  tableName: 'secret_inbox',
  withoutRowid: true,
  columns: { hash: key, keptUntil: named('kept_until', instant) },
})
