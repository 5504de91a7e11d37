/** A search that reads everything, against which ours is held. */
import { isNumber, isPart, readTyped, wordsIn } from '../../bot/search/search.ts'

export interface Text {
  readonly number: number
  readonly body: string
  readonly texts: readonly string[]
}

/** Numbers of those that hold every word, or contain it, newest first. */
export const searchNaively = (all: readonly Text[], query: string, bodies: readonly string[]): readonly number[] =>
  all
    .filter(({ body, texts }) => bodies.includes(body) && readTyped(query).words.every((word) => holds(texts, word)))
    .map(({ number }) => number)
    .sort((a, b) => b - a)

const holds = (texts: readonly string[], typed: string): boolean =>
  wordsIn(texts.join(' ')).some((word) => {
    if (isNumber(typed) || isNumber(word)) return word === typed
    return isPart(typed) ? word.includes(typed) : word.startsWith(typed)
  })
