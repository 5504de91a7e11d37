/** In a meeting the chair leads everybody through, each on a telephone. Pure. */
import { refusal } from '../../refusal.ts'
import { type Actor, requireFacilitator } from '../actor.ts'
import { alterRound, type CaseHalves, type Given, requirePhase, timetableOf } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { type RoundSettings, type WorkPhase, workPhases } from '../settings.ts'
import { lastPublication } from '../timing/publication.ts'
import { endOfTerm } from '../timing/term.ts'
import { closeRound, enterPhase, isWorkPhase, meetsIn, phaseAfter } from './enter-phase.ts'

/** Minutes of the steps that a round takes in its meeting, in order; none for a round in writing. */
export const livePlan = (
  round: Pick<CaseRound, 'way'>,
  { minutes }: RoundSettings,
): readonly { readonly phase: WorkPhase; readonly minutes: number }[] => {
  const first = meetsIn(round)
  if (first === null) return []
  return workPhases.slice(workPhases.indexOf(first)).map((phase) => ({ phase, minutes: minutes[phase] }))
}

/**
 * @param present heads in the meeting, all counted
 * @throws {Refusal} case-round.not-now, -not-facilitator, -in-writing, -live-already, -too-few-present, form.outdated
 */
export const beginLive = (halves: CaseHalves, actor: Actor, present: number, given: Given): CaseHalves => {
  requirePhase(halves, workPhases)
  requireFacilitator(actor)
  const { round } = halves
  if (round.isLive) throw refusal('case-round.live-already')
  if (meetsIn(round) === null) throw refusal('case-round.in-writing')
  if (meetsIn(round) !== round.phase) throw refusal('case-round.not-now', { phase: round.phase })
  if (present <= round.settings.least) throw refusal('case-round.too-few-present', { least: round.settings.least + 1 })
  requirePhase(halves, workPhases, given)
  const live = { ...round, isLive: true, pausedUntil: null }
  return enterPhase({ ...halves, round: live }, meetsIn(round) ?? 'open', given)
}

/** To the next step, and after the last one to the close. @throws {Refusal} case-round.not-now, -not-facilitator, -not-live */
export const stepOn = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  requirePhase(halves, workPhases)
  requireFacilitator(actor)
  const { round } = halves
  if (!round.isLive) throw refusal('case-round.not-live')
  // Pressed twice it steps once.
  requirePhase(halves, workPhases, given)
  const next = isWorkPhase(round.phase) ? phaseAfter(round.phase) : 'closed'
  return next === 'closed' ? closeRound(halves, given.now) : enterPhase(halves, next, given)
}

/** A meeting that was not brought to its end goes on in writing: nobody is shut out, and nothing stays open for ever. */
export const leaveLive = (halves: CaseHalves, given: Given): CaseHalves => {
  const { round } = halves
  const timetable = timetableOf(round, given)
  const startedAt = lastPublication(given.now, timetable)
  const days = isWorkPhase(round.phase) ? round.settings.days[round.phase] : 0
  return alterRound(halves, {
    isLive: false,
    startedAt,
    endsAt: endOfTerm(startedAt, days, timetable),
    isReminded: false,
    batchedAt: startedAt,
  })
}
