/** What the anonymiser is held against: the simplest rule that works at all, and reading a text without any rule. */

import { readTokens } from '../../bot/anonymise/token.ts'
import { readLines } from '../../bot/anonymise/word-list.ts'

/** Redacts every word with a capital that is no Dutch dictionary word. */
export const openPlainRule = (): ((text: string) => string) => {
  const words = new Set(readLines('words'))
  return (text) => text.replace(/\p{Lu}[\p{L}\p{M}'’-]*/gu, (word) => (words.has(word.toLowerCase()) ? word : '[…]'))
}

export const tokenise = (text: string): number => readTokens(text).length
