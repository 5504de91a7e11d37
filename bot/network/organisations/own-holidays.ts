/** The days off of an organisation beside the school holidays, as people write them: a stretch on each line. */
import { toDay, toIso } from '../../dates/civil-date.ts'
import { readDue } from '../../dates/due.ts'
import { dependsOnRegion } from '../../dates/say-due.ts'
import { nameLimit } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import type { OwnHoliday } from '../network.ts'

/** Several years of study days. */
const mostStretches = 40
/** As long as the summer holiday, the longest there is: more is a typing error. */
const mostDays = 44

/** @throws {Refusal} as `readOwnHoliday`, and own-holidays.too-many, at the field */
export const readOwnHolidays = (text: string, field: string): readonly OwnHoliday[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const holidays = inOrder(lines.map((line) => readOwnHoliday(line, field)))
  if (holidays.length > mostStretches) throw refusal('own-holidays.too-many', { limit: mostStretches }, field)
  return holidays
}

/** By their days, each once. */
export const inOrder = (holidays: readonly OwnHoliday[]): readonly OwnHoliday[] => {
  const byDays = new Map(holidays.map((one) => [`${one.fromOn} ${one.untilOn} ${one.name}`, one]))
  return [...byDays].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/**
 * "18 april t/m 24 april 2027", "Studiedag: 20-10-2027".
 *
 * @throws {Refusal} own-holidays.unreadable, own-holidays.too-long, field.too-long, at the field
 */
export const readOwnHoliday = (line: string, field: string): OwnHoliday => {
  const text = line
    .replace(/^\s*[-*•]\s/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;]+$/u, '')
    .trim()
  const colon = text.indexOf(':')
  const name = text.slice(0, Math.max(colon, 0)).trim()
  if (name.length > nameLimit) throw refusal('field.too-long', { limit: nameLimit }, field)
  const days = readStretch(text.slice(colon + 1).trim())
  if (!days) throw refusal('own-holidays.unreadable', { text }, field)
  if (toDay(days.untilOn) - toDay(days.fromOn) >= mostDays)
    throw refusal('own-holidays.too-long', { text, limit: mostDays }, field)
  return { ...days, name }
}

/** A year has to be named: these days are kept for years, and nobody knows later when they were written. */
const readStretch = (text: string) => {
  const years = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year))
  if (years.length === 0) return null
  const anchor = toDay(`${Math.min(...years) - 1}-01-01`)
  const [days, later] = [readFrom(text, anchor), readFrom(text, anchor + 1)]
  // A term, such as "uiterlijk 3 mei 2027", runs from the day on which it is said.
  return days && days.fromOn === later?.fromOn ? days : null
}

const readFrom = (text: string, anchor: number) => {
  const due = readDue(text, { anchor: toIso(anchor), region: 'noord' })
  if (due?.text !== text || due.isStart || dependsOnRegion(due)) return null
  const isStretch = due.precision === 'day' || due.precision === 'week' || due.precision === 'holiday'
  return isStretch && due.from && due.until ? { fromOn: due.from, untilOn: due.until } : null
}

/** A line that reads as itself. @param write how a day is written; without it as `YYYY-MM-DD` */
export const writeOwnHoliday = ({ name, fromOn, untilOn }: OwnHoliday, write = (day: string): string => day): string =>
  `${name && `${name}: `}${write(fromOn)}${fromOn === untilOn ? '' : ` t/m ${write(untilOn)}`}`

/** `24-04-2027`, as people here write it, in whatever language the form is. */
export const asTyped = (day: string): string => day.split('-').reverse().join('-')
