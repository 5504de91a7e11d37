/** What is typed in the fields of these forms. Pure. */
import type { Asked } from '../dates/read-day.ts'
import { readDayAt } from '../read-day.ts'
import { refusal } from '../refusal.ts'
import { mostPlaces, type SignUpKind, signUpKinds } from './sign-up.ts'

/** @returns how many places; 0 where it is empty @throws {Refusal} sign-up.most-unfit at `most` */
export const readMost = (text: string): number => {
  const said = text.trim()
  if (said === '') return 0
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

/** @returns `YYYY-MM-DD`, or null for none @throws {Refusal} sign-up.last-day-unreadable at `lastOn`, as `readDayAt` */
export const readLastDay = (text: string, asked: Asked): string | null => {
  const said = text.trim()
  if (said === '') return null
  const day = readDayAt('lastOn', said, asked)
  if (day === null || day < asked.today)
    throw refusal('sign-up.last-day-unreadable', { text: said.slice(0, 100) }, 'lastOn')
  return day
}
