/** How a meeting and an hour are called, in the reader's language. */
import type { Words } from '../../cards/words/words.ts'
import type { Language } from '../chat/address.ts'
import { dayAt, hourAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Body } from '../network/network.ts'

interface Saying {
  readonly words: Words
  readonly language: Language
}

export const titleOf = (
  meeting: Pick<Meeting, 'title'> | null,
  body: Pick<Body, 'name'> | null,
  { words }: Pick<Saying, 'words'>,
): string => meeting?.title || body?.name || words.chat.noName

/** "di 14 apr 2026, 09.00 uur" */
export const sayHour = (startsAt: number, { words, language }: Saying): string =>
  words.datePolls.at(sayDate(dayAt(startsAt), language), hourAt(startsAt))
