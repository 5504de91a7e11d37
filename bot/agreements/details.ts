/** What an agreement may hold beside its title, its owners and its state. */
import type { Side } from '../network/customs.ts'
import type { Level, Sector } from '../network/network.ts'
import type { Party } from './party.ts'

/** A term as agreed (`text`) and as read with the school calendar; days are `YYYY-MM-DD`, both ends included. */
export interface Term {
  readonly text: string
  readonly from: string | null
  readonly until: string | null
  readonly precision: string
  readonly isStart: boolean
}

/** The same days, in whatever words. */
export const sameTerm = (a: Term | null, b: Term | null): boolean =>
  a?.until === b?.until && a?.from === b?.from && a?.isStart === b?.isStart

/**
 * What stands under "Meer": most agreements do without.
 *
 * @property theme and
 * @property agenda by their ids; with an agenda it is one of its projects, and `goals` are what it is to bring.
 * @property point of the agenda of the meeting, source (meeting or paper) and quote (the words as they were said): as
 *   typed, '' for none.
 */
export interface Details {
  readonly lead: Party | null
  readonly partners: readonly Party[]
  readonly consulted: readonly Party[]
  readonly contact: Party | null
  readonly level: Level | null
  readonly sector: Sector | null
  readonly theme: string | null
  readonly agenda: string | null
  readonly goals: readonly string[]
  readonly point: string
  readonly source: string
  readonly quote: string
}

export const noDetails: Details = {
  lead: null,
  partners: [],
  consulted: [],
  contact: null,
  level: null,
  sector: null,
  theme: null,
  agenda: null,
  goals: [],
  point: '',
  source: '',
  quote: '',
}

export const reactionStates = ['agrees', 'has-remarks', 'objects'] as const

/** What a consulted organisation made of it; one that has not reacted yet has none. */
export interface Reaction {
  readonly organisation: string
  readonly state: (typeof reactionStates)[number]
  readonly text: string
  readonly by: string
  readonly at: number
}

/** Another date, until chair or secretariat accept it or not. */
export interface DateProposal {
  readonly term: Term
  readonly why: string
  readonly by: string
  readonly at: number
}

/** "Hulp nodig", until it says how it stands again. */
export interface HelpAsked {
  readonly text: string
  readonly by: string
  readonly at: number
}

/** `share`: what one organisation does of a text that many share. `part`: of what was split. `result`: grew out of it. */
export interface Parent {
  readonly agreement: string
  readonly relation: 'share' | 'part' | 'result'
}

/** The meeting in which it was agreed, and the item of its agenda, both by their ids. */
export interface Origin {
  readonly meeting: string
  readonly item: string | null
}

/** akkoord, akkoord met zorg, bezwaar, onthouding */
export const consentAnswers = ['agree', 'concern', 'objection', 'abstain'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

/**
 * Where both sides of a body must agree, a decision says who did. Who said what in the meeting is not kept.
 *
 * @property answers of the organisations that gave one.
 * @property dispute what they did not agree on, and how it is to be settled; '' for nothing.
 */
export interface Consent {
  readonly answers: readonly { readonly organisation: string; readonly side: Side; readonly answer: ConsentAnswer }[]
  readonly dispute: string
}
