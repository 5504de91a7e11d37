/** "de stuurgroep uiterlijk 1 mei aan het jaarverslag", in any order: whom, when and of what. Pure. */
import { plainly } from '../../../name-search.ts'
import type { Repetition } from '../../repetition/repetition.ts'
import type { Said } from '../../repetition/words.ts'
import type { Remindee } from '../hand-reminder.ts'
import { hourAtEnd, hourAtStart, isNine } from './hour.ts'
import { type Found, whenAnywhere, whenAtEnd, whenAtStart } from './when.ts'
import { isPronoun, type Nameable, type Whom, whomAtEnd, whomAtStart, whomLike } from './whom.ts'

/**
 * @property to whom it is said to; several where a name is borne by more than one, none where nobody knows.
 * @property toText what was typed for them, '' where nothing was: then it is whoever asks.
 * @property when as typed, mended where a word had slipped; '' where nothing was said.
 * @property repetition null where nothing was said, or nobody can read it.
 * @property hour as typed, where one was named that is not nine; else ''.
 */
export interface Asked {
  readonly to: readonly Remindee[]
  readonly toText: string
  readonly when: string
  readonly repetition: Repetition | null
  readonly what: string
  readonly hour: string
}

export type Knowing = Nameable & Said

/** What is still to be read, and what was. */
interface Reading {
  readonly words: readonly string[]
  readonly whom: Whom | null
  readonly toText: string
  readonly when: { readonly text: string; readonly repetition: Repetition | null } | null
  readonly hour: string
}

export const readAsked = (text: string, knowing: Knowing): Asked => {
  const words = text
    .replace(polite, '')
    .replace(lead, '')
    .replace(trail, '')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  const begun = withoutObject(fromStart({ words, whom: null, toText: '', when: null, hour: '' }, knowing), words)
  const read = isIntroduced(begun.words) ? begun : fromMiddle(begun, knowing)
  const ended = fromEnd({ ...read, words: withoutIntro(read.words) }, knowing)
  return {
    to: ended.whom ? ended.whom.to : ended.toText === '' ? [{ kind: 'member', id: knowing.self }] : [],
    toText: ended.toText,
    when: ended.when?.text ?? '',
    repetition: ended.when?.repetition ?? null,
    what: tidy(ended.words.join(' ')),
    hour: isNine(ended.hour) ? '' : ended.hour,
  }
}

const polite = /^\s*(?:(?:graag|please|wil(?: je|t u)|kun(?: je|t u)|could you|s\.?v\.?p\.?)[ ,]+)+/iu
const lead = /^\s*(?:herinner(?:ing)?|remind)(?=\s|$)[ ,:]*/iu
const trail = /[ ,]+(?:(?:te )?herinneren|alsjeblieft|alstublieft|please|s\.?v\.?p\.?|graag|aub|a\.u\.b\.)[.!]?\s*$/iu
const asking = /^(?:te )?herinneren$/iu
const tidy = (text: string): string => text.replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')

const intros = new Set(['aan', 'om', 'dat', 'over', 'about', 'of', 'to', 'that'])
const isIntroduced = ([first = '']: readonly string[]): boolean => intros.has(plainly(first)) || /^[:–-]/u.test(first)
const withoutIntro = (words: readonly string[]): readonly string[] =>
  intros.has(plainly(words[0] ?? '')) ? words.slice(1) : words

/** Whom, when and at what hour, as long as the sentence begins with one of them. */
const fromStart = (reading: Reading, knowing: Knowing): Reading => {
  const { words } = reading
  const hours = hourAtStart(words)
  if (hours > 0)
    return fromStart({ ...reading, words: words.slice(hours), hour: words.slice(0, hours).join(' ') }, knowing)
  const when = reading.when ? null : whenAtStart(words, knowing)
  if (when) return fromStart(withWhen(reading, when), knowing)
  const whom = reading.whom ? null : whomAtStart(words, knowing)
  return whom ? fromStart(withWhom(reading, whom, 0), knowing) : reading
}

