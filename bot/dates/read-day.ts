/** A last day, typed into a small field. Pure. */
import { toDay, toIso } from './civil-date.ts'
import type { Region } from './school-calendar.ts'
import { takeWeekday, weekdayOf } from './weekday.ts'
import { readWholeDue } from './whole-due.ts'

/** More than this nobody says of a day. */
const longest = 200

/** @returns `YYYY-MM-DD`, of words ("voor de kerstvakantie") their last day; null for what is no day, or two of them */
export const readDay = (text: string, { today, region }: { today: string; region: Region }): string | null => {
  const { weekday, said } = takeWeekday(text.trim().slice(0, longest))
  const isIso = /^\d{4}-\d\d-\d\d$/u.test(said)
  const day = isIso ? realDay(said) : (readWholeDue(said, { anchor: today, region })?.until ?? null)
  return day !== null && weekday !== null && weekdayOf(day) !== weekday ? null : day
}

const realDay = (iso: string): string | null => {
  const day = toDay(iso)
  return !Number.isNaN(day) && toIso(day) === iso ? iso : null
}
