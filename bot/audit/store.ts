import type { Ref } from '../ref.ts'
import type { Anchor, AuditEntry, Deed, Head, Mark } from './audit.ts'

/** What a reader looks for: any of these. */
export interface Sought {
  /** Who did it, for whom it was done, or whom it was about. */
  readonly members: readonly string[]
  readonly refs: readonly Ref[]
  readonly verbs: readonly string[]
}

export interface AuditStore {
  /** For what is no event of a thing's history: that stands here already. Written when the open unit of work ends. */
  readonly record: (deed: Deed) => Promise<void>
  /** Newest first, those before `before`. */
  readonly page: (
    network: string,
    asked: { readonly before: number; readonly limit: number; readonly sought: Sought | null },
  ) => Promise<readonly AuditEntry[]>
  /** Oldest first, from `from` on, as they stand. */
  readonly walk: (network: string, from: number, limit: number) => Promise<readonly AuditEntry[]>
  readonly last: (network: string) => Promise<Head | null>
  /** Those that have a log. */
  readonly networks: () => Promise<readonly string[]>
  /** Calls `wake` after each commit that recorded something here; gives the way to stop. */
  readonly subscribe: (wake: () => void) => () => void
}

/** What the log needs outside the database: its key, which is never given away, and a place for its anchors. */
export interface AuditSafe {
  readonly mark: Mark
  readonly anchors: () => Promise<readonly Anchor[]>
  /** One at a time, over all processes that share the safe. What the step gives survives a power cut; null changes nothing. */
  readonly move: (network: string, step: (anchor: Anchor | null) => Promise<Anchor | null>) => Promise<void>
}
