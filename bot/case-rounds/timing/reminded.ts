/** Whom a round reminds of the end of a phase. Pure. */
import type { Phase } from '../case-round.ts'
import type { PieceKind, Sealed } from '../sealed.ts'

/** What a member does in a phase. */
const workOf: Partial<Readonly<Record<Phase, readonly PieceKind[]>>> = {
  clarifying: ['question', 'parked'],
  analysing: ['interpretation'],
  advising: ['advice', 'support'],
}

/**
 * Of all members, those who did nothing yet; the submitter is asked as a member like any, whatever they answered. In
 * phases in which only the submitter or a facilitator has something to do everybody is reminded: a message to one
 * would say who it is.
 */
export const aliasesToRemind = (phase: Phase, { pieces }: Sealed, aliases: readonly string[]): readonly string[] => {
  const work = workOf[phase]
  if (!work) return aliases
  const busy = new Set(pieces.filter(({ kind }) => work.includes(kind)).map(({ by }) => by))
  return aliases.filter((alias) => !busy.has(alias))
}
