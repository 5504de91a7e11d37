import { isListed } from './compound.ts'
import type { Directory } from './directory.ts'
import type { Label, Reason } from './finding.ts'
import { fold } from './fold.ts'

type Taken = { readonly label: Label; readonly reason: Reason }

const names: ReadonlySet<Label> = new Set(['PER', 'LOC', 'SCHOOL', 'ORG'])

/**
 * Whether somebody may put back what was taken out: a word that no dictionary knows, or a word of the language that was
 * taken for a name. Never what the directory names, and never a number, a date, an age or an address.
 */
export const mayPutBack = (taken: Taken, original: string, directory: Directory): boolean =>
  isWordTaken(taken, original) && !namesAny(calledIn(directory), original)

/** The same for many findings, of words that were chosen. */
export const leavesStanding = (
  kept: readonly string[],
  directory: Directory,
): ((taken: Taken, original: string) => boolean) => {
  if (kept.length === 0) return () => false
  const [chosen, called] = [new Set(kept.map(fold)), calledIn(directory)]
  return (taken, original) => chosen.has(fold(original)) && isWordTaken(taken, original) && !namesAny(called, original)
}

const isWordTaken = ({ label, reason }: Taken, original: string): boolean => {
  if (!names.has(label) || reason === 'directory' || reason === 'format' || /\p{N}/u.test(original)) return false
  return reason === 'unknown-word' || wordsOf(original).every(isListed)
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}']+/gu) ?? []

const calledIn = ({ people = [], schools = [], organisations = [], places = [] }: Directory): ReadonlySet<string> =>
  new Set([...people, ...schools, ...organisations, ...places].flatMap(wordsOf).filter((word) => word.length > 1))

const namesAny = (called: ReadonlySet<string>, original: string): boolean =>
  wordsOf(original).some((word) => called.has(word) && !articles.has(word))

/** They stand before what is named, and name nothing. */
const articles = new Set(['de', 'het', 'een', 'van', 'der', 'den'])
