/** What is written in a poll: tidy, and not longer than where it is shown. Pure. */
import { readOptionalText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'

/**
 * In characters. A question fits in a header of Slack (150), an option in a choice of Slack (75), as
 * `cards/block-kit-limits.ts` has them; the others so that twenty options with all of them stay one message.
 */
export const textLimits = { question: 150, option: 75, meaning: 150, explanation: 1_000, reason: 500, outcome: 1_000 }

/** One line that says something. @throws {Refusal} field.missing, field.too-long at the field */
export const readLine = (text: string, field: string, limit: number): string => {
  if (isBlank(text)) throw refusal('field.missing', undefined, field)
  return readOptionalText(text, field, limit)
}

/** Lines that may say nothing, then ''. @throws {Refusal} field.too-long at the field */
export const readLines = (text: string, field: string, limit: number): string => {
  if (isBlank(text)) return ''
  const tidy = text.trim()
  if (tidy.length > limit) throw refusal('field.too-long', { limit }, field)
  return tidy
}

/** What nobody sees is no text. */
export const isBlank = (text: string): boolean => /^[\p{C}\p{Z}\s]*$/u.test(text)

/** Whether two texts are the same to whoever reads them. */
export const foldText = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nl')
