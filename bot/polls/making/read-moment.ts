/** A moment and a day in Dutch words, as the fields of a poll take them. Pure. */

import { dayAt, instantOn } from '../../clock.ts'
import type { Region } from '../../dates/due.ts'
import { readDayAt } from '../../read-day.ts'
import { refusal } from '../../refusal.ts'
import { takeClock } from './read-clock.ts'

export interface Reading {
  readonly now: number
  readonly region: Region
}

const longest = 200
const minute = 60_000

/** "over 3 uur", "over een kwartier": a poll in a meeting lasts minutes. */
const soon = /^(?:nog\s+|over\s+|in\s+)(\d{1,3}|een|anderhalf)\s*(minuten|minuut|min|kwartier|half\s?uur|uur|u)$/iu
/** The field is called "Open tot": "tot vrijdag" names the day on which it closes. Before a holiday stays before it. */
const upTo =
  /^(?:tot\s+en\s+met|tot|t\/m|uiterlijk)\s+(?=\d|(?:ma|di|wo|do|vr|za|zo|morgen|overmorgen)(?!\p{L})|\p{L}+dag)/iu

/**
 * Epoch milliseconds; of a stretch its last day.
 *
 * @throws {Refusal} field.missing, poll.closes-unreadable at `closesAt`, as `readDayAt`
 */
export const readMoment = (words: string, { now, region }: Reading): number => {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') throw refusal('field.missing', undefined, 'closesAt')
  const ahead = readSoon(text)
  // To the minute, as it is said again.
  if (ahead !== null) return Math.ceil((now + ahead) / minute) * minute
  const { rest, minutes } = takeClock(text)
  const day = text.length > longest ? null : rest === '' ? dayAt(now) : readClosingDay(rest, { now, region })
  if (day === null || minutes === null)
    throw refusal('poll.closes-unreadable', { text: text.slice(0, 100) }, 'closesAt')
  return instantOn(day, Math.floor(minutes / 60)) + (minutes % 60) * 60_000
}

const readSoon = (text: string): number | null => {
  const found = soon.exec(text)
  if (!found) return null
  const [, count = '', unit = ''] = found
  const many = count.toLowerCase() === 'een' ? 1 : count.toLowerCase() === 'anderhalf' ? 1.5 : Number(count)
  const length = /^u/iu.test(unit) ? 60 : /^half/iu.test(unit) ? 30 : unit.toLowerCase() === 'kwartier' ? 15 : 1
  return Math.round(many * length) * 60_000
}

/** Words are read forwards: what lies behind is found from long ago, and refused as what has passed. */
const longAgo = '1990-01-01'

const readClosingDay = (text: string, reading: Reading): string | null =>
  readFromNow('closesAt', text.replace(upTo, ''), reading)

const readFromNow = (field: string, said: string, { now, region }: Reading): string | null =>
  readDayAt(field, said, { today: dayAt(now), region }) ?? readDayAt(field, said, { today: longAgo, region })

/** `YYYY-MM-DD`, or null for none. @throws {Refusal} poll.review-unreadable at `reviewOn`, as `readDayAt` */
export const readReviewDay = (words: string, reading: Reading): string | null => {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') return null
  const day = readFromNow('reviewOn', text, reading)
  if (day === null) throw refusal('poll.review-unreadable', { text: text.slice(0, 100) }, 'reviewOn')
  return day
}
