/**
 * A peiling: a question to a body, answered once by each voter on whatever surface, and counted when it closes.
 * Pure: time and people are arguments, and what cannot be is a Refusal.
 */
import type { Ref } from '../ref.ts'
import type { Electorate } from './electorate.ts'
import type { Result } from './result.ts'

/** Kiezen, punten verdelen, rangschikken, waarderen, instemmen. */
export const pollKinds = ['choice', 'dots', 'rank', 'score', 'consent'] as const
export type PollKind = (typeof pollKinds)[number]

/** Op naam, anoniem; and nothing between. */
export const secrecies = ['named', 'anonymous'] as const
export type Secrecy = (typeof secrecies)[number]

/** `uncountable`: the key to its ballots was lost when it closed. It asks for a new vote, and never counts nothing. */
export const pollStates = ['open', 'closed', 'withdrawn', 'uncountable'] as const
export type PollState = (typeof pollStates)[number]

/** @property id unique within its poll, random, and never its place in the list. @property meaning a line, or ''. */
export interface PollOption {
  readonly id: string
  readonly text: string
  readonly meaning: string
}

/**
 * How one answers.
 *
 * @property most options that can be chosen (`choice`), stickers to hand out (`dots`), the highest mark (`score`); of
 *   no meaning to `rank` and `consent`.
 * @property hasNone "geen van deze" is an answer too. @property takesOptions members may add what they miss.
 */
export interface Answering {
  readonly most: number
  readonly hasNone: boolean
  readonly takesOptions: boolean
}

/**
 * @property body whose secretariat guards it; @property alsoIn other bodies whose voices are asked too.
 * @property electors of an anonymous poll: the voters (members, or organisations) at its opening, and nobody else: who
 *   adds one later finds out nothing. null where it is asked at the vote.
 * @property needsBothSides its body decided jointly when it opened: so it is counted, whatever is decided later.
 * @property isFixed another feature asked it, and reads its count by what it asked: only its closing moves.
 * @property isKeyAway the key to its ballots was not found when it was last looked for: nobody votes until it is back.
 * @property quorum so many voters at least, for the outcome to stand; 0 for none.
 * @property showsStanding the counts are shown while it is open; of a named poll only.
 * @property before the poll of which this one is the repetition, or null.
 * @property outcome in words, what it led to; '' until somebody says so. @property reviewOn to look back, `YYYY-MM-DD`.
 */
export interface Poll {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly alsoIn: readonly string[]
  readonly number: number
  readonly kind: PollKind
  readonly question: string
  readonly explanation: string
  readonly options: readonly PollOption[]
  readonly answering: Answering
  readonly secrecy: Secrecy
  readonly electorate: Electorate
  readonly electors: readonly string[] | null
  readonly needsBothSides: boolean
  readonly isFixed: boolean
  readonly isKeyAway: boolean
  readonly quorum: number
  readonly showsStanding: boolean
  readonly state: PollState
  readonly closesAt: number
  readonly closedAt: number | null
  readonly result: Result | null
  readonly outcome: string
  readonly reviewOn: string | null
  readonly before: string | null
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

export const pollRef = (id: string): Ref => ({ kind: 'poll', id })

/** Of an anonymous poll less is not told, nor of a part of it: “Er zijn minder dan 5 stemmen”. */
export const leastShown = 5
