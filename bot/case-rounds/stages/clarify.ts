/** Verhelderende vragen: members ask, the submitter answers, and what is advice waits. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { type Actor, requireFacilitator, requireShown, requireSubmitter } from '../actor.ts'
import { checkText, requireQuestion } from '../bringing-in/draft.ts'
import { alterSealed, type CaseHalves, type Given, requirePhase } from '../case-halves.ts'
import { addAsMember, addAsSubmitter, findPiece, pieceLimit } from './contribute.ts'

/** @throws {Refusal} case-round.not-now, -not-yet-shown, -no-question; field.missing, field.too-long */
export const askQuestion = (halves: CaseHalves, actor: Actor, text: AnonymisedText, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['clarifying'])
  requireShown(halves, actor)
  requireQuestion(checkText(text, pieceLimit, 'question'), 'question')
  return addAsMember(halves, sealed, actor, { kind: 'question', text }, given)
}

/** What was asked last is answered while the kernvraag is chosen. @throws {Refusal} case-round.not-now, -not-submitter, -piece-gone */
export const answerQuestion = (
  halves: CaseHalves,
  actor: Actor,
  question: string,
  text: AnonymisedText,
  given: Given,
): CaseHalves => {
  const sealed = requirePhase(halves, ['clarifying', 'focusing'])
  requireSubmitter(halves, actor)
  // Answered before it is out, their own question would come out with its answer, and tell whose it is.
  const of = findPiece(sealed, question, 'question', given.now, null).id
  return addAsSubmitter(halves, sealed, { kind: 'answer', of, text: checkText(text, pieceLimit, 'answer') }, given)
}

/**
 * A question that is advice comes back among the advice, and its answers go.
 *
 * @throws {Refusal} case-round.not-now, -not-facilitator, -piece-gone
 */
export const parkQuestion = (halves: CaseHalves, actor: Actor, question: string, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['clarifying', 'focusing'])
  requireFacilitator(actor)
  const { id } = findPiece(sealed, question, 'question', given.now, null)
  const pieces = sealed.pieces
    .filter((one) => one.of !== id)
    .map((one) => (one.id === id ? ({ ...one, kind: 'parked' } as const) : one))
  return alterSealed(halves, { ...sealed, pieces })
}
