/** What can be reminded of, whatever feature it is of. */
import type { Words } from '../../../cards/words/words.ts'
import type { Ref } from '../../ref.ts'

/** @property bodies of which whoever has a part sees it; null for everybody. */
export interface Thing {
  readonly name: string
  readonly bodies: readonly string[] | null
}

/** Null where there is no such thing (any more). */
export type FindThing = (network: string, ref: Ref, words: Words) => Promise<Thing | null>
