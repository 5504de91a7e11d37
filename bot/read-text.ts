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

/** One line that says something, of whatever length. @throws {Refusal} field.missing, field.too-long at the field */
export const readLine = (text: string, field: string, limit: number): string => {
  if (isBlank(text)) throw refusal('field.missing', undefined, field)
  return readOptionalText(text, field, limit)
}

/** Lines that may say nothing, then ''. @throws {Refusal} field.too-long at the field */
export const readLines = (text: string, field: string, limit: number): string => {
  if (isBlank(text)) return ''
  const tidy = text.replaceAll('\r\n', '\n').trim()
  if (tidy.length > limit) throw refusal('field.too-long', { limit }, field)
  return tidy
}

/** Lines that say something. @throws {Refusal} field.missing, field.too-long at the field */
export const requireLines = (text: string, field: string, limit: number): string => {
  const tidy = readLines(text, field, limit)
  if (tidy === '') throw refusal('field.missing', undefined, field)
  return tidy
}

/** What nobody sees is no text. */
export const isBlank = (text: string): boolean => /^[\p{C}\p{Z}\s]*$/u.test(text)

/** The same for two texts that are the same to whoever reads them. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nl')
