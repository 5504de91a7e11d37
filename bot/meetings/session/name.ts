import type { Words } from '../../../cards/words/words.ts'
import type { Language } from '../../chat/address.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Body } from '../../network/network.ts'
import type { Meeting } from '../meeting.ts'
import { titleOf } from '../name.ts'

interface Saying {
  readonly words: Words
  readonly language: Language
}

/** "OOGO, di 14 apr 2026" */
export const nameOf = (
  meeting: Pick<Meeting, 'title' | 'hours'>,
  body: Pick<Body, 'name'> | null,
  saying: Saying,
): string => {
  const title = titleOf(meeting, body, saying)
  return meeting.hours
    ? saying.words.sessions.named(title, sayDate(dayAt(meeting.hours.startsAt), saying.language))
    : title
}

/** The day on which it was agreed: that of the meeting, and never one that has still to come. */
export const agreedDay = ({ hours }: Pick<Meeting, 'hours'>, today: string): string => {
  const day = hours ? dayAt(hours.startsAt) : today
  return day > today ? today : day
}
