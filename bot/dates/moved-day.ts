import type { Candidate } from './candidate.ts'
import { anyOf, type Rule } from './rule.ts'
import { isBare, type Trap } from './surroundings.ts'
import type { Token } from './tokens.ts'

/** Days that were moved: the old one no longer counts, and the new one is the answer. */

const cancelled = anyOf(`
  vervalt, vervallen, komt te vervallen, komen te vervallen, gaat niet door, gaan niet door, gaat helaas niet door, is afgezegd,
  is afgelast, is geannuleerd, wordt afgezegd, wordt geannuleerd, lukt niet, lukt helaas niet, kan niet doorgaan, schuift op,
  schuift door
`)

/** "De vergadering van 18 februari vervalt", but not "Op 1 januari vervalt de regeling". */
export const isCancelled: Trap = (tokens, candidate, { kind }) => {
  const match = kind === 'in' && isBare(tokens, candidate) ? cancelled(tokens, candidate.end) : null
  return match !== null && tokens[match.end]?.kind !== 'word'
}

const movedTo: Rule<true> = anyOf(`
  nieuwe datum, nieuwe datum is, nieuwe datum :, nieuwe datum wordt, nieuwe deadline, nieuwe deadline is, nieuwe deadline :,
  wordt het, wordt dat, dat wordt, dat wordt nu, dit wordt, dit wordt nu, wordt nu, verplaatst naar, verzet naar,
  verschoven naar, opgeschoven naar, doorgeschoven naar, uitgesteld naar, uitgesteld tot, verlengd tot, vervroegd naar,
  schuift op naar, schuift door naar
`)
const longest = 4

/** "… wordt verplaatst naar dinsdag 30 mei" */
export const isNewDay = (tokens: readonly Token[], { first }: Candidate): boolean =>
  Array.from({ length: longest }, (_, step) => first - 1 - step).some((at) => movesTo(tokens, at, first))

const movesTo = (tokens: readonly Token[], at: number, first: number): boolean => {
  const match = at < 0 ? null : movedTo(tokens, at)
  return match !== null && (match.end === first || match.end === first + 1)
}
