/** The words around what was found, as they were written. Pure. */
import { wordsIn } from './search.ts'

/** Text before the word that was found, that word, and text behind it. */
export interface Around {
  readonly before: string
  readonly word: string
  readonly after: string
}

/** As much on either side as says what it is about. */
const reach = 45

/** In the first text that holds one of the words; null when none does. */
export const findAround = (texts: readonly string[], words: ReadonlySet<string>): Around | null => {
  for (const text of texts)
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      if (isAmong(word, words))
        return { before: endOf(text.slice(0, index)), word, after: beginningOf(text.slice(index + word.length)) }
  return null
}

const isAmong = (text: string, words: ReadonlySet<string>): boolean => wordsIn(text).some((word) => words.has(word))

const endOf = (text: string): string => {
  const tidy = tidyOf(text)
  return tidy.length <= reach ? tidy : `… ${tidy.slice(-reach).replace(/^\S*\s/u, '')}`
}

const beginningOf = (text: string): string => {
  const tidy = tidyOf(text)
  return tidy.length <= reach ? tidy : `${tidy.slice(0, reach).replace(/\s\S*$/u, '')} …`
}

const tidyOf = (text: string): string => text.replace(/\s+/gu, ' ').toWellFormed()
