/** A rhythm as people type it. Pure. */
import { toDay, toIso, weekdayBefore } from '../../../dates/civil-date.ts'
import { refusal } from '../../../refusal.ts'
import type { Rhythm, Weekday } from '../../customs.ts'
import { takeFrom } from './from-day.ts'
import { allMonths, type Nth } from './lexicon.ts'
import { monthsOnly, type Token, tokensOf } from './tokens.ts'

/**
 * Reads "elke eerste dinsdag van de maand behalve juli", "om de zes weken op do vanaf 12 maart 2027", "2x per jaar".
 * Weeks of which no first day is said count from the first such weekday from `today` on.
 *
 * @returns null for an empty text
 * @throws {Refusal} body.rhythm-unreadable, body.rhythm-weekday, at the field
 */
export const readRhythm = (text: string, field: string, today: string): Rhythm | null => {
  if (text.trim() === '') return null
  const refuse = () => refusal('body.rhythm-unreadable', { text: text.trim() }, field)
  const read = readWords(text, today)
  if (!read) throw refuse()
  const { weekday, nth, weeks, times, months, fromOn, isMonthly } = read
  if (times !== null) {
    if (weekday || nth || weeks || months) throw refuse()
    return { kind: 'year', times }
  }
  if (weekday === null) {
    if (nth === null && weeks === null && !months && isMonthly) return { kind: 'year', times: 12 }
    throw refusal('body.rhythm-weekday', { text: text.trim() }, field)
  }
  if (weeks !== null) {
    if (nth || months || isMonthly) throw refuse()
    return { kind: 'weeks', every: weeks, weekday, fromOn: fromOn ?? firstFrom(today, weekday) }
  }
  if (fromOn !== null || (nth === null && !isMonthly && !months)) throw refuse()
  return { kind: 'month', nth: nth ?? 1, weekday, months: months ?? allMonths }
}

const firstFrom = (today: string, weekday: Weekday): string => toIso(weekdayBefore(toDay(today) + 7, weekday))

interface Read {
  weekday: Weekday | null
  nth: Nth | null
  weeks: number | null
  times: number | null
  months: readonly number[] | null
  fromOn: string | null
  isMonthly: boolean
}

/** Null when a word of it says nothing of a rhythm, or two of them contradict each other. */
const readWords = (text: string, today: string): Read | null => {
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

const plainWords = (text: string): string =>
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
