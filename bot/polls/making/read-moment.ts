/** A moment and a day in Dutch words, as the fields of a poll take them. Pure. */

import { dayAt, instantOn } from '../../clock.ts'
import { type Region, readDue } from '../../dates/due.ts'
import { refusal } from '../../refusal.ts'

export interface Reading {
  readonly now: number
  readonly region: Region
}

/** People look at what they still have to do before they go home. */
const usualHour = 17
const longest = 200

/** "om 12 uur", "17.00", "14.30 uur" at the end; a bare number is part of a date. */
const hourAtEnd = /(?:^|[\s,]+)(?:om\s+|tot\s+)?(\d{1,2})(?:[.:](\d\d)(?:\s*(?:uur|u|h))?|\s*(?:uur|u|h))\.?$/iu
/** "over 3 uur", "over een kwartier": a poll in a meeting lasts minutes. */
const soon = /^(?:nog\s+|over\s+|in\s+)(\d{1,3}|een|anderhalf)\s*(minuten|minuut|min|kwartier|uur|u)$/iu
/** "vr 5 mrt 2027", as our own cards say it: the weekday adds nothing. */
const weekday = /^(?:ma|di|wo|do|vr|za|zo)(?:[a-z]{0,5}dag)?\.?,?\s+(?=\d)/iu

/** Epoch milliseconds; of a stretch its last day. @throws {Refusal} field.missing, poll.closes-unreadable at `closesAt` */
export const readMoment = (words: string, { now, region }: Reading): number => {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') throw refusal('field.missing', undefined, 'closesAt')
  const ahead = readSoon(text)
  if (ahead !== null) return now + ahead
  const { rest, minutes } = takeHour(text)
  const day = rest === '' ? dayAt(now) : readDay(rest, { now, region })
  if (day === null || minutes === null || text.length > longest)
    throw refusal('poll.closes-unreadable', { text: text.slice(0, 100) }, 'closesAt')
  return instantOn(day, Math.floor(minutes / 60)) + (minutes % 60) * 60_000
}

const readSoon = (text: string): number | null => {
  const found = soon.exec(text)
  if (!found) return null
  const [, count = '', unit = ''] = found
  const many = count.toLowerCase() === 'een' ? 1 : count.toLowerCase() === 'anderhalf' ? 1.5 : Number(count)
  const length = /^u/iu.test(unit) ? 60 : unit.toLowerCase() === 'kwartier' ? 15 : 1
  return Math.round(many * length) * 60_000
}

/** Minutes since midnight; null for what no clock says. */
const takeHour = (text: string): { readonly rest: string; readonly minutes: number | null } => {
  const found = hourAtEnd.exec(text)
  if (!found) return { rest: text, minutes: usualHour * 60 }
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0)
  const isHour = Number(found[2] ?? 0) < 60 && minutes < 24 * 60
  return { rest: text.slice(0, found.index).replace(/,$/u, '').trim(), minutes: isHour ? minutes : null }
}

/** Words are read forwards: what lies behind is found from long ago, and refused as what has passed. */
const longAgo = '1990-01-01'

const readDay = (text: string, { now, region }: Reading): string | null => {
  const said = text.replace(weekday, '')
  const due = readDue(said, { anchor: dayAt(now), region }) ?? readDue(said, { anchor: longAgo, region })
  return due?.until ?? null
}

/** `YYYY-MM-DD`, or null for none. @throws {Refusal} poll.review-unreadable at `reviewOn` */
export const readReviewDay = (words: string, reading: Reading): string | null => {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') return null
  const day = readDay(text.slice(0, longest), reading)
  if (day === null) throw refusal('poll.review-unreadable', { text: text.slice(0, 100) }, 'reviewOn')
  return day
}
