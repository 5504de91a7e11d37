import { refusal } from './refusal.ts'

/** Names of people, organisations and networks, as cards show them. */
export const nameLimit = 100

/** One of the choices that the form offered. @throws {Refusal} field.missing at the field */
export const requireChoice = <Choice extends string>(
  value: string,
  choices: readonly Choice[],
  field: string,
): Choice => {
  const chosen = choices.find((choice) => choice === value)
  if (chosen === undefined) throw refusal('field.missing', undefined, field)
  return chosen
}

/** A line that must say something, without stray white space. @throws {Refusal} field.missing, field.too-long at the field */
export const requireText = (text: string, field: string): string => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  if (tidy === '') throw refusal('field.missing', undefined, field)
  if (tidy.length > nameLimit) throw refusal('field.too-long', { limit: nameLimit }, field)
  return tidy
}

/** A line that may say nothing, without stray white space. @throws {Refusal} field.too-long at the field */
export const readOptionalText = (text: string, field: string, limit: number = nameLimit): string => {
  const tidy = text.replace(/\s+/gu, ' ').trim()
  if (tidy.length > limit) throw refusal('field.too-long', { limit }, field)
  return tidy
}
