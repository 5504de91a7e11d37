import { realDay } from './civil-date.ts'
import { article, count, month, ordinalNumber, shortNumber, shortWeekday } from './lexicon.ts'
import { monthly, type Period, single, type Window, yearly } from './period.ts'
import { type Place, placeOf } from './place.ts'
import { anyOf, either, glued, map, not, optional, type Rule, sequence, token, words } from './rule.ts'
import type { Token } from './tokens.ts'
import type { YearReference } from './year-reference.ts'

export const dayWindow = (year: number, monthNumber: number, date: number): Window | null => {
  const day = realDay(year, monthNumber, date)
  return day === null ? null : single(day)
}

export const dayIn =
  (monthNumber: number, date: number) =>
  (year?: YearReference): Period =>
    yearly('day', (y) => dayWindow(y, monthNumber, date), year)

const dateNumber: Rule<number> = either(
  shortNumber,
  ordinalNumber,
  map(sequence(not(words('een')), count), ([, number]) => number),
)

const joint = optional(
  either(
    glued('-'),
    glued('/'),
    token((it) => it.text === 'van'),
  ),
)

/** "12 oktober", "12 okt.", "12e van oktober", "12-okt" */
export const dayInMonth: Rule<Place> = map(sequence(dateNumber, joint, month), ([date, , monthNumber]) => ({
  takesYear: true,
  at: dayIn(monthNumber, date),
}))

const connector = either<true | 'excluded'>(
  anyOf(`-, /, t/m, tm, en, of, tot en met, a`),
  map(words('tot'), () => 'excluded' as const),
)

/** "3 t/m 14 november", "12/13 mei" */
export const daysInMonth: Rule<Place> = map(
  sequence(
    optional(article),
    dateNumber,
    connector,
    optional(article),
    optional(shortWeekday),
    dateNumber,
    joint,
    month,
  ),
  ([, first, joined, , , second, , monthNumber]) => ({
    takesYear: true,
    at: (year) =>
      yearly(
        'day',
        (y) => {
          const [start, end] = [realDay(y, monthNumber, first), realDay(y, monthNumber, second)]
          return start === null || end === null || start >= end
            ? null
            : single(start, joined === 'excluded' ? end - 1 : end)
        },
        year,
      ),
  }),
)

/** "de 15e (van de maand)": the next one. */
export const dayOfMonth: Rule<Place> = map(
  sequence(
    optional(words('de')),
    ordinalNumber,
    optional(words('van de maand', 'van deze maand', 'van de lopende maand')),
  ),
  ([, date]) => (date >= 1 && date <= 31 ? placeOf(monthly('day', (y, m) => dayWindow(y, m, date))) : null),
)

const isCellWall = (tokens: readonly Token[], at: number): boolean =>
  [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].some((steps) => tokens[at + steps]?.text === '|')

const strokes = words('|', 'l', 'i')
const loneStroke: Rule<unknown> = (tokens, at) => (isCellWall(tokens, at) ? null : strokes(tokens, at))

/** A scan reads "1 juli" as "| juli" or "l juli"; only behind a preposition, and not between table cells. */
export const scannedFirst: Rule<Place> = map(sequence(loneStroke, month), ([, monthNumber]) => ({
  takesYear: true,
  at: dayIn(monthNumber, 1),
}))
