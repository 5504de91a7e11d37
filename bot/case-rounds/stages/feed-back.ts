/** Terugkoppeling: what the submitter takes along, and once more what came of it. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { dayAt } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, requireSubmitter } from '../actor.ts'
import { checkText } from '../bringing-in/draft.ts'
import { type CaseHalves, type Given, requirePhase } from '../case-halves.ts'
import { secondFeedbackAt } from '../timing/term.ts'
import { addAsSubmitter, pieceLimit } from './contribute.ts'

/** @throws {Refusal} case-round.not-now, -not-submitter; field.missing, field.too-long */
export const giveFeedback = (halves: CaseHalves, actor: Actor, text: AnonymisedText, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['feedback'])
  requireSubmitter(halves, actor)
  return addAsSubmitter(halves, sealed, { kind: 'feedback', text: checkText(text, pieceLimit, 'feedback') }, given)
}

/** From three weeks after closing until the purge. @throws {Refusal} as `giveFeedback`; case-round.too-soon */
export const giveSecondFeedback = (
  halves: CaseHalves,
  actor: Actor,
  text: AnonymisedText,
  given: Given,
): CaseHalves => {
  const sealed = requirePhase(halves, ['closed'])
  requireSubmitter(halves, actor)
  const { closedOn, settings } = halves.round
  const from = secondFeedbackAt(closedOn ?? dayAt(given.now), settings, given.holidays)
  if (given.now < from) throw refusal('case-round.too-soon', { day: dayAt(from) })
  const said = checkText(text, pieceLimit, 'feedback')
  return addAsSubmitter(halves, sealed, { kind: 'second-feedback', text: said }, given)
}
