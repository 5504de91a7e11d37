/** How a text of somebody becomes part of a round. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { instantOn } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import type { Actor } from '../actor.ts'
import { alterSealed, type CaseHalves, type Given, timetableOf } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { addPiece, asSubmitter, type Numbered, type Piece, type PieceKind, type Sealed } from '../sealed.ts'
import { nextPublication } from '../timing/publication.ts'
import { nextPublicationBefore } from '../timing/term.ts'

/** Half a page: who writes more writes a style that can be known. */
export const pieceLimit = 1_000

export interface Contribution {
  readonly kind: PieceKind
  readonly text: AnonymisedText | null
  readonly of?: string
  readonly themes?: readonly string[]
}

/** As a member: under an alias, with a number of its own from the first time on. */
export const addAsMember = (
  halves: CaseHalves,
  sealed: Sealed,
  { alias }: Actor,
  one: Contribution,
  given: Given,
): CaseHalves =>
  alterSealed(halves, addPiece(numberAlias(sealed, alias, given.chance), pieceOf(halves.round, alias, one, given)))

/** As whoever brought the case in: shown as “Inbrenger”, without alias or number. */
export const addAsSubmitter = (halves: CaseHalves, sealed: Sealed, one: Contribution, given: Given): CaseHalves =>
  alterSealed(halves, addPiece(sealed, pieceOf(halves.round, asSubmitter, one, given)))

const pieceOf = (round: CaseRound, by: string, one: Contribution, given: Given): Piece => ({
  id: given.newId(),
  kind: one.kind,
  by,
  of: one.of ?? null,
  text: one.text,
  themes: one.themes ?? [],
  showAt: one.kind === 'formulation' ? 0 : showAtOf(round, given),
})

/**
 * Everything waits for the next publication moment, so that nobody sees who was typing just now. What the facilitator
 * proposes is for the submitter alone, and has to be there in time.
 */
export const showAtOf = (round: CaseRound, given: Pick<Given, 'now' | 'holidays'>): number => {
  if (round.isLive) return 0
  const timetable = timetableOf(round, given)
  if (round.phase !== 'closed' || round.purgeOn === null) return nextPublication(given.now, timetable)
  return nextPublicationBefore(given.now, instantOn(round.purgeOn, 0), timetable)
}

/** So many that a number says nothing of how many take part, nor of who came when. */
const [numbers, moreNumbers] = [99, 999]

/** A number of chance, for all from the same: counted on, the last to come would have the highest. */
const numberAlias = (sealed: Sealed, alias: string, chance: Given['chance']): Sealed => {
  if (sealed.numbers.some((one) => one.alias === alias)) return sealed
  const taken = new Set(sealed.numbers.map(({ number }) => number))
  const most = taken.size < numbers / 2 ? numbers : moreNumbers
  const free = Array.from({ length: most }, (_, at) => at + 1).filter((number) => !taken.has(number))
  const number = free[chance(free.length)] ?? moreNumbers + taken.size
  const numbered: Numbered = { alias, number }
  return { ...sealed, numbers: [...sealed.numbers, numbered] }
}

/** Whether others see it by its time; its kind and phase say the rest. */
export const isOut = ({ showAt }: Piece, now: number): boolean => showAt <= now

/** @throws {Refusal} case-round.piece-gone for one that is not there, or that they cannot see yet */
export const findPiece = (sealed: Sealed, id: string, kind: PieceKind, now: number, alias: string | null): Piece => {
  const piece = sealed.pieces.find((one) => one.id === id && one.kind === kind)
  if (!piece || !(isOut(piece, now) || piece.by === alias)) throw refusal('case-round.piece-gone')
  return piece
}
