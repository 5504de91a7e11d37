/** A last day, typed into a small field. Pure. */
import { toDay, toIso } from './civil-date.ts'
import type { Due } from './due.ts'
import type { Region } from './school-calendar.ts'
import { takeWeekday, weekdayOf } from './weekday.ts'
import { readWholeDue } from './whole-due.ts'

export interface Asked {
  readonly today: string
  readonly region: Region
}

/**
 * `day` is `YYYY-MM-DD`, of words ("voor de kerstvakantie") their last day. Otherwise why there is none: what was
 * written has just `passed`, and would come back in that year; or that day is another weekday (0 is Sunday).
 */
export type DayRead =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'passed'; readonly text: string; readonly year: string }
  | { readonly kind: 'other-weekday'; readonly said: number; readonly real: number }

/** More than this nobody says of a day. */
const longest = 200

/** Null for what is no day, or two of them. @example readDay('vr 5 mrt 2027', …) // { kind: 'day', day: '2027-03-05' } */
export const readDay = (text: string, asked: Asked): DayRead | null => {
  const { weekday, said } = takeWeekday(text.trim().slice(0, longest))
  const iso = /^\d{4}-\d\d-\d\d$/u.test(said)
  const due = iso ? null : readWholeDue(said, { anchor: asked.today, region: asked.region })
  const day = iso ? realDay(said) : (due?.until ?? null)
  if (day === null) return null
  if (due && hasPassed(due, day, asked.today)) return { kind: 'passed', text: due.text, year: day.slice(0, 4) }
  if (weekday !== null && weekdayOf(day) !== weekday)
    return { kind: 'other-weekday', said: weekday, real: weekdayOf(day) }
  return { kind: 'day', day }
}

const realDay = (iso: string): string | null => {
  const day = toDay(iso)
  return !Number.isNaN(day) && toIso(day) === iso ? iso : null
}

/** Nobody looks so far ahead without saying the year: they mean the day that has just passed. */
const mostDaysUnsaid = 300

const hasPassed = ({ precision, text }: Due, day: string, today: string): boolean =>
  precision === 'day' && !/\d{4}/u.test(text) && toDay(day) - toDay(today) > mostDaysUnsaid
