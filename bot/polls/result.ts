/** How a poll ended. What may not be told is not in here: it is kept nowhere. */
import type { ConsentAnswer, VoterSide } from './ballot.ts'

/**
 * @property count votes, stickers, or the sum of the marks. @property voters how many gave it any of these; null for
 * stickers without a name, of which it would tell how single voters handed theirs out.
 */
export interface CountedOption {
  readonly option: string
  readonly count: number
  readonly voters: number | null
}

/** @property place from 1; options of one place are tied. @property beats so many others, in pairs. */
export interface RankedPlace {
  readonly option: string
  readonly place: number
  readonly beats: number
}

export interface ConsentGiven {
  readonly voter: string
  readonly side: VoterSide
  readonly answer: ConsentAnswer
  readonly reason: string
}

/**
 * Options stand in the order of the result; those of one place or count are tied. An option of which nothing may be told
 * is not among them. `silent`: who was asked and did not answer.
 */
export type Count =
  | {
      readonly kind: 'choice' | 'dots' | 'score'
      readonly none: number
      readonly options: readonly CountedOption[]
    }
  | { readonly kind: 'rank'; readonly none: number; readonly options: readonly RankedPlace[] }
  | { readonly kind: 'consent'; readonly given: readonly ConsentGiven[]; readonly silent: readonly string[] }

/**
 * @property voters how many voted; @property eligible how many could have, null where nobody knows.
 * @property count null where it may not be told: too few voted.
 * @property sides the same for each side of a body that decides jointly; null where a side is too small, or it has none.
 */
export interface Result {
  readonly voters: number
  readonly eligible: number | null
  readonly count: Count | null
  readonly sides: Readonly<Record<'education' | 'municipality', SideCount>> | null
}

export interface SideCount {
  readonly voters: number
  readonly count: Count
}
