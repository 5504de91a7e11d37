/** Which pieces of a round somebody sees, and from whom they seem to come. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { type Band, bandOf } from '../band.ts'
import type { CaseRound } from '../case-round.ts'
import { asSubmitter, type Piece, type PieceKind, type Sealed } from '../sealed.ts'
import { isOut } from '../stages/contribute.ts'
import { belongsTo, mayRole, type Role, type Viewer } from './visibility.ts'

/** “Deelnemer 12”, “Inbrenger”, “Gespreksleider”. */
export type From = { readonly participant: number } | 'submitter' | 'facilitator'

/**
 * @property isPending one's own, that others do not see yet.
 * @property support of advice, as a band; null for everything else.
 */
export interface ShownPiece {
  readonly id: string
  readonly kind: PieceKind
  readonly of: string | null
  readonly text: AnonymisedText | null
  readonly from: From
  readonly isOwn: boolean
  readonly isPending: boolean
  readonly support: Band | null
  readonly isSupported: boolean
}

/** @property ownNames under which their own pieces stand. */
interface Looking {
  readonly some: readonly Role[]
  readonly viewer: Viewer
  readonly now: number
  readonly ownNames: readonly string[]
}

/** Batch after batch; within one by their random ids, which say nothing of who was first. */
export const showPieces = (round: CaseRound, sealed: Sealed, looking: Looking): readonly ShownPiece[] =>
  sealed.pieces
    // Support is a band at its advice; the core question has its place of its own.
    .filter(({ kind }) => kind !== 'support' && kind !== 'core-question')
    .filter((piece) => isSeen(piece, round, sealed, looking))
    .toSorted((a, b) => a.showAt - b.showAt || (a.id < b.id ? -1 : 1))
    .map((piece) => showPiece(piece, round, sealed, looking))

const isSeen = (piece: Piece, round: CaseRound, sealed: Sealed, looking: Looking): boolean => {
  const { some, now, ownNames } = looking
  if (ownNames.includes(piece.by)) return some.length > 0
  if (!isOut(piece, now) || !mayRole(some, belongsTo(piece.kind, round.phase), round)) return false
  return piece.kind !== 'interpretation' || round.phase !== 'analysing' || hasInterpreted(sealed, looking)
}

/** Each thinks alone first. */
const hasInterpreted = ({ pieces }: Sealed, { viewer }: Looking): boolean =>
  pieces.some(({ kind, by }) => kind === 'interpretation' && by === viewer.alias)

const showPiece = (piece: Piece, round: CaseRound, sealed: Sealed, { now, ownNames }: Looking): ShownPiece => {
  const { id, kind, of, text, by } = piece
  const support = sealed.pieces.filter((one) => one.kind === 'support' && one.of === id)
  return {
    id,
    kind,
    of,
    text,
    from: fromOf(piece, sealed),
    isOwn: ownNames.includes(by),
    isPending: !isOut(piece, now),
    support: belongsTo(kind, round.phase) === 'advice' ? bandOf(support.filter((one) => isOut(one, now)).length) : null,
    isSupported: support.some((one) => ownNames.includes(one.by)),
  }
}

const fromOf = ({ kind, by }: Piece, { numbers }: Sealed): From => {
  if (by === asSubmitter) return 'submitter'
  if (kind === 'formulation' || kind === 'screening-question') return 'facilitator'
  return { participant: numbers.find(({ alias }) => alias === by)?.number ?? 0 }
}
