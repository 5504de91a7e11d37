/** The term in a line, with the words that belong to it. Pure. */
import { type Due, readDue } from '../../dates/due.ts'
import type { TermContext } from './read-term.ts'
import { blankOut } from './title.ts'

type Span = readonly [number, number]

/** @param spans in which no term stands */
export const findDue = (text: string, spans: readonly Span[], context: TermContext): Due | null => {
  const due = readDue(blankOut(text, [...spans, ...addressSpans(text)]), context)
  // "Meelezen met de agenda": what one does something with is no day.
  if (due?.reason === 'body_relative' && /^(?:met|over|van|aan)\b/iu.test(due.text)) {
    return findDue(text, [...spans, due.span], context)
  }
  return withoutParticle(withStartWord(due, text), text)
}

/** Web and mail addresses hold names and numbers that are no dates. */
const addressSpans = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/\bhttps?:\/\/\S+|\S+@\S+\.\S+/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )

/** "start dit najaar": the word that makes it a start belongs to the term, not to the title. */
const withStartWord = (due: Due | null, text: string): Due | null => {
  const word = /(?:\bvan\s+)?\b(?:start|starten|begint|beginnen|beginnend)\s+$/iu
  const before = due?.isStart ? word.exec(text.slice(0, due.span[0])) : null
  if (!due || !before) return due
  const span = [before.index, due.span[1]] as const
  return { ...due, span, text: text.slice(...span) }
}

/** "stelt de werkagenda op uiterlijk 30 april": the word before "uiterlijk" is the verb's. */
const withoutParticle = (due: Due | null, text: string): Due | null => {
  const particle = due && /^(?:op|in|aan)\s+(?=uiterlijk\b)/iu.exec(due.text)?.[0]
  if (!due || !particle || due.span[0] === 0) return due
  const span = [due.span[0] + particle.length, due.span[1]] as const
  return { ...due, span, text: text.slice(...span) }
}

/** A wish for time ("structureel", "z.s.m.") is no term: it stays in the title, and the form asks for an end. */
export const isVague = (due: Due): boolean =>
  due.from === null && due.until === null && due.reason !== 'impossible_date'
