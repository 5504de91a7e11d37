/** Too few take part: nobody hides among two, and there is little to learn. Pure. */
import { refusal } from '../../refusal.ts'
import { type Actor, requireFacilitator } from '../actor.ts'
import { alterRound, type CaseHalves, type Given, requirePhase, timetableOf } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { participantsOf, type Sealed } from '../sealed.ts'
import { type WorkPhase, workPhases } from '../settings.ts'
import { endOfTerm } from '../timing/term.ts'
import { closeRound } from './enter-phase.ts'

/** At their end all who want to had the time to say something. In a meeting the chair counts heads. */
const countedAt: ReadonlySet<WorkPhase> = new Set(['analysing', 'advising'])

/**
 * Whether so many take part that beside the submitter there are enough, whoever that is.
 *
 * The submitter is not counted out: among four who are shown and called too few, everybody would know that one of them
 * is the submitter. So one more has to take part, the submitter or another.
 */
export const hasEnough = ({ settings }: CaseRound, sealed: Sealed): boolean =>
  participantsOf(sealed).size > settings.least

export const isCountedAt = ({ isLive }: CaseRound, phase: WorkPhase): boolean => !isLive && countedAt.has(phase)

/** The phase stays, and waits so long for the facilitator to say what becomes of it. */
export const stopForTooFew = (halves: CaseHalves, at: number, given: Given): CaseHalves =>
  alterRound(halves, {
    tooFewAt: at,
    endsAt: endOfTerm(given.now, halves.round.settings.decisionDays, timetableOf(halves.round, given)),
  })

/** @throws {Refusal} case-round.not-now, -not-facilitator, -enough, -extended-already, form.outdated */
export const extendForMore = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  requireTooFew(halves, actor, given)
  const { isExtended, settings } = halves.round
  if (isExtended) throw refusal('case-round.extended-already', { days: settings.extensionDays })
  return alterRound(halves, {
    tooFewAt: null,
    isExtended: true,
    isReminded: false,
    endsAt: endOfTerm(given.now, settings.extensionDays, timetableOf(halves.round, given)),
  })
}

/** @throws {Refusal} case-round.not-now, -not-facilitator, -enough, form.outdated */
export const closeForTooFew = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  requireTooFew(halves, actor, given)
  return closeRound(halves, given.now)
}

const requireTooFew = (halves: CaseHalves, actor: Actor, given: Given): void => {
  requirePhase(halves, workPhases)
  requireFacilitator(actor)
  if (halves.round.tooFewAt === null) throw refusal('case-round.enough')
  requirePhase(halves, workPhases, given)
}
