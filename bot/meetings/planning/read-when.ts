/** When a meeting is, in Dutch words: a day with its hours, or a window in which a day is to be found. Pure. */
import { dayAt, daysAfter } from '../../clock.ts'
import { type Due, type Region, readDue } from '../../dates/due.ts'
import { takeWeekday, weekdayOf } from '../../dates/weekday.ts'
import { isWhole } from '../../dates/whole-due.ts'
import { refusal } from '../../refusal.ts'
import type { Hours, Window } from '../meeting.ts'
import { type Clocked, clockedOn, takeHours, usualTime } from './read-hours.ts'

/** @property startsAt and `minutes`: the usual hour of the body, for a day without one. */
export interface WhenContext {
  readonly now: number
  readonly region: Region
  readonly startsAt: string
  readonly minutes: number
}

export type When = { readonly hours: Hours; readonly window: null } | { readonly hours: null; readonly window: Window }

const longest = 200
/** Further ahead nobody plans a meeting: it is a slip of the keyboard. */
const yearsAhead = 3

/**
 * @example readWhen('di 14 april 2026 14.00-15.30', …) // hours
 * @example readWhen('in maart/april', …) // window: 1 March until 30 April
 * @throws {Refusal} at `when`: meeting.when-missing, meeting.when-unreadable, meeting.when-impossible, meeting.weekday,
 *   meeting.when-no-calendar, meeting.past, meeting.far-ahead, meeting.window-open, and as `takeHours`
 */
export const readWhen = (words: string, context: WhenContext): When => {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') throw refusal('meeting.when-missing', undefined, 'when')
  if (text.length > longest) throw unreadable(text)
  const { clocked, rest } = takeHours(text)
  const { weekday, said } = takeWeekday(rest)
  const due = readAhead(said, text, context)
  if (due.from !== null && due.from === due.until) {
    requireWeekday(due.from, weekday)
    return { hours: hoursAhead(due.from, clocked, context), window: null }
  }
  if (clocked !== null || weekday !== null) throw unreadable(text)
  return { hours: null, window: windowOf(due, text, context) }
}

const unreadable = (text: string) => refusal('meeting.when-unreadable', { text: text.slice(0, 100) }, 'when')

const requireWeekday = (day: string, weekday: number | null): void => {
  const real = weekdayOf(day)
  if (weekday !== null && weekday !== real) throw refusal('meeting.weekday', { said: weekday, real }, 'when')
}

const readAhead = (said: string, text: string, { now, region }: WhenContext): Due => {
  const due = readDue(said, { anchor: dayAt(now), region })
  if (!due) throw isPast(said, region) ? refusal('meeting.past', undefined, 'when') : unreadable(text)
  if (due.reason === 'impossible_date') throw refusal('meeting.when-impossible', { text: due.text }, 'when')
  if (due.reason === 'no_school_calendar') throw refusal('meeting.when-no-calendar', { text: due.text }, 'when')
  if (due.from === null || !isWhole(said, due)) throw unreadable(text)
  return due
}

/** Words are read forwards: what lies behind is found from long ago. */
const isPast = (said: string, region: Region): boolean =>
  (readDue(said, { anchor: '1990-01-01', region })?.until ?? null) !== null

const windowOf = ({ from, until }: Due, text: string, { now }: WhenContext): Window => {
  const today = dayAt(now)
  if (from === null || until === null) throw refusal('meeting.window-open', { text }, 'when')
  if (until < today) throw refusal('meeting.past', undefined, 'when')
  requireNear(until, today)
  return { text, from: from < today ? today : from, until }
}

const hoursAhead = (day: string, clocked: Clocked | null, { now, startsAt, minutes }: WhenContext): Hours => {
  const hours = clockedOn(day, clocked ?? usualTime(startsAt), minutes)
  if (hours.startsAt <= now) throw refusal('meeting.past', undefined, 'when')
  requireNear(day, dayAt(now))
  return hours
}

const requireNear = (day: string, today: string): void => {
  if (day > daysAfter(today, yearsAhead * 366)) throw refusal('meeting.far-ahead', { years: yearsAhead }, 'when')
}
