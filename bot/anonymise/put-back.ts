import { isListed } from './compound.ts'
import type { Directory } from './directory.ts'
import type { Label, Reason } from './finding.ts'
import { fold } from './fold.ts'
import { look } from './lexicon.ts'
import { schoolKindOf } from './school-kinds.ts'

/** @property original what stood there. @property before the words right before it. */
export interface Taken {
  readonly label: Label
  readonly reason: Reason
  readonly original: string
  readonly before: string
}

const names: ReadonlySet<Label> = new Set(['PER', 'LOC', 'SCHOOL', 'ORG'])

/**
 * Whether somebody may put back what was taken out: one word that no dictionary knows, or one of the language that was
 * taken for a name. Never what people are called: a first name, a surname, or part of a name of several words in the
 * same text. Never what stands behind the kind of a school: “basisschool De Regenboog”. Never what the directory names, and never a number, a date, an age or an address.
 *
 * @param all that was taken out of the text
 */
export const judgePutBack = (all: readonly Taken[], directory: Directory): ((taken: Taken) => boolean) => {
  let called: ReadonlySet<string> | null = null
  return ({ label, reason, original }) => {
    if (!names.has(label) || reason === 'directory' || reason === 'format' || /\p{N}/u.test(original)) return false
    const [word = '', ...others] = wordsOf(original)
    if (word === '' || others.length > 0 || isName(word) || !(reason === 'unknown-word' || isListed(word))) return false
    called ??= new Set([...calledIn(directory), ...all.flatMap(partsOf)])
    return !called.has(word)
  }
}

/** A word as it stands in running text, which nobody reads as a name: where nobody screens, nothing else is put back. */
export const isPlainWord = (text: string): boolean => /^\p{Ll}+$/u.test(text) && isListed(fold(text))

const isName = (word: string): boolean => {
  const { isGiven, isFamily } = look(word)
  return isGiven || isFamily
}

/** They stand before what is named, and name nothing. */
const articles = new Set(['de', 'het', 'een', 'van', 'der', 'den'])

const wordsOf = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}']+/gu) ?? []).filter((word) => !articles.has(word))

const partsOf = ({ label, original, before }: Taken): readonly string[] => {
  const words = wordsOf(original)
  return words.length > 1 || (label === 'SCHOOL' && endsInKind(before)) ? words : []
}

const endsInKind = (before: string): boolean => {
  const [last = ''] = /\p{L}+(?=[^\p{L}\n]{0,3}$)/u.exec(fold(before)) ?? []
  return schoolKindOf(last) !== null || last.endsWith('school')
}

const calledIn = ({ people = [], schools = [], organisations = [], places = [] }: Directory): readonly string[] =>
  [...people, ...schools, ...organisations, ...places].flatMap(wordsOf).filter((word) => word.length > 1)