/** "morgen Anna bellen" is no word to Anna: a name behind a day is whom only before "aan". */
const withoutObject = (reading: Reading, all: readonly string[]): Reading => {
  const { words, toText } = reading
  const isObject = toText !== '' && !isPronoun(toText) && !isIntroduced(words) && words.length > 0
  if (!isObject || all.join(' ').startsWith(toText)) return reading
  return { ...reading, whom: null, toText: '', words: [...toText.split(' '), ...words] }
}

const withWhen = (reading: Reading, when: Found): Reading => ({
  ...reading,
  when,
  words: [...reading.words.slice(0, when.from), ...reading.words.slice(when.end)],
})

const withWhom = (reading: Reading, whom: Whom, from: number): Reading => ({
  ...reading,
  whom,
  toText: reading.words.slice(from, from + whom.words).join(' '),
  words: [...reading.words.slice(0, from), ...reading.words.slice(from + whom.words)],
})

/** It begins with words that are neither: before "aan" they were meant as whom or when all the same. */
const fromMiddle = (reading: Reading, knowing: Knowing): Reading => {
  const at = reading.words.findIndex((word, place) => place > 0 && middles.has(plainly(word)))
  if (at > 0) {
    const before = fromUnknown({ ...reading, words: reading.words.slice(0, at) }, knowing)
    return { ...before, words: [...before.words, ...reading.words.slice(at)] }
  }
  if (reading.whom || reading.when) return reading
  const when = whenAnywhere(reading.words, knowing, 'as-typed')
  const to = when && when.from > 0 ? whomLike(reading.words.slice(0, when.from).join(' '), knowing) : []
  if (!when || to.length === 0) return reading
  const whom = withWhom(reading, { to, words: when.from }, 0)
  return { ...whom, when, words: reading.words.slice(when.end) }
}

const middles = new Set(['aan', 'dat', 'about', 'that'])

/** So begins what goes on to say when, and no name: "twee dagen voor elke beleidsgroep". */
const saysWhen = /^(?:voor|na|en|of|behalve|tot|vanaf|before|after|and|or|except|until)\s/iu

const fromUnknown = (reading: Reading, knowing: Knowing): Reading => {
  const when = reading.when ? null : whenAnywhere(reading.words, knowing, 'mended')
  const left = when ? withWhen(reading, when) : reading
  const text = tidy(left.words.join(' ')).replace(asking, '')
  if (text === '') return { ...left, words: [] }
  // What is understood in part is not understood: the form says so at its field.
  const unread = { text: [reading.when?.text ?? '', ...reading.words].join(' ').trim(), repetition: null }
  // "mij morgen de brief sturen aan Anna": whom and when are known, the rest is what.
  if (left.whom && reading.when && !saysWhen.test(text)) return left
  if (left.whom) return { ...left, words: [], when: unread }
  const to = whomLike(text, knowing)
  if (to.length === 0 && left.when && saysWhen.test(text)) return { ...left, words: [], when: unread }
  return { ...left, words: [], whom: { to, words: left.words.length }, toText: text }
}

/** What was said last, after of what. */
const fromEnd = (reading: Reading, knowing: Knowing): Reading => {
  const { words } = reading
  const hours = words.length > 1 ? hourAtEnd(words) : 0
  if (hours > 0 && (reading.when || whenAtEnd(words.slice(0, -hours), knowing)))
    return fromEnd({ ...reading, words: words.slice(0, -hours), hour: words.slice(-hours).join(' ') }, knowing)
  const when = reading.when ? null : whenAtEnd(words, knowing)
  if (when) return fromEnd(withWhen(reading, when), knowing)
  const whom = reading.whom ? null : whomAtEnd(words, knowing)
  return whom ? fromEnd(withWhom(reading, whom, words.length - whom.words), knowing) : reading
}
