/** What a facilitator does with the time of a phase. Pure. */
import { refusal } from '../../refusal.ts'
import { type Actor, requireFacilitator } from '../actor.ts'
import { alterRound, type CaseHalves, type Given, requirePhase, timetableOf } from '../case-halves.ts'
import { workPhases } from '../settings.ts'
import { nextPublication } from '../timing/publication.ts'
import { endOfTerm } from '../timing/term.ts'

/**
 * It ends at the next publication moment, as it would have by itself.
 *
 * @throws {Refusal} case-round.not-now, -not-facilitator, -step-on in a meeting, -waits-for-meeting, -too-few where
 *   that is to be decided first, -ends-already, form.outdated
 */
export const endPhaseEarly = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  const endsAt = requireTerm(halves, actor, given)
  const soon = nextPublication(given.now, timetableOf(halves.round, given))
  if (soon >= endsAt) throw refusal('case-round.ends-already')
  return alterRound(halves, { endsAt: soon })
}

/** Once in each phase. @throws {Refusal} as `endPhaseEarly`; case-round.extended-already */
export const extendPhase = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  const endsAt = requireTerm(halves, actor, given)
  const { isExtended, settings } = halves.round
  if (isExtended) throw refusal('case-round.extended-already', { days: settings.extensionDays })
  return alterRound(halves, {
    endsAt: endOfTerm(endsAt, settings.extensionDays, timetableOf(halves.round, given)),
    isExtended: true,
  })
}

const requireTerm = (halves: CaseHalves, actor: Actor, given: Given): number => {
  requirePhase(halves, workPhases)
  requireFacilitator(actor)
  const { isLive, tooFewAt, endsAt } = halves.round
  if (isLive) throw refusal('case-round.step-on')
  if (tooFewAt !== null) throw refusal('case-round.too-few')
  if (endsAt === null) throw refusal('case-round.waits-for-meeting')
  requirePhase(halves, workPhases, given)
  return endsAt
}

/** To the whole body, after a counterpart saw it alone. @throws {Refusal} case-round.not-now, -not-facilitator, -wide-already */
export const widenRound = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  requirePhase(halves, workPhases)
  requireFacilitator(actor)
  const { audience } = halves.round
  if (audience.isWide) throw refusal('case-round.wide-already')
  requirePhase(halves, workPhases, given)
  return alterRound(halves, { audience: { ...audience, isWide: true } })
}
