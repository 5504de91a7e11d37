import { EntitySchema } from 'typeorm'
import { bigCount, instant, key, named, text } from './columns.ts'

/** @property position its place in the channel: the seq of its first posting, which replacements leave alone. */
export interface PageMessageRow {
  readonly network: string
  readonly id: string
  readonly channel: string
  readonly key: string
  readonly position: number
  readonly seq: number
  readonly postedAt: number
  readonly card: string
}

export const pageMessages = new EntitySchema<PageMessageRow>({
  name: 'page_message',
  tableName: 'page_messages',
  columns: {
    network: key,
    id: key,
    channel: text,
    key: text,
    position: bigCount,
    seq: bigCount,
    postedAt: named('posted_at', instant),
    card: text,
  },
  indices: [
    { name: 'page_messages_by_key', columns: ['network', 'key'], unique: true },
    { name: 'page_messages_by_position', columns: ['network', 'channel', 'position'] },
    { name: 'page_messages_by_seq', columns: ['network', 'channel', 'seq'] },
  ],
})

export interface SessionRow {
  readonly hash: string
  readonly network: string
  readonly member: string
  readonly expiresAt: number
}

export const sessions = new EntitySchema<SessionRow>({
  name: 'session',
  tableName: 'sessions',
  columns: { hash: key, network: text, member: text, expiresAt: named('expires_at', instant) },
})
