/** So many days before or after a day, as people type them: "14, 3", "7 dagen", "geen". Pure. */
import { refusal } from '../../refusal.ts'

/** More reminders of one thing are a nuisance. */
const most = 5
/** A quarter of a year ahead nobody remembers it on the day itself. */
const last = 90

export const isNever = (text: string): boolean =>
  /^(?:geen|niet|nooit|nee|none|never|no|not|uit|off)$/iu.test(text.trim())

/** Each once, the most days first. @throws {Refusal} reminder.days-unreadable at the field */
export const readDays = (text: string, field: string): readonly number[] => {
  if (isNever(text)) return []
  const parts = text
    .split(/[\s,;]+|\ben\b|\band\b/iu)
    .filter((part) => part !== '' && !/^(?:dag|dagen|days?)$/iu.test(part))
  const days = parts.map(toCount)
  const found = [...new Set(days)].flatMap((day) => day ?? [])
  if (found.length === 0 || days.includes(null) || found.length > most)
    throw refusal('reminder.days-unreadable', { text: text.trim(), most, last }, field)
  return found.sort((a, b) => b - a)
}

/** Null for never. @throws {Refusal} reminder.day-unreadable at the field */
export const readDay = (text: string, field: string): number | null => {
  if (isNever(text)) return null
  const day = toCount(text.trim().replace(/\s*(?:dag|dagen|days?)$/iu, ''))
  if (day === null) throw refusal('reminder.day-unreadable', { text: text.trim(), last }, field)
  return day
}

const toCount = (text: string): number | null => {
  const count = /^\d{1,3}$/u.test(text) ? Number(text) : 0
  return count >= 1 && count <= last ? count : null
}

export const sayDays = (days: readonly number[]): string => days.join(', ')
