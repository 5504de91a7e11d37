import { isCompound, isListed, rankOf } from './compound.ts'
import { fold } from './fold.ts'
import { isMisspelt } from './misspelt.ts'
import { readLines, readWords } from './word-list.ts'

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

const names: ReadonlyMap<string, string> = new Map(
  readLines('names').map((line) => {
    const [name = '', kinds = ''] = line.split(' ')
    return [name, kinds]
  }),
)
const domain = readWords('domain')
const abbreviations = readWords('abbreviations')
const harmless = readWords('harmless')
const countries = readWords('countries')
const foreign: ReadonlySet<string> = new Set([...readWords('foreign')].map(fold))
const never = readWords('never-names')
const wordNames = readWords('word-names')
const wordPlaces = readWords('word-places')

const isKept = (word: string): boolean =>
  domain.has(word) || abbreviations.has(word) || harmless.has(word) || countries.has(word)

export function look(word: string): Knowledge {
  const name = nameIn(word)
  const kinds = names.get(name) ?? ''
  return {
    isWord: isKnownWord(word, /[fsp]/.test(kinds)),
    rank: rankOf(word),
    isKept: isKept(word) || isKept(stem(word)),
    isNever: never.has(word),
    isGiven: kinds.includes('f') || wordNames.has(name || word),
    isFamily: kinds.includes('s'),
    isPlace: kinds.includes('p') || wordPlaces.has(word),
    isProper: name !== '',
    isWordName: wordNames.has(word) || wordNames.has(genitive(word)),
    isWordPlace: wordPlaces.has(word),
  }
}

/** The name that the word is, or is the genitive of: `daans` → `daan`; empty where there is none. */
function nameIn(word: string): string {
  if (names.has(word)) return word
  const base = genitive(word)
  return names.has(base) ? base : ''
}

const genitive = (word: string): string =>
  word.endsWith("'s")
    ? word.slice(0, -2)
    : word.endsWith("'") || (word.endsWith('s') && word.length > 4)
      ? word.slice(0, -1)
      : word

/** `ib'er`, `foto's`, `tlv'tje`. */
const stem = (word: string): string => word.replace(/'[a-z]+$/, '')

function isKnownWord(word: string, isName: boolean): boolean {
  if (isListed(word) || isKept(word) || foreign.has(word)) return true
  const base = stem(word)
  if (base !== word && base.length > 1 && (isListed(base) || isKept(base))) return true
  return !isName && (isCompound(word) || isMisspelt(word))
}
