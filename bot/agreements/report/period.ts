/** Over which days a report tells: "sinds 1 september", "vorig kwartaal", "dit schooljaar". */
import type { Context } from '../../chat/feature.ts'
import { daysAfter } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { readPastDay } from '../writing/read-agreed-on.ts'

/** Both days included. */
export interface Period {
  readonly from: string
  readonly until: string
}

export interface Asked {
  readonly period: Period
  /** What was typed beside it: the name of a body, a werkagenda or a theme; '' for none. */
  readonly name: string
}

type Today = Pick<Context, 'today' | 'network'>

/** The last three months, unless a period is named. @throws {Refusal} progress.period-unreadable */
export const readPeriod = (text: string, context: Today): Asked => {
  const { today } = context
  for (const [shape, periodOf] of shapes) {
    const match = shape.exec(text)
    if (!match) continue
    const period = periodOf(match, context)
    if (!period || period.from > period.until || period.from > today)
      throw refusal('progress.period-unreadable', { text: match[0].trim() })
    const until = period.until > today ? today : period.until
    return { period: { from: period.from, until }, name: nameIn(text, match) }
  }
  return { period: { from: monthsFrom(today, -3), until: today }, name: nameIn(text, null) }
}

const nameIn = (text: string, match: RegExpExecArray | null): string =>
  (match ? text.slice(0, match.index) + text.slice(match.index + match[0].length) : text).replace(/\s+/gu, ' ').trim()

type Reading = readonly [RegExp, (match: RegExpExecArray, context: Today) => Period | null]

const shapes: readonly Reading[] = [
  [
    /\bvan\s+(.{3,40}?)\s+(?:tot en met|t\/m|tot)\s+(.{3,40})$/iu,
    ([, from = '', until = ''], context) => between(readPastDay(from, context), readPastDay(until, context)),
  ],
  [
    /\b(?:sinds|vanaf|since)\s+(.{3,40})$/iu,
    ([, from = ''], context) => between(readPastDay(from, context), context.today),
  ],
  [
    /\b(?:de\s+)?(?:afgelopen|laatste)\s+(\d{1,2}|een|twee|drie|vier|zes)\s+(weken|maanden)\b/iu,
    ([, count = '', unit = ''], { today }) => ({ from: back(today, numberOf(count), unit), until: today }),
  ],
  [
    /\b(deze|dit|de vorige|vorige|vorig|het vorige|afgelopen)\s+(maand|kwartaal|schooljaar|jaar)\b/iu,
    ([, which = '', unit = ''], { today }) => span(/^d(?:eze|it)$/iu.test(which) ? 0 : -1, unit.toLowerCase(), today),
  ],
]

const between = (from: string | null, until: string | null): Period | null => (from && until ? { from, until } : null)

const counted: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, zes: 6 }
const numberOf = (text: string): number => counted[text.toLowerCase()] ?? Number(text)

const back = (today: string, count: number, unit: string): string =>
  /^weken$/iu.test(unit) ? daysAfter(today, -7 * count) : monthsFrom(today, -count)

/** The whole stretch in which today lies, or the one before it. A school year begins on 1 August (CBS). */
const span = (shift: number, unit: string, today: string): Period => {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const lengths: Readonly<Record<string, number>> = { maand: 1, kwartaal: 3, schooljaar: 12, jaar: 12 }
  const length = lengths[unit] ?? 1
  const first = unit === 'schooljaar' ? (month >= 8 ? 8 : -4) : Math.floor((month - 1) / length) * length + 1
  const from = firstOf(year, first + shift * length)
  return { from, until: daysAfter(monthsFrom(from, length), -1) }
}

/** Months may run over the ends of the year. */
const firstOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)

/** The same day of another month, or its last one. */
const monthsFrom = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
