/** What cards show of a poll: plain shapes, in the reader's words where they are words. */
import type { Words } from './words/words.ts'

export type PollKindName = keyof Words['polls']['kinds']
export type ConsentName = keyof Words['polls']['answers']
export type PollSideName = keyof Words['polls']['sideTitle']

/** @property meaning '' for none. */
export interface PollOptionView {
  readonly id: string
  readonly text: string
  readonly meaning: string
}

/** @property count votes, stickers, or the sum of the marks. @property voters null where not told. @property place from 1; equal ones are tied. */
export interface CountedView {
  readonly text: string
  readonly count: number
  readonly voters: number | null
  readonly place: number
}

/** @property beats so many others, in pairs. */
export interface RankedView {
  readonly text: string
  readonly place: number
  readonly beats: number
}

/** @property without the sides of which nobody agrees, where both have to. @property objections how many object. */
export interface ConsentVerdictView {
  readonly isAgreed: boolean
  readonly without: readonly ('education' | 'municipality')[]
  readonly objections: number
}

export interface ConsentAnswerView {
  readonly name: string
  readonly answer: ConsentName
  readonly reason: string
}

/**
 * @property sides in order; one without a name where a body does not decide jointly. @property silent names.
 * @property verdict what it comes to: nothing where too few voted for the quorum; null while it is open.
 */
export interface ConsentCountView {
  readonly kind: 'consent'
  readonly verdict: ConsentVerdictView | 'no-quorum' | null
  readonly sides: readonly { readonly side: PollSideName | null; readonly answers: readonly ConsentAnswerView[] }[]
  readonly silent: readonly string[]
}

/** @property hidden the options of which nothing may be told. */
export type CountView =
  | {
      readonly kind: 'choice' | 'dots' | 'score'
      readonly most: number
      readonly none: number
      readonly hidden: readonly string[]
      readonly options: readonly CountedView[]
    }
  | { readonly kind: 'rank'; readonly none: number; readonly options: readonly RankedView[] }
  | ConsentCountView

/**
 * @property count null where it may not be told.
 * @property sides of a body that decides jointly; null where one is too small to be told.
 * @property named who chose what, for whoever may know; null for others and where nobody may.
 */
export interface ResultView {
  readonly voters: number
  readonly count: CountView | null
  readonly sides:
    | readonly { readonly side: PollSideName; readonly voters: number; readonly count: CountView }[]
    | 'none'
    | 'hidden'
  readonly named: readonly { readonly text: string; readonly names: readonly string[] }[] | null
}

/** What was otherwise the time before. @property lines in words; null where nothing can be compared. */
export interface BeforeView {
  readonly number: number
  readonly closedAt: string
  readonly lines: readonly string[] | null
}

/**
 * @property body by name, and all in which it is asked. @property who may vote, in words.
 * @property closesAt in words; closedAt when it closed. @property voted how many; null where nobody can tell.
 * @property quorum 0 for none. @property standing of a named poll that shows it while open.
 * @property isKeyAway nobody can vote, nor count, for want of the key to its ballots.
 * @property mayVote where it is drawn for one person; in a channel the presses are offered to all.
 * @property hasVoice the reader has a say in one of its bodies; in a channel nobody in particular reads.
 */
export interface PollView {
  readonly id: string
  readonly number: number
  readonly bodies: readonly string[]
  readonly kind: PollKindName
  readonly question: string
  readonly explanation: string
  readonly options: readonly PollOptionView[]
  readonly most: number
  readonly hasNone: boolean
  readonly takesOptions: boolean
  readonly isAnonymous: boolean
  readonly showsStanding: boolean
  readonly needsBothSides: boolean
  readonly who: string
  readonly isPerOrganisation: boolean
  readonly state: 'open' | 'closed' | 'withdrawn' | 'uncountable'
  readonly closesAt: string
  readonly closedAt: string
  readonly isKeyAway: boolean
  readonly voted: number | null
  readonly eligible: number | null
  readonly quorum: number
  readonly standing: ResultView | null
  readonly result: ResultView | null
  readonly before: BeforeView | null
  readonly outcome: string
  readonly reviewOn: string | null
  readonly mayVote: boolean
  readonly maySteer: boolean
  readonly hasVoice: boolean
  readonly isInChannel: boolean
}
