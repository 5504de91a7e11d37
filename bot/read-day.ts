import { type Asked, readDay } from './dates/read-day.ts'
import { refusal } from './refusal.ts'

/** `YYYY-MM-DD`, or null for what is no day. @throws {Refusal} day.passed, day.other-weekday at the field */
export const readDayAt = (field: string, text: string, asked: Asked): string | null => {
  const read = readDay(text, asked)
  if (read?.kind === 'passed') throw refusal('day.passed', { text: read.text, year: read.year }, field)
  if (read?.kind === 'other-weekday') throw refusal('day.other-weekday', { said: read.said, real: read.real }, field)
  return read?.day ?? null
}
