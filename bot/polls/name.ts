/** How a poll and its moments are called, in the reader's language. */
import type { Words } from '../../cards/words/words.ts'
import type { Language } from '../chat/address.ts'
import { dayAt, hourAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Poll } from './poll.ts'

interface Saying {
  readonly words: Words
  readonly language: Language
}

export const nameOf = ({ number, question }: Pick<Poll, 'number' | 'question'>, { words }: Pick<Saying, 'words'>) =>
  words.polls.named(number, question)

/** "do 12 nov 2026, 17.00 uur" */
export const sayMoment = (instant: number, { words, language }: Saying): string =>
  words.polls.moment(sayDate(dayAt(instant), language), hourAt(instant))
