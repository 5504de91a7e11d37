/** What must be forgotten, in small pieces that a store seals each by itself. Pure. */
import type { AnonymisedText } from '../anonymise/anonymise.ts'

/** The fields of the form that tell the story. */
export const caseTextKinds = ['story', 'tried', 'voice', 'barrier', 'request'] as const
export type CaseTextKind = (typeof caseTextKinds)[number]

/**
 * - `request`: what the submitter asks the group.
 * - `screening-question`: with which a facilitator returned the case.
 * - `parked`: a question that was advice; it comes back in its own phase.
 * - `core-question`: the chosen formulation.
 */
export const pieceKinds = [
  ...caseTextKinds,
  'screening-question',
  'question',
  'parked',
  'answer',
  'formulation',
  'core-question',
  'interpretation',
  'advice',
  'support',
  'feedback',
  'second-feedback',
  'lesson',
] as const
export type PieceKind = (typeof pieceKinds)[number]

/** In the place of an alias: what the submitter says as submitter. What they contribute as a member has their alias. */
export const asSubmitter = 'submitter'

/**
 * @property id random: what lies together is shown in its order, which says nothing.
 * @property by an alias, or `submitter`.
 * @property of the piece that it answers or supports.
 * @property text null for support, which says nothing.
 * @property themes of a lesson.
 * @property showAt the publication moment (epoch ms) from which others see it; 0 for at once, in a meeting.
 */
export interface Piece {
  readonly id: string
  readonly kind: PieceKind
  readonly by: string
  readonly of: string | null
  readonly text: AnonymisedText | null
  readonly themes: readonly string[]
  readonly showAt: number
}

export const facilitatorSeats = ['facilitator', 'second'] as const
export type FacilitatorSeat = (typeof facilitatorSeats)[number]

export const answersKnown = ['yes', 'no', 'unknown'] as const
export type AnswerKnown = (typeof answersKnown)[number]

/**
 * What the protocol wants to know before others think along.
 *
 * @property onePlan één kind, één plan. @property exemption of compulsory education.
 * @property stepsTried ids of the escalation ladder of the region.
 */
export interface Checklist {
  readonly onePlan: AnswerKnown
  readonly exemption: AnswerKnown
  readonly stepsTried: readonly string[]
}

/** “Deelnemer 12”. */
export interface Numbered {
  readonly alias: string
  readonly number: number
}

/**
 * @property submitter their alias; null once they wiped the link, and at the level of a codeword.
 * @property screeners who may screen. Nobody is told: whoever sees the case to screen does not know who else does.
 * @property checklist goes with the story; null for a draft.
 * @property putBack words that the anonymiser took and the submitter put back; whoever screens looks at them.
 * @property codeHash of the codeword (scrypt); null at the other level.
 */
export interface Sealed {
  readonly submitter: string | null
  readonly screeners: readonly FacilitatorSeat[]
  readonly checklist: Checklist | null
  readonly numbers: readonly Numbered[]
  readonly pieces: readonly Piece[]
  readonly putBack: readonly string[]
  readonly codeHash: string | null
}

/** What one has once: written again, it takes the place of the first. */
const ownOnce: ReadonlySet<PieceKind> = new Set([
  'answer',
  'core-question',
  'interpretation',
  'advice',
  'support',
  'feedback',
  'second-feedback',
])

const isSameOwn = (one: Piece, other: Piece): boolean =>
  ownOnce.has(one.kind) && one.kind === other.kind && one.by === other.by && one.of === other.of

/** What was said of a piece that is gone was said of another text, and goes with it. */
const without = (pieces: readonly Piece[], gone: readonly Piece[]): readonly Piece[] => {
  const ids = new Set(gone.map(({ id }) => id))
  return pieces.filter((one) => !ids.has(one.id) && !(one.of !== null && ids.has(one.of)))
}

export const addPiece = (sealed: Sealed, piece: Piece): Sealed => {
  const replaced = sealed.pieces.filter((one) => isSameOwn(one, piece))
  return { ...sealed, pieces: [...without(sealed.pieces, replaced), piece] }
}

export const removePieces = (sealed: Sealed, isGone: (piece: Piece) => boolean): Sealed => ({
  ...sealed,
  pieces: without(sealed.pieces, sealed.pieces.filter(isGone)),
})

/** Aliases of those who contributed as members, the submitter like anybody. */
export const participantsOf = ({ pieces }: Pick<Sealed, 'pieces'>): ReadonlySet<string> =>
  new Set(pieces.filter(isContribution).map(({ by }) => by))

const contributions: ReadonlySet<PieceKind> = new Set(['question', 'parked', 'interpretation', 'advice', 'support'])
const isContribution = ({ kind }: Piece): boolean => contributions.has(kind)
