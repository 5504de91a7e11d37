/** What is written in a carousel: tidy, and not longer than where it is shown. Pure. */
import { readOptionalText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'

/** One line that says something. @throws {Refusal} field.missing, field.too-long at the field */
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

/** Whether two texts are the same to whoever reads them. */
export const isSameText = (a: string, b: string): boolean => fold(a) === fold(b)

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nl')
