/**
 * What everybody may know of a case round, and what stays after it. What must be forgotten stands in `sealed.ts`.
 * Pure: times, ids, people and chance are arguments, and what cannot be is a Refusal.
 */
import type { AnonymisedText } from '../anonymise/anonymise.ts'
import type { Ref } from '../ref.ts'
import type { Band } from './band.ts'
import type { Duration } from './duration.ts'
import type { RoundSettings } from './settings.ts'

/** In order; `returned` and `withdrawn` stand beside it. */
export const phases = [
  'draft',
  'screening',
  'returned',
  'open',
  'clarifying',
  'focusing',
  'analysing',
  'advising',
  'feedback',
  'agreeing',
  'closed',
  'purged',
  'withdrawn',
] as const
export type Phase = (typeof phases)[number]

export const sectors = ['po', 'sbo', 'so', 'vo', 'vso', 'mbo', 'transition'] as const
export type Sector = (typeof sectors)[number]

/** Never an age, never a date. */
export const ageBands = ['0-3', '4-7', '8-12', '13-15', '16-18', '18+'] as const
export type AgeBand = (typeof ageBands)[number]

/** What may stand in the way. It stands readable beside the title, so that nobody's own words are among it. */
export const barrierKinds = [
  'transport',
  'waiting-list',
  'admission',
  'funding',
  'exemption',
  'data-sharing',
  'care',
  'staff',
  'residence',
  'other',
] as const

/** `mixed`: up to the clarifying questions in writing, the rest in a meeting. */
export const ways = ['written', 'live', 'mixed'] as const
export type Way = (typeof ways)[number]

/** `sealed` keeps the author under the key of the round; `codeword` keeps no author at all. */
export const levels = ['sealed', 'codeword'] as const
export type Level = (typeof levels)[number]

/** In general words, screened again; `themes` by which it is found. */
export interface Lesson {
  readonly id: string
  readonly text: AnonymisedText
  readonly themes: readonly string[]
}

/** @property first who alone sees the round until it is widened; null for the whole body at once. */
export interface Audience {
  readonly first: { readonly kind: 'body' | 'organisation'; readonly id: string } | null
  readonly isWide: boolean
}

/**
 * Its times are publication moments, days, or hours of a meeting: none tells when the submitter did something. It
 * changes with no contribution, so that nothing can be read from when it changed.
 *
 * @property number running within the network, given at publication: no number tells the order of submitting.
 * @property facilitator a member, as the second one; null for none.
 * @property publishAt when it is published (epoch ms), once it is released; null before and after.
 * @property startedAt of the phase (epoch ms); the facilitators hear of a case at that moment.
 * @property endsAt of the phase (epoch ms); null where it ends by a person, or with the meeting.
 * @property purgeOn the day on which all that is sealed is destroyed, once it is known.
 * @property isLive whether the chair leads it through now.
 * @property tooFewAt when too few took part (epoch ms), kept where it closed for that; null while there are enough, or
 *   nobody counted yet.
 * @property batchedAt the last publication moment of which members were told (epoch ms).
 * @property pausedUntil the day after the school holiday in which it stands still.
 * @property crossedOn the day from which it surely took longer than three months, once that came.
 * @property participants known at closing.
 * @property version grows with every change of this half; a form that was opened on an older one is refused.
 */
export interface CaseRound {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly number: number | null
  readonly title: string
  readonly sector: Sector
  readonly ageBand: AgeBand
  readonly duration: Duration
  readonly way: Way
  readonly level: Level
  readonly facilitator: string
  readonly secondFacilitator: string | null
  readonly audience: Audience
  readonly phase: Phase
  readonly publishAt: number | null
  readonly startedAt: number | null
  readonly endsAt: number | null
  readonly openedOn: string | null
  readonly closedOn: string | null
  readonly purgeOn: string | null
  readonly isExtended: boolean
  readonly isReminded: boolean
  readonly isLate: boolean
  readonly isLive: boolean
  readonly isAskedAgain: boolean
  readonly tooFewAt: number | null
  readonly batchedAt: number | null
  readonly pausedUntil: string | null
  readonly crossedOn: string | null
  readonly barriers: readonly string[]
  readonly participants: Band | null
  readonly lessons: readonly Lesson[]
  readonly agreements: readonly string[]
  readonly settings: RoundSettings
  readonly version: number
}

export const caseRoundRef = (id: string): Ref => ({ kind: 'case-round', id })

/** Every change of the half that stays grows its version. */
export const alter = (round: CaseRound, change: Partial<CaseRound>): CaseRound => ({
  ...round,
  ...change,
  version: round.version + 1,
})

export const isPhaseFrom = (phase: Phase, first: Phase, last: Phase = 'agreeing'): boolean =>
  phases.indexOf(first) <= phases.indexOf(phase) && phases.indexOf(phase) <= phases.indexOf(last)

/** Members have read it and are at work. */
export const isRunning = ({ phase }: Pick<CaseRound, 'phase'>): boolean => isPhaseFrom(phase, 'open')
