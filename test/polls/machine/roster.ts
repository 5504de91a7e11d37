/** Eighteen people of eight organisations: what they are changes while polls run. */
import type { VoterSide } from '../../../bot/polls/ballot.ts'
import type { Candidate } from '../../../bot/polls/rules/voters.ts'

type Kind = Candidate['kind']
export type Role = Candidate['roles'][number]

const organisations: readonly (readonly [kind: Kind, side: VoterSide, people: number])[] = [
  ['swv', 'education', 3],
  ['school_board', 'education', 2],
  ['school_board', 'education', 2],
  ['municipality', 'municipality', 3],
  ['municipality', 'municipality', 3],
  ['municipality', 'municipality', 2],
  ['police', null, 2],
  ['youth_care', null, 1],
]

export interface Person {
  readonly organisation: number
  readonly kind: Kind
  readonly side: VoterSide
}

export const persons: readonly Person[] = organisations.flatMap(([kind, side, people], organisation) =>
  Array.from({ length: people }, () => ({ organisation, kind, side })),
)
export const everybody: readonly number[] = [...persons.keys()]
/** Of this kind there is nobody. */
export const absentKind: Kind = 'public_prosecutor'

/** @property role in the body, null without a seat; @property deputy whoever stands in for them, or null. */
export interface Standing {
  role: Role | null
  deputy: number | null
}

/** Facts that rules and oracle are both told: who sits where today. By person. */
export type Roster = Standing[]

export const newRoster = (): Roster =>
  everybody.map((person) => ({ role: person === 0 ? 'chair' : person === 17 ? 'reader' : 'member', deputy: null }))
