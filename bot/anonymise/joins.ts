import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

/** What a hyphen ties to a name is part of it: "rotterdam-zuid", "Henk-Jan"; not what ties a word to it: "SO-school". */
export function markJoined(reading: Reading, marks: Marks): void {
  for (let at = 1; at + 1 < reading.tokens.length; at++) {
    if (reading.tokens[at]?.text !== '-' || !reading.tokens[at]?.joined || !reading.tokens[at + 1]?.joined) continue
    markBeside(reading, marks, at - 1, at + 1)
    markBeside(reading, marks, at + 1, at - 1)
  }
}

function markBeside(reading: Reading, marks: Marks, at: number, beside: number): void {
  const [token, known, mark] = [reading.tokens[at], reading.known[at], marks.at(beside)]
  if (
    !mark ||
    (mark.reason === 'unknown-word' && !winds.has(token?.folded ?? '')) ||
    marks.at(at) ||
    !isWord(token) ||
    !known ||
    (known.isNever &&
      !isPartOfPlace(reading, beside, token.folded, mark.label) &&
      !(token.text.length === 1 && marks.at(at + at - beside))) ||
    (known.isKept && !(known.isGiven && reading.known[beside]?.isGiven))
  )
    return
  if (
    token.text.length === 1 ||
    known.isProper ||
    token.shape !== 'lower' ||
    winds.has(token.folded) ||
    marks.at(at - 1) !== null
  )
    marks.add(at, mark.reason, mark.label)
}

/** "Voor-Drempt", "beneden-leeuwen". */
const isPartOfPlace = (reading: Reading, beside: number, folded: string, label: string | null): boolean =>
  winds.has(folded) && (label === 'LOC' || reading.known[beside]?.isPlace === true)

const winds = new Set([
  'voor',
  'achter',
  'boven',
  'beneden',
  'hoog',
  'laag',
  'neder',
  'over',
  'onder',
  'noord',
  'oost',
  'zuid',
  'west',
  'zuidoost',
  'noordoost',
  'zuidwest',
  'noordwest',
  'centrum',
  'binnen',
  'buiten',
  'haven',
  'stad',
  'dorp',
  'midden',
  'binnenstad',
  'sint',
  'nieuw',
  'oud',
  'groot',
  'klein',
  'nieuwe',
  'oude',
])

const leading = new Set(['ait', 'ould', 'abu', 'abou', 'ibn', 'bint', 'mac', 'mc', 'oud', 'ben', 'bin', 'el', 'al'])
const ambiguous = new Set(['ben', 'al', 'oud'])

/** "ait taleb": particles that no Dutch sentence uses go with the name that they open. */
export function markLeadingParticles(reading: Reading, marks: Marks): void {
  reading.tokens.forEach((token, at) => {
    if (!leading.has(token.folded) || marks.at(at)) return
    const isCapital =
      token.shape === 'capital' && reading.tokens[at + 1]?.shape === 'capital' && !reading.isCaseless(at)
    if (ambiguous.has(token.folded) && !isCapital) return
    const mark = marks.at(at + 1)
    if (mark) marks.add(at, mark.reason, mark.label)
  })
}
