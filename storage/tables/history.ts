import { EntitySchema } from 'typeorm'
import { count, instant, key, named, numberKey, optional, since, text } from './columns.ts'

/** @property position within the thing; `id` parts two entries that were written at the very same moment. */
export interface HistoryRow {
  readonly network: string
  readonly refKind: string
  readonly refId: string
  readonly position: number
  readonly id: string
  readonly at: number
  readonly member: string
  readonly verb: string
  readonly data: string
  readonly surface: string
  readonly onBehalfOf: string | null
}

export const history = new EntitySchema<HistoryRow>({
  name: 'history_entry',
  tableName: 'history',
  columns: {
    network: key,
    refKind: named('ref_kind', key),
    refId: named('ref_id', key),
    position: numberKey,
    id: key,
    at: instant,
    member: text,
    verb: text,
    data: text,
    surface: since(text, 'web'),
    onBehalfOf: named('on_behalf_of', optional(text)),
  },
  indices: [{ name: 'history_by_time', columns: ['network', 'refKind', 'at'] }],
})

/** The last number that was given out; locked until the transaction that takes the next one ends. */
export interface CounterRow {
  readonly network: string
  readonly name: string
  readonly value: number
}

export const counters = new EntitySchema<CounterRow>({
  name: 'counter',
  tableName: 'counters',
  columns: { network: key, name: key, value: count },
})
