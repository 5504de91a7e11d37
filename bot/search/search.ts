/** What of a text is looked up, and how what somebody types is read. Pure. */
import { isSlip, plainly, slipsBetween } from '../name-search.ts'

/** Of more, nobody would know which did not fit; and each costs a question. */
export const mostTyped = { words: 6, letters: 200 } as const

/** A longer word is known by its beginning: whatever is kept of it must stay small. */
const wordLength = 40

/** They stand in every sentence, so that nothing is found by them. */
const fillers = new Set(
  `de het een en van in op te met voor aan is die dat er of om door naar bij als zijn wordt worden
  the an and to at on by with from`.split(/\s+/u),
)

/** Each word once, without accents, capitals and signs; without fillers and single letters. */
export const wordsIn = (text: string): readonly string[] =>
  unique(
    plainly(text)
      .split(' ')
      .map((word) => [...word].slice(0, wordLength).join('')),
  ).filter((word) => isNumber(word) || (word.length > 1 && !fillers.has(word)))

export interface Typed {
  readonly words: readonly string[]
  /** What came behind was left out. */
  readonly isCut: boolean
}

export const readTyped = (text: string): Typed => {
  const words = wordsIn(text.slice(0, mostTyped.letters))
  return {
    words: words.slice(0, mostTyped.words),
    isCut: text.length > mostTyped.letters || words.length > mostTyped.words,
  }
}

/** A number is found as it is typed: of a thousand numbers each would otherwise be close to another. */
export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)

/** Shorter parts stand in so many words that they tell nothing. */
const partLength = 4

/** The word, and each of its endings: whatever is typed of it is the beginning of one. */
export const partsOf = (word: string): readonly string[] => {
  const letters = [...word]
  const endings = letters.slice(1, Math.max(1, letters.length - partLength + 1))
  return [word, ...endings.map((_, at) => letters.slice(at + 1).join(''))]
}

/** Whether a part of a word may be looked up in the middle of it; of a shorter one only the beginning is. */
export const isPart = (typed: string): boolean => [...typed].length >= partLength

/** As much of a word as is compared by leaving letters out. */
const stretch = 7

/**
 * What is left of a word when a letter is left out, at its beginning and, of a long one, at its end: two words that
 * differ by a slip share one of these, and nearly all that differ by two, which long ones may (SymSpell).
 */
export const slipsOf = (word: string): readonly string[] => {
  const letters = [...word]
  const atEnd = letters.length > stretch ? withOneOut(letters.slice(-stretch)).map((left) => `~${left}`) : []
  return letters.length < 3 ? [] : unique([...withOneOut(letters.slice(0, stretch)), ...atEnd])
}

const withOneOut = (letters: readonly string[]): readonly string[] => [
  letters.join(''),
  ...letters.map((_, at) => letters.toSpliced(at, 1).join('')),
]

/** Those for which the typed one is a slip, the closest first. */
export const slipsAmong = (typed: string, words: readonly string[]): readonly string[] =>
  words
    .filter((word) => isSlip(typed, word))
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .sort((a, b) => a.slips - b.slips || compare(a.word, b.word))
    .map(({ word }) => word)

/** The word itself first, then those that begin with it, then the shorter ones. */
export const closestFirst = (typed: string, words: readonly string[]): readonly string[] => {
  const distance = (word: string): number =>
    word === typed ? 0 : (word.startsWith(typed) ? 0 : wordLength) + word.length
  return unique(words).toSorted((a, b) => distance(a) - distance(b) || compare(a, b))
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1)
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]
