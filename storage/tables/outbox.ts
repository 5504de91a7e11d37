import { EntitySchema } from 'typeorm'
import { bigCount, count, flag, instant, key, named, optional, since, text } from './columns.ts'

/** `waiting`: not there yet, or no longer right. `shown`: it stands as wanted. `abandoned`: it can never arrive. */
export type OutboxState = 'waiting' | 'shown' | 'abandoned'

/**
 * @property position the order in which the channel's messages were owed.
 * @property owedAt since when it waits, in real time; for whoever asks how far the delivery is behind.
 * @property faults how often one of ours kept it away; like `attempts`, since it last stood.
 * @property wanted grows with every change of the ref; `shown` is the one that the channel sees, 0 before the first.
 */
export interface OutboxRow {
  readonly network: string
  readonly key: string
  readonly channel: string
  readonly position: number
  readonly refKind: string
  readonly refId: string
  readonly view: string
  readonly state: OutboxState
  readonly wanted: number
  readonly shown: number
  readonly message: string | null
  readonly owedAt: number
  readonly attempts: number
  readonly faults: number
  readonly doubtSince: number | null
  readonly isRepeated: boolean
  readonly why: string | null
}

export const outbox = new EntitySchema<OutboxRow>({
  name: 'outbox_message',
  tableName: 'outbox',
  columns: {
    network: key,
    key,
    channel: text,
    position: bigCount,
    refKind: named('ref_kind', text),
    refId: named('ref_id', text),
    view: text,
    state: text,
    wanted: count,
    shown: count,
    message: optional(text),
    owedAt: named('owed_at', instant),
    attempts: count,
    faults: since(count, 0),
    doubtSince: named('doubt_since', optional(instant)),
    isRepeated: named('is_repeated', flag),
    why: optional(text),
  },
  indices: [
    { name: 'outbox_by_ref', columns: ['network', 'refKind', 'refId'] },
    { name: 'outbox_by_channel', columns: ['network', 'channel', 'state', 'position'] },
    { name: 'outbox_by_state', columns: ['state', 'doubtSince'] },
  ],
})

/** What a message tells of beside its ref. */
export interface OutboxShowRow {
  readonly network: string
  readonly refKind: string
  readonly refId: string
  readonly key: string
}

export const outboxShows = new EntitySchema<OutboxShowRow>({
  name: 'outbox_show',
  tableName: 'outbox_shows',
  columns: { network: key, refKind: named('ref_kind', key), refId: named('ref_id', key), key },
})

/**
 * One row per channel that was ever written to: its queue, its lease and its pace. Whoever holds this row's lock
 * holds the channel, so that no two workers ever write into one conversation.
 *
 * @property last the position of its youngest message.
 * @property freeAt before this instant nobody may claim: until then it is leased, paced or put off by the platform.
 * @property claimAt is `freeAt` while a message waits, else null: what the delivery's index holds.
 * @property lease the token of the worker that claimed last; null once its result is in.
 * @property asked for how long (ms) the platform asked to wait until `freeAt`; 0 where it said nothing.
 */
export interface OutboxChannelRow {
  readonly network: string
  readonly channel: string
  readonly last: number
  readonly freeAt: number
  readonly claimAt: number | null
  readonly lease: string | null
  readonly asked: number
}

export const outboxChannels = new EntitySchema<OutboxChannelRow>({
  name: 'outbox_channel',
  tableName: 'outbox_channels',
  columns: {
    network: key,
    channel: key,
    last: bigCount,
    freeAt: named('free_at', instant),
    claimAt: named('claim_at', optional(instant)),
    lease: optional(text),
    asked: since(count, 0),
  },
  indices: [{ name: 'outbox_channels_to_claim', columns: ['claimAt'] }],
})
