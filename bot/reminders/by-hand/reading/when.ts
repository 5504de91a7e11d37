/** Words that say a day and nothing else, and where in a sentence they stand. Pure. */
import { readDue } from '../../../dates/due.ts'
import { isSlip, plainly } from '../../../name-search.ts'
import { toDutch } from '../../repetition/english.ts'
import type { Repetition } from '../../repetition/repetition.ts'
import { readRepetition, type Said } from '../../repetition/words.ts'
import { whyNot } from './why-not.ts'

/** @property repetition null for what says when, at which no reminder comes: "over 3 uur", "gisteren", "elke zondag". */
export interface When {
  readonly text: string
  readonly repetition: Repetition | null
}

/** Where words say when, a slip in them is mended; among the words of what to be reminded of nothing is. */
type Mending = 'mended' | 'as-typed'

/** Null where there is a word that says something else. */
const readWhen = (text: string, said: Said, mending: Mending): When | null => {
  const tidy = text.replace(/[.,;:!]+$/u, '').trim()
  if (tidy === '' || /^\d{1,4}$/u.test(tidy)) return null
  for (const one of new Set([tidy, mending === 'mended' ? mend(tidy) : tidy])) {
    const repetition = readRepetition(one, said)
    if (repetition && (repetition.kind !== 'once' || isAllOfIt(one, said))) return { text: one, repetition }
  }
  return whyNot(tidy, said, isAllOfIt) ? { text: tidy, repetition: null } : null
}

/** Why no reminder comes then, in what somebody typed as when. @returns null where nobody can read it */
export const whyNever = (text: string, said: Said) => whyNot(text.replace(/[.,;:!]+$/u, '').trim(), said, isAllOfIt)

/** What may stand beside a day without saying anything else. */
const beside = new Set('op om uiterlijk graag alvast ook on by'.split(' '))

const isAllOfIt = (text: string, { today, region, extra = [] }: Said): boolean => {
  const dutch = toDutch(text)
  const due = readDue(dutch, { anchor: today, region, extra })
  if (!due) return false
  const left = plainly(`${dutch.slice(0, due.span[0])} ${dutch.slice(due.span[1])}`)
  return left.split(' ').every((word) => word === '' || beside.has(word))
}

const lexicon = [
  'elke iedere eerste tweede derde vierde laatste maandag dinsdag woensdag donderdag vrijdag dagen weken maanden maand',
  'dagelijks wekelijks maandelijks jaarlijks kwartaal werkdag schooldag vakantie kerstvakantie herfstvakantie',
  'voorjaarsvakantie meivakantie zomervakantie uiterlijk morgen overmorgen vandaag volgende januari februari maart',
  'april augustus september oktober november december every first second third fourth month weeks monday tuesday',
  'wednesday thursday friday tomorrow schoolvakantie over twee drie vier zes',
].flatMap((words) => words.split(' '))

/** As it was meant: a slip in a word that says when. */
const mend = (text: string): string =>
  text
    .split(' ')
    .map((word, at, all) => (lexicon.includes(word.toLowerCase()) ? word : (slipped(word, all[at - 1] ?? '') ?? word)))
    .join(' ')

const slipped = (typed: string, before: string): string | undefined => {
  const word = typed.toLowerCase()
  return lexicon.find((meant) => isSlip(word, meant) && beginsAs(word, meant) && (!isMonth(meant) || isDated(before)))
}

/** Nobody slips in the first letter: "zorgen" is not "morgen". Two letters may have changed places. */
const beginsAs = (typed: string, meant: string): boolean =>
  typed[0] === meant[0] || (typed[0] === meant[1] && typed[1] === meant[0])

const monthNames = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
)
const isMonth = (word: string): boolean => monthNames.has(word.toLowerCase())
/** A month stands behind a number or a part of it; "de maat" is no month. */
const isDated = (before: string): boolean => /^(?:\d{1,2}\.?|begin|eind|medio|half)$/iu.test(before)

/** Nobody says when in more words. */
const mostWords = 14

/** Of the words with which the sentence begins: as many as say when. */
export const whenAtStart = (words: readonly string[], said: Said): Found | null => {
  for (let end = Math.min(words.length, mostWords); end > 0; end -= 1) {
    const found = whenIn(words, [0, end], said, 'mended')
    if (found) return found
  }
  return null
}

/** @property from and `end`, exclusive: which of the words. */
export interface Found extends When {
  readonly from: number
  readonly end: number
}

/** A day that belongs to a thing ("de vergadering van 1 mei") is not when to be reminded. */
const belongs = new Set('van of tot tussen sinds met uit over the'.split(' '))

export const whenAtEnd = (words: readonly string[], said: Said): Found | null => {
  for (let from = Math.max(1, words.length - mostWords); from < words.length; from += 1) {
    const found = whenIn(words, [from, words.length], said, 'as-typed')
    if (found) return belongs.has((words[from - 1] ?? '').toLowerCase()) ? null : found
  }
  return null
}

/** The longest stretch that says when. */
export const whenAnywhere = (words: readonly string[], said: Said, mending: Mending): Found | null => {
  for (let length = Math.min(words.length, mostWords); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const found = whenIn(words, [from, from + length], said, mending)
      if (found) return found
    }
  return null
}

/** Behind these stands of what. */
const intros = new Set(['aan', 'about', 'dat', 'that'])
/** They say nothing at an end: they belong to what comes next. */
const articles = new Set('de het een the a an we wij overleg en and op om'.split(' '))

const whenIn = (
  words: readonly string[],
  [from, end]: readonly [number, number],
  said: Said,
  mending: Mending,
): Found | null => {
  const some = words.slice(from, end)
  if (articles.has(some.at(-1) ?? '') || some.some((word) => intros.has(word.toLowerCase()))) return null
  if (isMonth(some.at(-1) ?? '') && isYear(words[end] ?? '')) return null
  const read = readWhen(some.join(' '), said, mending)
  return read && { ...read, from, end }
}

/** A year that was typed is a part of its day. */
const isYear = (word: string): boolean => /^(?:19|20)\d{2}[.,;:]?$/u.test(word)
