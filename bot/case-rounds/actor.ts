/** Who gives a command, as far as the rules know them: by an alias, and by where they sit. Pure. */
import { refusal } from '../refusal.ts'
import type { CaseHalves } from './case-halves.ts'
import type { CaseRound } from './case-round.ts'
import { type FacilitatorSeat, facilitatorSeats, type Sealed } from './sealed.ts'

/**
 * @property alias a tag under the key of the round: the same in the whole round, another in the next.
 * @property isCounterpart of the one to whom the round is shown first.
 * @property holdsCode whether they gave the codeword of this round.
 */
export interface Actor {
  readonly alias: string
  readonly seat: 'member' | FacilitatorSeat
  readonly isCounterpart: boolean
  readonly holdsCode: boolean
}

/** The seats in which somebody sits. */
export const seatsTaken = ({ secondFacilitator }: Pick<CaseRound, 'secondFacilitator'>): readonly FacilitatorSeat[] =>
  facilitatorSeats.filter((seat) => seat === 'facilitator' || secondFacilitator !== null)

/** At the level of a codeword nobody is known; whoever holds it is the submitter. */
export const isSubmitter = (
  { round, sealed }: CaseHalves,
  { alias, holdsCode }: Pick<Actor, 'alias' | 'holdsCode'>,
): boolean => (round.level === 'codeword' ? holdsCode : sealed?.submitter != null && sealed.submitter === alias)

/** @throws {Refusal} case-round.not-submitter */
export const requireSubmitter = (halves: CaseHalves, actor: Actor): void => {
  if (!isSubmitter(halves, actor)) throw refusal('case-round.not-submitter')
}

/** @throws {Refusal} case-round.not-facilitator */
export const requireFacilitator = ({ seat }: Actor): FacilitatorSeat => {
  if (seat === 'member') throw refusal('case-round.not-facilitator')
  return seat
}

/** @throws {Refusal} case-round.not-facilitator, case-round.not-screener */
export const requireScreener = ({ screeners }: Sealed, actor: Actor): void => {
  if (!screeners.includes(requireFacilitator(actor))) throw refusal('case-round.not-screener')
}

/** The submitter is barred here as anybody is who is no counterpart. @throws {Refusal} case-round.not-yet-shown */
export const requireShown = ({ round }: CaseHalves, { seat, isCounterpart }: Actor): void => {
  if (!round.audience.isWide && seat === 'member' && !isCounterpart) throw refusal('case-round.not-yet-shown')
}
