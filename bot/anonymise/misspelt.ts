import { rankOf } from './compound.ts'

/** A common word with one slip of the finger. Shorter words are left out: there a slip away from a word may well be a name. */
const shortest = 7
const confused: readonly (readonly [string, string])[] = [
  ['ei', 'ij'],
  ['ij', 'ei'],
  ['au', 'ou'],
  ['ou', 'au'],
  ['dt', 'd'],
  ['dt', 't'],
  ['ch', 'g'],
  ['g', 'ch'],
  ['z', 's'],
  ['s', 'z'],
  ['v', 'f'],
  ['f', 'v'],
  ['k', 'c'],
  ['c', 'k'],
  ['y', 'i'],
]

export function isMisspelt(word: string): boolean {
  if (word.length > 4 && /[dt]$/.test(word) && isCommon(word.slice(0, -1) + (word.endsWith('d') ? 't' : 'd')))
    return true
  if (word.length < shortest || word.length > 20) return false
  for (let at = 0; at < word.length; at++)
    if (isCommon(without(word, at)) || isCommon(swapped(word, at)) || isCommon(doubled(word, at))) return true
  return confused.some(([wrong, right]) => word.includes(wrong) && isCommon(word.replace(wrong, right)))
}

const isCommon = (word: string): boolean => rankOf(word) < 6000

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)

const doubled = (word: string, at: number): string => word.slice(0, at) + (word[at] ?? '') + word.slice(at)
