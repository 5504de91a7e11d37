/** Afspraken en lessen: what remains, in words that hold for more than this child. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, requireFacilitator, requireShown } from '../actor.ts'
import { checkText } from '../bringing-in/draft.ts'
import { alterRound, alterSealed, type CaseHalves, type Given, requirePhase } from '../case-halves.ts'
import { isPhaseFrom } from '../case-round.ts'
import { type Piece, removePieces, type Sealed } from '../sealed.ts'
import { addAsMember, findPiece } from './contribute.ts'

const lessonLimit = 500

/** An ordinary agreement was made of it; it knows the round and no text. @throws {Refusal} case-round.not-now, -not-yet-shown */
export const agreeOn = (halves: CaseHalves, actor: Actor, agreement: string): CaseHalves => {
  requirePhase(halves, ['agreeing'])
  requireShown(halves, actor)
  const { agreements } = halves.round
  return agreements.includes(agreement) ? halves : alterRound(halves, { agreements: [...agreements, agreement] })
}

/** Seen by the facilitators alone until one of them released it. @throws {Refusal} case-round.not-now, -not-yet-shown */
export const writeLesson = (
  halves: CaseHalves,
  actor: Actor,
  lesson: { readonly text: AnonymisedText; readonly themes: readonly string[] },
  given: Given,
): CaseHalves => {
  const sealed = requirePhase(halves, ['agreeing'])
  requireShown(halves, actor)
  checkText(lesson.text, lessonLimit, 'lesson')
  return addAsMember(halves, sealed, actor, { kind: 'lesson', ...lesson }, given)
}

/** It leaves what is sealed, under an id of its own, and stays. @throws {Refusal} case-round.not-now, -not-facilitator, -piece-gone, -own-lesson */
export const releaseLesson = (halves: CaseHalves, actor: Actor, lesson: string, given: Given): CaseHalves => {
  const { sealed, piece } = findLesson(halves, actor, lesson, given)
  if (piece.by === actor.alias && halves.round.secondFacilitator !== null) throw refusal('case-round.own-lesson')
  if (piece.text === null) return halves
  const { text, themes } = piece
  const lessons = [...halves.round.lessons, { id: given.newId(), text, themes }]
  return alterRound(
    alterSealed(
      halves,
      removePieces(sealed, ({ id }) => id === piece.id),
    ),
    { lessons },
  )
}

/** It told too much of the case. @throws {Refusal} case-round.not-now, -not-facilitator, -piece-gone */
export const dropLesson = (halves: CaseHalves, actor: Actor, lesson: string, given: Given): CaseHalves => {
  const { sealed, piece } = findLesson(halves, actor, lesson, given)
  return alterSealed(
    halves,
    removePieces(sealed, ({ id }) => id === piece.id),
  )
}

/**
 * It was read again and tells too much, or is not so any more; written anew it is screened anew. Also long after.
 *
 * @throws {Refusal} case-round.not-now, -not-facilitator, -piece-gone
 */
export const takeBackLesson = (halves: CaseHalves, actor: Actor, lesson: string): CaseHalves => {
  const { phase, lessons } = halves.round
  if (!isPhaseFrom(phase, 'agreeing', 'purged')) throw refusal('case-round.not-now', { phase })
  requireFacilitator(actor)
  const left = lessons.filter(({ id }) => id !== lesson)
  if (left.length === lessons.length) throw refusal('case-round.piece-gone')
  return alterRound(halves, { lessons: left })
}

const findLesson = (
  halves: CaseHalves,
  actor: Actor,
  id: string,
  given: Given,
): { readonly sealed: Sealed; readonly piece: Piece } => {
  const sealed = requirePhase(halves, ['agreeing', 'closed'])
  requireFacilitator(actor)
  return { sealed, piece: findPiece(sealed, id, 'lesson', given.now, actor.alias) }
}
