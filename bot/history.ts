import type { Ref } from './ref.ts'

/** Where something was done: on a surface, or on the server, by whoever runs it or because it was time. */
export const origins = ['slack', 'teams', 'web', 'server'] as const
export type Origin = (typeof origins)[number]

/**
 * What happened to a thing, by whom and when. Written in the same transaction as the change, never altered. Whatever is
 * recorded here stands in the audit log too, there without `data`.
 *
 * @property member whoever did it; '' for whoever runs the server, and where it was done by itself.
 * @property onBehalfOf the absent member for whom a deputy did it.
 * @property verb what was done, as `feature.verb`; the words of the card say it in the reader's language.
 * @property whom the member whom it was about, beside the thing; for the audit log alone.
 * @property data small plain facts of the event (a progress line, the old and new term); never case or ballot data.
 */
export interface HistoryEntry {
  readonly network: string
  readonly ref: Ref
  readonly at: number
  readonly member: string
  readonly onBehalfOf?: string | null
  readonly surface: Origin
  readonly verb: string
  readonly whom?: string | null
  readonly data: Readonly<Record<string, unknown>>
}

export interface HistoryStore {
  readonly record: (entry: HistoryEntry) => Promise<void>
  /** As `record` for each, for the thousands of an import. */
  readonly recordAll: (entries: readonly HistoryEntry[]) => Promise<void>
  /** Oldest first. */
  readonly of: (network: string, ref: Ref) => Promise<readonly HistoryEntry[]>
  /** Of many things of one kind, the last time that this was done to each, by its id. */
  readonly latest: (
    network: string,
    of: { readonly kind: string; readonly ids: readonly string[]; readonly verb: string },
  ) => Promise<ReadonlyMap<string, HistoryEntry>>
  /** Of all things of one kind: what was done from an instant until before another, oldest first. */
  readonly between: (network: string, kind: string, from: number, until: number) => Promise<readonly HistoryEntry[]>
}
