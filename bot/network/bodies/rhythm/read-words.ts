/** What the words of a rhythm say, whoever asks: a body that meets, or somebody who wants to be reminded. Pure. */
import type { Weekday } from '../../customs.ts'
import { takeFrom } from './from-day.ts'
import { allMonths, type Nth } from './lexicon.ts'
import { monthsOnly, type Token, tokensOf } from './tokens.ts'

/**
 * Null where nothing is said of it.
 *
 * @property fromOn the day from which it counts, as `YYYY-MM-DD`.
 */
export interface Read {
  weekday: Weekday | null
  nth: Nth | null
  weeks: number | null
  times: number | null
  months: readonly number[] | null
  fromOn: string | null
  isMonthly: boolean
}

/** Null when a word of it says nothing of a rhythm, or two of them contradict each other. */
export const readWords = (text: string, today: string): Read | null => {
  const { rest, fromOn } = takeFrom(plainWords(text), today)
  const [said = '', ...excepted] = rest.split(/\b(?:behalve|uitgezonderd|m u v|except)\b/u)
  const out = excepted.length === 0 ? [] : monthsOnly(excepted.join(' '))
  if (out === null || fromOn === null) return null
  const read: Read = { ...nothing, fromOn: fromOn || null }
  const inside: number[] = []
  for (const token of tokensOf(said)) if (!takeToken(token, read, inside)) return null
  if (out.length > 0 && inside.length === 0 && !read.isMonthly && read.nth === null) return null
  const from = inside.length > 0 ? allMonths.filter((month) => inside.includes(month)) : allMonths
  const months = from.filter((month) => !out.includes(month))
  if (months.length === 0) return null
  return { ...read, months: inside.length + out.length > 0 ? months : null }
}

const nothing: Read = {
  weekday: null,
  nth: null,
  weeks: null,
  times: null,
  months: null,
  fromOn: null,
  isMonthly: false,
}

/** Small letters without signs; "t/m" is "tot". */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bt\/m\b/gu, ' tot ')
    .replace(/\btot en met\b/gu, ' tot ')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()

const takeToken = (token: Token, read: Read, inside: number[]): boolean => {
  if (token.kind === 'unknown') return false
  if (token.kind === 'monthly') read.isMonthly = true
  else if (token.kind === 'in') inside.push(...token.value)
  else if (token.kind === 'weekday') return once(read, 'weekday', token.value)
  else if (token.kind === 'nth') return once(read, 'nth', token.value)
  else if (token.kind === 'weeks')
    return token.value >= 1 && token.value <= mostWeeks && once(read, 'weeks', token.value)
  else if (token.kind === 'times')
    return token.value >= 1 && token.value <= mostWeeks && once(read, 'times', token.value)
  return true
}

/** A year has no more weeks. */
const mostWeeks = 52

const once = <Key extends keyof Read>(read: Read, key: Key, value: Read[Key]): boolean => {
  const isNew = read[key] === null
  if (isNew) read[key] = value
  return isNew || read[key] === value
}
