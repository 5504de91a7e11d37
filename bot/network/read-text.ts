import { refusal } from '../refusal.ts'

/** Names of people, organisations and networks, as cards show them. */
export const nameLimit = 100

/** A line that must say something, without stray white space. @throws {Refusal} field.missing, field.too-long at the field */
export const requireText = (text: string, field: string): string => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  if (tidy === '') throw refusal('field.missing', undefined, field)
  if (tidy.length > nameLimit) throw refusal('field.too-long', { limit: nameLimit }, field)
  return tidy
}
