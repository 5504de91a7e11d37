/** The words of a term ("voor de kerstvakantie") become a term that can be kept, or a refusal that says what to write. */
import { type Due, type Region, readDue } from '../dates/due.ts'
import { refusal } from '../refusal.ts'
import type { Term } from './action-item.ts'

/** A term is a few words; what is longer would be read for long, too. */
const termLimit = 200

export interface TermContext {
  readonly anchor: string
  readonly region: Region
}

/**
 * @returns null for empty words: an item may stand without a date.
 * @throws {Refusal} at field `term`: unreadable (a day that has passed is no term), vague or impossible
 */
export const readTerm = (words: string, context: TermContext): Term | null => {
  const text = words.trim()
  if (text === '') return null
  if (text.length > termLimit) throw refusal('field.too-long', { limit: termLimit }, 'term')
  const due = readDue(text, context)
  if (!due) throw refusal('action-item.term-unreadable', { text }, 'term')
  return termOf(text, due)
}

/** The words are kept as they were sent: "start" is part of what was agreed. */
const termOf = (text: string, due: Due): Term => {
  const { from, until, precision, isStart } = due
  if (due.reason === 'impossible_date') throw refusal('action-item.term-impossible', { text }, 'term')
  if (isStart ? !from : !until) throw refusal('action-item.term-vague', { text }, 'term')
  return { text, from, until, precision, isStart }
}

/** A day says itself; wider words are shown as read and confirmed first. */
export const needsConfirming = (term: Term): boolean => term.precision !== 'day'
