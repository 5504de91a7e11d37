/** What is typed in the fields of these forms. Pure. */
import { toDay, toIso } from '../dates/civil-date.ts'
import { readDue } from '../dates/due.ts'
import type { Region } from '../dates/school-calendar.ts'
import { readOptionalText } from '../read-text.ts'
import { refusal } from '../refusal.ts'
import { mostPlaces, type SignUpKind, signUpKinds } from './sign-up.ts'

/** @throws {Refusal} field.missing, field.too-long at the field */
export const readLine = (text: string, field: string, limit: number): string => {
  const tidy = readOptionalText(text, field, limit)
  // A text of invisible characters is none.
  if (/^[\p{C}\p{Z}]*$/u.test(tidy)) throw refusal('field.missing', undefined, field)
  return tidy
}

/** Several lines, as they were typed. @throws {Refusal} field.too-long at the field */
export const readLines = (text: string, field: string, limit: number): string => {
  const tidy = text.trim()
  if (tidy.length > limit) throw refusal('field.too-long', { limit }, field)
  return tidy
}

/** @returns how many places; 0 where it is empty @throws {Refusal} sign-up.most-unfit at `most` */
export const readMost = (text: string): number => {
  const said = text.trim()
  if (said === '' || said === '0') return 0
  const most = /^\d{1,6}$/u.test(said) ? Number(said) : 0
  if (most < 1 || most > mostPlaces) throw refusal('sign-up.most-unfit', { most: mostPlaces }, 'most')
  return most
}

/** In the order in which they are offered. @throws {Refusal} sign-up.no-kind at `kinds` */
export const readKinds = (chosen: readonly string[]): readonly SignUpKind[] => {
  const kinds = signUpKinds.filter((kind) => chosen.includes(kind))
  if (kinds.length === 0) throw refusal('sign-up.no-kind', undefined, 'kinds')
  return kinds
}

/** @returns `YYYY-MM-DD`, or null for none @throws {Refusal} sign-up.last-day-unreadable at `lastOn` */
export const readLastDay = (text: string, { today, region }: { today: string; region: Region }): string | null => {
  const said = text.trim()
  if (said === '') return null
  const iso = /^\d{4}-\d\d-\d\d$/u.test(said) && toIso(toDay(said)) === said ? said : null
  const day = iso ?? readDue(said.slice(0, 200), { anchor: today, region })?.until ?? null
  if (day === null || day < today) throw refusal('sign-up.last-day-unreadable', { text: said.slice(0, 100) }, 'lastOn')
  return day
}
