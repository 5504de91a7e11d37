/** From when until when, at the end of what was typed: "14.00-15.30", "14 uur", "van 9.30 tot 11.00 uur". Pure. */
import { minutesAt } from '../../network/customs.ts'
import { refusal } from '../../refusal.ts'
import { type Hours, hoursOn } from '../meeting.ts'

/** Minutes since midnight; without an end it takes as long as it usually does. */
export interface Clocked {
  readonly starts: number
  readonly ends: number | null
}

/** A bare number is an hour only where it says so ("14 uur"), else it is part of the date. */
const time = String.raw`(\d{1,2})(?:\s?[.:u]\s?(\d\d))?(?!\d)`
const suffix = String.raw`\s*(uur|u|h)?\.?`
const hours = new RegExp(
  String.raw`(?:^|[\s,;]+)(?:om|van|vanaf|tussen|at|from)?\s*(?<![\d.:/-])${time}${suffix}(?:\s*(?:-|–|—|tot|t\/m|en|until|to)\s*${time}${suffix})?\s*$`,
  'iu',
)

/** Nobody meets at night; and an hour that a change of the clock leaves out or repeats cannot be meant. */
const [earliest, latest] = [6 * 60, 24 * 60]

/**
 * @returns what is left is the day
 * @throws {Refusal} meeting.hours-impossible, meeting.hours-backwards at `when`
 */
export const takeHours = (text: string): { readonly clocked: Clocked | null; readonly rest: string } => {
  const found = hours.exec(text)
  if (!found) return { clocked: null, rest: text }
  const [all, hour, minute, unit, endHour, endMinute, endUnit] = found
  const isHour = minute !== undefined || unit !== undefined || endMinute !== undefined || endUnit !== undefined
  if (!isHour) return { clocked: null, rest: text }
  const starts = minutesOf(hour, minute, text)
  if (starts === latest) throw impossible(text)
  const ends = endHour === undefined ? null : minutesOf(endHour, endMinute, text)
  if (ends !== null && ends <= starts) throw refusal('meeting.hours-backwards', undefined, 'when')
  return { clocked: { starts, ends }, rest: text.slice(0, text.length - all.length).trim() }
}

const minutesOf = (hour = '', minute = '0', text: string): number => {
  const minutes = Number(hour) * 60 + Number(minute)
  if (Number(minute) > 59 || minutes < earliest || minutes > latest) throw impossible(text)
  return minutes
}

const impossible = (text: string) => refusal('meeting.hours-impossible', { text: text.slice(0, 100) }, 'when')

/** @param startsAt the usual hour as `14:00` */
export const usualTime = (startsAt: string): Clocked => ({ starts: minutesAt(startsAt), ends: null })

/** @param minutes that it takes where no end was said */
export const clockedOn = (day: string, { starts, ends }: Clocked, minutes: number): Hours =>
  hoursOn(day, starts, ends ?? starts + minutes)
