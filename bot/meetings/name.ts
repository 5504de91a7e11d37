/** How a meeting is called, and when it is, in the reader's language. */

import type { Words } from '../../cards/words/words.ts'
import type { Language } from '../chat/address.ts'
import { dayAt, hourAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Body } from '../network/network.ts'
import type { Hours, Meeting } from './meeting.ts'

interface Saying {
  readonly words: Words
  readonly language: Language
}

/** "Regiobijeenkomst vsv", or as its body is called. */
export const titleOf = (meeting: Pick<Meeting, 'title'>, body: Pick<Body, 'name'> | null, { words }: Saying): string =>
  meeting.title || body?.name || words.chat.noName

/** "di 14 apr 2026, 09.00–10.30 uur" */
export const sayHours = ({ startsAt, endsAt }: Hours, { words, language }: Saying): string =>
  words.meetings.hours(sayDate(dayAt(startsAt), language), hourAt(startsAt), hourAt(endsAt))

/** Its hours, or the window in which a day is to be found. */
export const sayWhen = ({ hours, window }: Pick<Meeting, 'hours' | 'window'>, saying: Saying): string => {
  if (hours) return sayHours(hours, saying)
  return window ? saying.words.meetings.inWindow(window.text) : saying.words.meetings.noDay
}

/** As somebody would type it: a form reads Dutch days, whatever the reader's language. */
export const typedHours = ({ startsAt, endsAt }: Hours): string =>
  `${sayDate(dayAt(startsAt), 'nl')} ${hourAt(startsAt)}-${hourAt(endsAt)}`
