import type { Reading } from './reading.ts'
import { isWord } from './token.ts'

/** Words heard this often are no names, whatever stands beside them. */
export const tooCommon = 250

/** The word may be a name, as far as the lists know. */
export function mayBeName(reading: Reading, at: number): boolean {
  const [token, known] = [reading.tokens[at], reading.known[at]]
  if (!isWord(token) || !known || known.isNever || (known.isKept && !known.isWordName) || token.folded.length < 2)
    return false
  if (token.shape === 'capital' && !token.opens && !reading.isCaseless(at)) return true
  return known.isProper || !known.isWord
}

/** Has a capital that no beginning of a sentence asks for; `evenOpening`: or one that it does. */
export const isCapitalAt = (reading: Reading, at: number, evenOpening = false): boolean => {
  const token = reading.tokens[at]
  return token?.shape === 'capital' && (evenOpening || !token.opens) && !reading.isCaseless(at)
}

export const isInitialAt = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.text.length === 1 && isWord(reading.tokens[at])

/** The first place from `at` on where the test fails; a name never reaches over more than a handful of words. */
export function skip(reading: Reading, at: number, test: (at: number) => boolean): number {
  let to = at
  while (to < at + 6 && to < reading.tokens.length && test(to)) to++
  return to
}
