/** A last day, typed into a small field. Pure. */
import { toDay, toIso } from './civil-date.ts'
import { readDue } from './due.ts'
import type { Region } from './school-calendar.ts'

/** More than this nobody says of a day. */
const longest = 200

/** "vr 5 mrt 2027", as our own cards say it: the weekday adds nothing. */
const weekday = /^(?:ma|di|wo|do|vr|za|zo)(?:[a-z]{0,5}dag)?\.?,?\s+(?=\d)/iu

/** @returns `YYYY-MM-DD`, of words ("voor de kerstvakantie") their last day; null for what is no day */
export const readDay = (text: string, { today, region }: { today: string; region: Region }): string | null => {
  const said = text.trim().slice(0, longest).replace(weekday, '')
  const isIso = /^\d{4}-\d\d-\d\d$/u.test(said)
  if (isIso) return isReal(said) ? said : null
  return readDue(said, { anchor: today, region })?.until ?? null
}

const isReal = (iso: string): boolean => {
  const day = toDay(iso)
  return !Number.isNaN(day) && toIso(day) === iso
}
