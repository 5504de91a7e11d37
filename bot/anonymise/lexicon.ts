import { isCompound, isListed, rankOf } from './compound.ts'
import { isDomainCompound } from './domain-words.ts'
import { fold } from './fold.ts'
import { lazy } from './lazy.ts'
import { isMisspelt } from './misspelt.ts'
import { readWords } from './word-list.ts'
import { readTable } from './word-table.ts'

/** What the lists know of a word, in whatever case it is written. */
export interface Knowledge {
  readonly isWord: boolean
  /** Place among the words heard most; Infinity for a rare one. */
  readonly rank: number
  /** Stays in the text whatever stands around it: domain words, abbreviations, days, languages. */
  readonly isKept: boolean
  /** A function word: never a name by itself. */
  readonly isNever: boolean
  readonly isGiven: boolean
  readonly isFamily: boolean
  readonly isPlace: boolean
  readonly isProper: boolean
  /** A given name that is a word too, and in running text a name more often than not. */
  readonly isWordName: boolean
  readonly isWordPlace: boolean
}

const kind = { given: 1, family: 2, place: 4, word: 8, any: 16 }
const letters: Readonly<Record<string, number>> = { f: kind.given, s: kind.family, p: kind.place, o: kind.word }

const names = lazy(() => {
  const all = readTable('names', 2 ** 17, (kinds) =>
    [...kinds].reduce((known, one) => known | (letters[one] ?? 0), kind.any),
  )
  for (const one of readWords('given-names')) all.set(one, all.get(one) | kind.given | kind.any)
  for (const village of readWords('villages')) all.set(village, all.get(village) | kind.place | kind.any)
  return all
})
const domain = readWords('domain')
const abbreviations = readWords('abbreviations')
const harmless = readWords('harmless')
const countries = readWords('countries')
const foreign: ReadonlySet<string> = new Set([...readWords('foreign')].map(fold))
const never = readWords('never-names')
const wordNames = readWords('word-names')
const givenWords = readWords('given-words')
const wordPlaces = readWords('word-places')

const isKeptWord = (word: string): boolean =>
  domain.has(word) || abbreviations.has(word) || harmless.has(word) || countries.has(word)

export function look(word: string): Knowledge {
  const name = nameIn(word)
  const kinds = names().get(name)
  const base = stem(word)
  const isKept = isKeptWord(word)
  const isWord = isKnownWord(word, base, isKept, (kinds & (kind.given | kind.family | kind.place)) > 0)
  return {
    isWord,
    rank: rankOf(word),
    isKept: isKept || (base !== word && isKeptWord(base)) || (isWord && name === '' && isDomainCompound(word)),
    isNever: never.has(word),
    isGiven: (kinds & kind.given) > 0 || wordNames.has(name || word) || givenWords.has(word),
    isFamily: (kinds & kind.family) > 0,
    isPlace: (kinds & kind.place) > 0 || wordPlaces.has(word),
    isProper: name !== '',
    isWordName: wordNames.has(word) || wordNames.has(genitive(word)),
    isWordPlace: wordPlaces.has(word),
  }
}

/** The name that the word is, or is the genitive of: `daans` → `daan`; empty where there is none. */
function nameIn(word: string): string {
  if (names().get(word) > 0) return word
  const base = genitive(word)
  return names().get(base) > 0 ? base : ''
}

const genitive = (word: string): string =>
  word.endsWith("'s")
    ? word.slice(0, -2)
    : word.endsWith("'") || (word.endsWith('s') && word.length > 4)
      ? word.slice(0, -1)
      : word

/** `ib'er`, `foto's`, `tlv'tje`. */
const stem = (word: string): string => (word.includes("'") ? word.replace(/'[a-z]+$/, '') : word)

function isKnownWord(word: string, base: string, isKept: boolean, isName: boolean): boolean {
  if (isListed(word) || isKept || foreign.has(word)) return true
  if (base !== word && base.length > 1 && (isListed(base) || isKeptWord(base))) return true
  return !isName && (isCompound(word) || isMisspelt(word))
}
