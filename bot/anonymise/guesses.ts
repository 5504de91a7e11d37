import { readFileSync } from 'node:fs'
import { isListed } from './compound.ts'
import { isCapitalTerm } from './domain-words.ts'
import type { Label } from './finding.ts'
import { hintsAt, neighbourAt } from './hints.ts'
import { lazy } from './lazy.ts'
import type { Knowledge } from './lexicon.ts'
import type { Marks } from './marks.ts'
import type { Reading } from './reading.ts'
import { isTitle, roleOf } from './role-words.ts'
import { schoolKindOf } from './school-kinds.ts'
import { isWord } from './token.ts'

/** What a word can be; the first is no name at all. */
export const guessed: readonly (Label | null)[] = [null, 'PER', 'LOC', 'SCHOOL', 'ORG']

/** Weights in the order of the places, five for each. Trained by test/anonymise/train.ts. */
const file = new URL('./lists/weights.bin', import.meta.url)
const weights = lazy(() => new Int8Array(readFileSync(file)))
/** Weights are kept in sixteenths. */
export const unit = 16

/** A name must be this much likelier than none, in natural logarithms. */
const margin = 0.25
/** In a text with capitals a word without one is a name far less often. */
const marginOfSmall = margin + 1.5
/** In running text that is no case, most words are just words. */
const marginOfProse = 0.5

const leastMargin = (reading: Reading, at: number): number =>
  (reading.isProse ? marginOfProse : 0) +
  (reading.tokens[at]?.shape === 'lower' && !reading.isCaseless(at) ? marginOfSmall : margin)

/** Marks what the lists and the rules leave open, where the words around say that it is a name. */
export function markGuesses(reading: Reading, marks: Marks): void {
  const seen = new Map<number, number>()
  const neighbours = (at: number): number => {
    const known = seen.get(at)
    if (known !== undefined) return known
    const found = neighbourAt(reading, marks, at)
    seen.set(at, found)
    return found
  }
  reading.tokens.forEach((_, at) => {
    if (marks.at(at) || !mayBeGuessed(reading, marks, at)) return
    const label = guess(hintsAt(reading, neighbours, at), leastMargin(reading, at))
    if (!label) return
    marks.add(at, 'context', label)
    seen.delete(at)
  })
}

/** Function words, domain words and the words heard most are no names for lack of anything better. */
export function mayBeGuessed(reading: Reading, marks: Marks, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (
    !isWord(token) ||
    !known ||
    token.folded.length < 2 ||
    marks.isTaken(at) ||
    isTied(reading, at) ||
    isModifier(reading, at) ||
    isMinistry(reading, at)
  )
    return false
  return (
    !known.isNever &&
    !(token.shape === 'caps' && !reading.isCaseless(at) && isCapitalTerm(token.folded)) &&
    !isParticiple(token.folded, known) &&
    (!known.isKept || known.isWordName) &&
    known.rank > 150 &&
    roleOf(token.folded) === null &&
    !isTitle(token.folded) &&
    schoolKindOf(token.folded) === null
  )
}

/** "geadopteerd", "geschorst": nobody is called so, and it may tell. */
const isParticiple = (folded: string, { isGiven, isFamily, isPlace }: Knowledge): boolean =>
  /^(?:(?:ge|(?:aan|af|bij|door|in|mee|om|op|over|terug|toe|uit|voor|weg)ge).{3,}(?:d|t|en)|(?:be|ver|ont|her).{3,}(?:d|t|ken|ven|gen))$/.test(
    folded,
  ) &&
  !isGiven &&
  !isFamily &&
  !isPlace &&
  isListed(folded)

/** "time-outvoorziening": a hyphen ties it to a word that stays. */
const isTied = (reading: Reading, at: number): boolean =>
  (reading.tokens[at + 1]?.text === '-' &&
    reading.tokens[at + 2]?.joined === true &&
    reading.known[at + 2]?.isKept === true) ||
  (reading.tokens[at - 1]?.text === '-' &&
    reading.tokens[at]?.joined === true &&
    reading.known[at - 2]?.isKept === true)

/** "klassiek autisme", "visuele beperking": what kind of thing that stays; "de linde vso" is a school. */
const isModifier = (reading: Reading, at: number): boolean =>
  reading.known[at + 1]?.isKept === true &&
  modifying.test(reading.tokens[at]?.folded ?? '') &&
  isListed(reading.tokens[at]?.folded ?? '') &&
  !/^(?:de|het|'?t|op)$/.test(reading.tokens[at - 1]?.folded ?? '')

const modifying = /^(?:.{4,}(?:se|le|te|ke|xe|ve|ge|de|ek|ief|aal|eel|lijk|ig)|hybride|extra|dubbel|parallel)$/

/** "het ministerie van landbouw": every country has one. */
const isMinistry = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.folded === 'van' && /^(?:ministerie|minister)$/.test(reading.tokens[at - 2]?.folded ?? '')

function guess(hints: readonly number[], least: number): Label | null {
  const sums = [0, 0, 0, 0, 0]
  const learned = weights()
  for (const hint of hints)
    for (let kind = 0; kind < sums.length; kind++)
      sums[kind] = (sums[kind] ?? 0) + (learned[hint * guessed.length + kind] ?? 0)
  let best = 1
  for (let kind = 2; kind < sums.length; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind
  return (sums[best] ?? 0) - (sums[0] ?? 0) > least * unit ? (guessed[best] ?? null) : null
}
