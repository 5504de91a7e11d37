/** Kernvraag: the facilitator proposes how to say it, the submitter chooses. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, requireFacilitator, requireSubmitter } from '../actor.ts'
import { checkText } from '../bringing-in/draft.ts'
import { type CaseHalves, type Given, requirePhase } from '../case-halves.ts'
import { type CaseRound, isPhaseFrom } from '../case-round.ts'
import { type Piece, removePieces, type Sealed } from '../sealed.ts'
import { addAsMember, addAsSubmitter, findPiece, isOut } from './contribute.ts'

export const mostFormulations = 3
const formulationLimit = 300

/** Together they take the place of those before. @throws {Refusal} case-round.not-now, -not-facilitator, -formulations */
export const proposeFormulations = (
  halves: CaseHalves,
  actor: Actor,
  texts: readonly AnonymisedText[],
  given: Given,
): CaseHalves => {
  const sealed = requirePhase(halves, ['focusing'], given)
  requireFacilitator(actor)
  if (texts.length === 0 || texts.length > mostFormulations)
    throw refusal('case-round.formulations', { most: mostFormulations }, 'formulations')
  for (const text of texts) checkText(text, formulationLimit, 'formulations')
  const fresh: CaseHalves = { ...halves, sealed: removePieces(sealed, ({ kind }) => kind === 'formulation') }
  return texts.reduce<CaseHalves>(
    (after, text) => addAsMember(after, after.sealed ?? sealed, actor, { kind: 'formulation', text }, given),
    fresh,
  )
}

/** The words are taken over, so that a later proposal changes no choice. @throws {Refusal} case-round.not-now, -not-submitter, -piece-gone */
export const chooseFormulation = (halves: CaseHalves, actor: Actor, formulation: string, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['focusing'])
  requireSubmitter(halves, actor)
  const { text } = findPiece(sealed, formulation, 'formulation', given.now, null)
  return addAsSubmitter(halves, sealed, { kind: 'core-question', text }, given)
}

/** The chosen one; where the submitter was silent, the first that was proposed, or else what they asked to begin with. */
export const coreQuestionOf = (round: CaseRound, sealed: Sealed, now: number): Piece | null => {
  const first = (kind: Piece['kind']): Piece | null => sealed.pieces.find((one) => one.kind === kind) ?? null
  const chosen = first('core-question')
  if (chosen && isOut(chosen, now)) return chosen
  const isDecided = isPhaseFrom(round.phase, 'analysing', 'closed')
  return isDecided ? (chosen ?? first('formulation') ?? first('request')) : null
}
