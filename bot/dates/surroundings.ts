import type { Candidate } from './candidate.ts'
import type { Deadline } from './deadline.ts'
import { preposition } from './preposition.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

/** Something that looks like a date in a deadline and is not. */
export type Trap = (tokens: readonly Token[], candidate: Candidate, deadline: Deadline) => boolean

export const before = (tokens: readonly Token[], { first }: Candidate, steps = 1): string =>
  tokens[first - steps]?.text ?? ''

export const after = (tokens: readonly Token[], { end }: Candidate, steps = 0): string =>
  tokens[end + steps]?.text ?? ''

/** The nearest word before it, over at most two marks. */
export function nounBefore(tokens: readonly Token[], at: number): string {
  let near = at - 1
  while (tokens[near]?.kind === 'mark' && at - near < 3) near -= 1
  return tokens[near]?.text ?? ''
}

const otherLeads = new Set(listed('tussen, binnen, over, van, niet, per'))

/** No preposition of its own leads it. */
export const isBare = (tokens: readonly Token[], { first }: Candidate): boolean =>
  preposition(tokens, first) === null && !otherLeads.has(tokens[first]?.text ?? '')
