/** One day in Dutch words. Pure. */
import { daysAfter } from '../../clock.ts'
import { type Region, readDue } from '../../dates/due.ts'
import { refusal } from '../../refusal.ts'

interface Reading {
  readonly today: string
  readonly region: Region
}

const before = /^\s*(?:v[oó]{2}r|vóór)\s+/iu
const until = /^\s*(?:uiterlijk|t\/m|tot en met)\s+/iu
/** "vr 5 mrt 2027", as our own cards say it: the weekday adds nothing. */
const weekday = /^\s*(?:ma|di|wo|do|vr|za|zo)(?:[a-z]{0,5}dag)?\.?,?\s+(?=\d)/iu

/** @example readDay('vr 5 mrt 2027', …) // '2027-03-05' @throws {Refusal} plan.day-unreadable at the field */
export const readDay = (text: string, { today, region }: Reading, field: string): string => {
  const said = text.replace(weekday, '').trim()
  const due = readDue(said, { anchor: today, region })
  if (!due?.until || (due.from !== due.until && due.precision !== 'day'))
    throw refusal('plan.day-unreadable', { text: text.trim().slice(0, 100) }, field)
  return due.until
}

/**
 * The day before which all is to be done: "1 mei", "vóór 1 mei" and "uiterlijk 30 april" are the same.
 *
 * @throws {Refusal} plan.day-unreadable, plan.day-past at the field
 */
export const readHardDay = (text: string, reading: Reading, field: string): string => {
  const read = readDay(text.replace(before, '').replace(until, ''), reading, field)
  const day = until.test(text) ? daysAfter(read, 1) : read
  if (day <= reading.today) throw refusal('plan.day-past', undefined, field)
  return day
}
