/** A rhythm as people type it. Pure. */
import { toDay, toIso, weekdayBefore } from '../../../dates/civil-date.ts'
import { refusal } from '../../../refusal.ts'
import type { Rhythm, Weekday } from '../../customs.ts'
import { allMonths } from './lexicon.ts'
import { readWords } from './read-words.ts'

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
