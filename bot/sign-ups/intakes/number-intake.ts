/**
 * A number that one person asks of many ("komt u structureel FTE tekort?"). What was answered is for whoever asked.
 * Pure: time and people are arguments, and what cannot be is a Refusal.
 */
import { daysAfter } from '../../clock.ts'
import type { Ref } from '../../ref.ts'
import { refusal } from '../../refusal.ts'
import type { Per } from '../sign-up.ts'

/**
 * @property unit of the number, in words ("fte").
 * @property per who answers once: each member who has a say in the body, or each of their organisations.
 * @property lastOn the last day on which one answers (`YYYY-MM-DD`), or null.
 * @property owner the only one who sees the answers; '' where they have left: then nobody does.
 */
export interface NumberIntake {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly question: string
  readonly explanation: string
  readonly unit: string
  readonly per: Per
  readonly lastOn: string | null
  readonly owner: string
  readonly state: 'open' | 'closed'
  readonly closedAt: number | null
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

/**
 * @property party the member, or the organisation, of which it is.
 * @property member whoever gave it; '' where they were erased.
 * @property thousandths whole: 2,5 is 2500.
 */
export interface NumberAnswer {
  readonly network: string
  readonly intake: string
  readonly party: string
  readonly member: string
  readonly thousandths: number
  readonly remark: string
}

export const intakeRef = (id: string): Ref => ({ kind: 'number-intake', id })

export const [questionLimit, unitLimit, remarkLimit] = [150, 30, 500]
/** Days before the last one on which whoever has not answered hears of it. */
export const remindedBefore = 3
/** Days after the closing: then all of it is forgotten. */
export const keptFor = 365

/** The day on which a closed one is forgotten. */
export const forgottenOn = (closedOn: string): string => daysAfter(closedOn, keptFor)

export const isAsking = ({ state, lastOn }: NumberIntake, today: string): boolean =>
  state === 'open' && (lastOn === null || today <= lastOn)

/** @throws {Refusal} number-intake.closed */
export const requireAsking = (intake: NumberIntake, today: string): NumberIntake => {
  if (!isAsking(intake, today)) throw refusal('number-intake.closed')
  return intake
}

export const closeIntake = (intake: NumberIntake, now: number): NumberIntake =>
  intake.state === 'closed' ? intake : { ...intake, state: 'closed', closedAt: now }

/** A billion of anything, in thousandths, and a sum of ten thousand of them, stay whole (2^53 is 9e15). */
const mostThousandths = 1e9 * 1_000
const written = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,3}))?$/u

/** Also one that is too large, too fine or less than nothing. */
const anyNumber = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d+)?$/u

/**
 * A number as it is written in Dutch: `2,5`, `12`, `1.250`. A point before one or two figures is a comma.
 *
 * @param unit in which it is counted: `2,5 fte` is read too
 * @returns thousandths @throws {Refusal} field.missing, number-intake.unreadable, number-intake.unfit at `number`
 */
export const readNumber = (text: string, unit: string): number => {
  const said = withoutUnit(text.replace(/\s+/gu, ''), unit.replace(/\s+/gu, ''))
  if (said === '') throw refusal('field.missing', undefined, 'number')
  const found = written.exec(said.replace(/^(\d+)\.(\d{1,2})$/u, '$1,$2'))
  const whole = Number((found?.[1] ?? '').replaceAll('.', ''))
  const thousandths = whole * 1_000 + Number((found?.[2] ?? '').padEnd(3, '0'))
  if (found && thousandths <= mostThousandths) return thousandths
  if (anyNumber.test(said)) throw refusal('number-intake.unfit', { most: sayNumber(mostThousandths) }, 'number')
  throw refusal('number-intake.unreadable', { text: text.trim().slice(0, 50) }, 'number')
}

/** A unit that begins with a figure would take figures of the number along. */
const withoutUnit = (said: string, unit: string): string =>
  /^\D/u.test(unit) && said.toLowerCase().endsWith(unit.toLowerCase()) ? said.slice(0, said.length - unit.length) : said

/** @example sayNumber(2500) // '2,5' */
export const sayNumber = (thousandths: number): string => {
  const whole = Math.floor(thousandths / 1_000)
  const rest = String(thousandths % 1_000)
    .padStart(3, '0')
    .replace(/0+$/u, '')
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/gu, '.')
  return rest === '' ? grouped : `${grouped},${rest}`
}

export const sumOf = (answers: readonly Pick<NumberAnswer, 'thousandths'>[]): number =>
  answers.reduce((sum, { thousandths }) => sum + thousandths, 0)
