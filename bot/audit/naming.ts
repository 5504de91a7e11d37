/** How the things of one kind are called, and found by what people call them: each feature says it of its own. */
import type { Words } from '../../cards/words/words.ts'

export interface Naming {
  /** By id; what is gone has no name any more. */
  readonly names: (network: string, ids: readonly string[], words: Words) => Promise<ReadonlyMap<string, string>>
  readonly find: (network: string, query: string) => Promise<readonly string[]>
}

/** By kind of ref. */
export type Namings = Readonly<Record<string, Naming>> & { readonly member: Naming }
