import { refusal } from '../refusal.ts'

/** A line that must say something, without stray white space. @throws {Refusal} field.missing at the field */
export const requireText = (text: string, field: string): string => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  if (tidy === '') throw refusal('field.missing', undefined, field)
  return tidy
}
