import type { Candidate } from './candidate.ts'
import type { Token } from './tokens.ts'
import { listed } from './word-list.ts'

/** The words around a date that say something about it. */
export interface Clause {
  readonly first: number
  /** Exclusive. */
  readonly end: number
}

const hardMarks = new Set(listed(`., !, ?, ;, :, |, ¶, (, )`))
const conjunctions = new Set(
  listed(`
  dat, omdat, zodat, om, terwijl, maar, want, waarna, waarop, waarin, waarbij, waarmee, waarvan, doordat, zodra,
  nadat, voordat, totdat, of, die, als, indien, mits, daarna, vervolgens
`),
)
const finite = new Set(
  listed(`
  is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, moet, moeten, kan, kunnen, zal,
  zullen, gaat, gaan, komt, komen, wil, willen, mag, mogen, dient, dienen, volgt, start, starten, begint, beginnen,
  levert, leveren, stuurt, sturen, ligt, liggen, loopt, lopen, maakt, maken, doet, doen, vraagt, vragen, bespreekt,
  bespreken, staat, krijgt, krijgen, neemt, nemen, geeft, geven, reageert, reageren, zorgt, zorgen, werkt, werken,
  graag
`),
)

const lookAhead = 12

/** ", vertelde Lotte": the past of the telling and not of what was told. */
const telling = new Set(
  listed(`
  zei, zeiden, vertelde, vertelden, meldde, meldden, liet, lieten, schreef, schreven, mailde, antwoordde, gaf, benadrukte,
  vulde, voegde, verwachtte, verwachtten, hoopte, hoopten
`),
)

/** A comma parts clauses only when a verb follows it; in a list it parts nothing. */
const isClauseComma = (tokens: readonly Token[], at: number): boolean => {
  if (telling.has(tokens[at + 1]?.text ?? '')) return true
  for (let next = at + 1; next < Math.min(tokens.length, at + lookAhead); next += 1) {
    const text = tokens[next]?.text ?? ''
    if (hardMarks.has(text) || text === ',') return false
    if (finite.has(text)) return true
  }
  return false
}

const isBoundary = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? ''
  return hardMarks.has(text) || conjunctions.has(text) || (text === ',' && isClauseComma(tokens, at))
}

/** No clause is read further than this from its date, so that a text without a full stop costs no more than others. */
const reach = 60

export function clauseOf(tokens: readonly Token[], { first, end }: Pick<Candidate, 'first' | 'end'>): Clause {
  let from = first
  while (from > 0 && first - from < reach && !isBoundary(tokens, from - 1)) from -= 1
  let until = end
  while (until < tokens.length && until - end < reach && !isBoundary(tokens, until)) until += 1
  return { first: from, end: until }
}

export const wordsOutside = (
  tokens: readonly Token[],
  clause: Clause,
  { first, end }: Pick<Candidate, 'first' | 'end'>,
): readonly Token[] => [...tokens.slice(clause.first, first), ...tokens.slice(end, clause.end)]
