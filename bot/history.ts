import type { Ref } from './ref.ts'

/**
 * What happened to a thing, by whom and when. Written in the same transaction as the change, never altered.
 *
 * @property verb what was done, as `feature.verb`; the words of the card say it in the reader's language.
 * @property data small plain facts of the event (a progress line, the old and new term); never case or ballot data.
 */
export interface HistoryEntry {
  readonly network: string
  readonly ref: Ref
  readonly at: number
  readonly member: string
  readonly verb: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface HistoryStore {
  readonly record: (entry: HistoryEntry) => Promise<void>
  /** Oldest first. */
  readonly of: (network: string, ref: Ref) => Promise<readonly HistoryEntry[]>
}
