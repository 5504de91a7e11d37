/** Duiding and adviezen: each on their own first, in the third person; the submitter says nothing as submitter. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, requireShown } from '../actor.ts'
import { checkText } from '../bringing-in/draft.ts'
import { alterSealed, type CaseHalves, type Given, requirePhase } from '../case-halves.ts'
import { type Piece, removePieces, type Sealed } from '../sealed.ts'
import { addAsMember, findPiece, pieceLimit } from './contribute.ts'

/** Takes the place of one's own before. @throws {Refusal} case-round.not-now, -not-yet-shown; field.missing, field.too-long */
export const interpretCase = (halves: CaseHalves, actor: Actor, text: AnonymisedText, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['analysing'])
  requireShown(halves, actor)
  checkText(text, pieceLimit, 'interpretation')
  return addAsMember(halves, sealed, actor, { kind: 'interpretation', text }, given)
}

/** Takes the place of one's own before, and of the support for those other words. @throws {Refusal} as `interpretCase` */
export const adviseOnCase = (halves: CaseHalves, actor: Actor, text: AnonymisedText, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['advising'])
  requireShown(halves, actor)
  checkText(text, pieceLimit, 'advice')
  return addAsMember(halves, sealed, actor, { kind: 'advice', text }, given)
}

/** “Ook mijn advies”; said twice it counts once. @throws {Refusal} case-round.not-now, -not-yet-shown, -piece-gone, -own-advice */
export const supportAdvice = (halves: CaseHalves, actor: Actor, advice: string, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['advising'])
  requireShown(halves, actor)
  const found = findAdvice(sealed, advice, actor, given)
  if (found.by === actor.alias) throw refusal('case-round.own-advice')
  return addAsMember(halves, sealed, actor, { kind: 'support', of: found.id, text: null }, given)
}

/** @throws {Refusal} case-round.not-now, -piece-gone */
export const dropSupport = (halves: CaseHalves, actor: Actor, advice: string, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, ['advising'])
  const { id } = findAdvice(sealed, advice, actor, given)
  const isOwn = ({ kind, by, of }: Piece): boolean => kind === 'support' && by === actor.alias && of === id
  return alterSealed(halves, removePieces(sealed, isOwn))
}

const findAdvice = (sealed: Sealed, id: string, { alias }: Actor, { now }: Given): Piece => {
  const isParked = sealed.pieces.some((one) => one.id === id && one.kind === 'parked')
  return findPiece(sealed, id, isParked ? 'parked' : 'advice', now, alias)
}
