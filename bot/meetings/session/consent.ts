/** When both sides agree. Pure. */
import type { Consent, ConsentAnswer } from '../../agreements/details.ts'
import { type Side, sides } from '../../network/customs.ts'

export type Answered = Consent['answers'][number]

/** Also of whoever is of neither side: no side waits for them, but their objection stands. */
export type Judged = Omit<Answered, 'side'> & { readonly side: Side | null }

/**
 * @property without the sides of which nobody agrees. @property away those among them of which nobody is at the table.
 * @property objecting organisations that object.
 */
export interface Verdict {
  readonly isAgreed: boolean
  readonly without: readonly Side[]
  readonly away: readonly Side[]
  readonly objecting: readonly string[]
}

const agreeing: ReadonlySet<ConsentAnswer> = new Set(['agree', 'concern'])

/**
 * An OOGO aims at agreement, and does not vote: it is agreed where on each side at least one organisation agrees, with
 * a concern or without, and none objects. Who abstains stands in nobody's way.
 */
export const judge = (answers: readonly Judged[]): Verdict => {
  const without = sides.filter((side) => !answers.some((one) => one.side === side && agreeing.has(one.answer)))
  const away = without.filter((side) => !answers.some((one) => one.side === side))
  const objecting = answers.filter(({ answer }) => answer === 'objection').map(({ organisation }) => organisation)
  return { isAgreed: without.length === 0 && objecting.length === 0, without, away, objecting }
}
