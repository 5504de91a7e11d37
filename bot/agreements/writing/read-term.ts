/** The words of a term ("voor de kerstvakantie") become a term that can be kept, or a refusal that says what to write. */
import { type Due, readDue } from '../../dates/due.ts'
import { dependsOnRegion } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import type { Term } from '../details.ts'

/** A term is a few words; what is longer would be read for long, too. */
const termLimit = 200

export type TermContext = Parameters<typeof readDue>[1]

/**
 * The words are kept as they were sent: "start" is part of what was agreed.
 *
 * @param isNeeded whether the field has to be filled: then nobody is told to leave it empty
 * @returns null for empty words: an item may stand without a date.
 * @throws {Refusal} at field `term`: unreadable (a day that has passed is no term), vague, impossible, or in a year
 *   of which the school calendar knows nothing
 */
export const readTerm = (words: string, context: TermContext, isNeeded = false): Due | null => {
  const text = words.trim()
  if (text === '') return null
  if (text.length > termLimit) throw refusal('field.too-long', { limit: termLimit }, 'term')
  const due = readDue(text, context)
  if (!due) throw refusal(isNeeded ? 'agreement.date-unreadable' : 'agreement.term-unreadable', { text }, 'term')
  if (due.reason === 'impossible_date') throw refusal('agreement.term-impossible', { text }, 'term')
  if (due.reason === 'no_school_calendar') throw refusal('agreement.term-no-calendar', { text }, 'term')
  if (due.isStart ? !due.from : !due.until)
    throw refusal(isNeeded ? 'agreement.date-vague' : 'agreement.term-vague', { text }, 'term')
  return { ...due, text }
}

export const termOf = ({ text, from, until, precision, isStart }: Due): Term => ({
  text,
  from,
  until,
  precision,
  isStart,
})

/**
 * A day to come says itself; what is wider, has passed already or hangs on a school holiday is shown as read and
 * confirmed first, and so are words that were shown with another reading.
 *
 * @param said as it is read now
 * @param seen as it was read back last
 */
export const needsConfirming = (
  due: Due,
  { said, seen, today }: { readonly said: string; readonly seen: string; readonly today: string },
): boolean =>
  said !== seen &&
  (due.precision !== 'day' || dependsOnRegion(due) || (due.until ?? today) < today || seen.startsWith(`${due.text}: `))
