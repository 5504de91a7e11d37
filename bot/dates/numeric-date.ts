import { dayIn } from './days.ts'
import { fullYear, longYear, shortNumber } from './lexicon.ts'
import { type Place, placeOf } from './place.ts'
import { either, glued, map, not, optional, type Rule, sequence, token, words } from './rule.ts'
import { inYear } from './year-reference.ts'

const shortYear = token((it) => it.kind === 'number' && it.text.length === 2)
const yearDigits: Rule<number> = either(
  longYear,
  map(sequence(optional(words("'")), shortYear), ([, it]) => fullYear(it.text)),
)

const mark = (text: string) => token((it) => it.text === text)

/** A date that is on no calendar (31-04-2027) is still read, so that the asker hears of it. */
const onDay = (date: number, monthNumber: number, year: number): Place =>
  placeOf(dayIn(monthNumber, date)(inYear(year)))

const numericWith = (separator: string): Rule<Place> =>
  map(
    sequence(shortNumber, mark(separator), shortNumber, mark(separator), yearDigits),
    ([date, , monthNumber, , year]) => onDay(date, monthNumber, year),
  )

const isoDate: Rule<Place> = map(
  sequence(longYear, glued('-'), shortNumber, glued('-'), shortNumber),
  ([year, , monthNumber, , date]) => onDay(date, monthNumber, year),
)

const isPlausible = (date: number, monthNumber: number): boolean =>
  date >= 1 && date <= 31 && monthNumber >= 1 && monthNumber <= 12

const gluedNumber = token((it) => it.isGlued && it.kind === 'number')

/** A pair with a dot is never a date: 12.10 is a time, 2.1 a version. */
const pair = (separator: string): Rule<Place> =>
  map(sequence(shortNumber, glued(separator), not(not(gluedNumber)), shortNumber), ([date, , , monthNumber]) =>
    isPlausible(date, monthNumber) ? placeOf(dayIn(monthNumber, date)()) : null,
  )

const continues = sequence(
  token((it) => it.isGlued && '-/.:'.includes(it.text)),
  gluedNumber,
)
const gluedWord = token((it) => it.isGlued && it.kind === 'word')

const startsFresh: Rule<null> = (tokens, at) => {
  const [here, before] = [tokens[at], tokens[at - 1]]
  return here?.isGlued && before && !'(|["'.includes(before.text) ? null : { value: null, end: at }
}

/** 12-10-2026, 12/10, 12.10.2026, 2026-10-12: always the day before the month. */
export const numericDate: Rule<Place> = map(
  sequence(
    startsFresh,
    either(numericWith('-'), numericWith('/'), numericWith('.'), isoDate, pair('-'), pair('/')),
    not(continues),
    not(gluedWord),
  ),
  ([, place]) => place,
)
