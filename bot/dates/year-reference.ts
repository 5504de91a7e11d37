import { yearOf } from './civil-date.ts'
import type { Context } from './due.ts'
import { fullYear, thisOrNext, yearNumber } from './lexicon.ts'
import { anchorOf } from './period.ts'
import { either, map, optional, type Rule, sequence, token, words } from './rule.ts'
import { startOfSchoolYear } from './school-holiday-row.ts'

/** Which year is meant; a school year is named by the year in which it starts. */
export interface YearReference {
  readonly of: (context: Context) => number
  readonly isSchoolYear?: true
}

export const inYear = (year: number): YearReference => ({ of: () => year })

const separator = token((it) => it.text === '-' || it.text === '/')

const isNextYear = (first: number, second: string): boolean =>
  fullYear(second) === first + 1 && (second.length === 4 || second.length === 2)

/** 2026-2027, 2026/27, '26-'27, and 26-27 behind the word for a school year. */
const pairOf = (first: Rule<number>): Rule<number> =>
  map(
    sequence(
      first,
      separator,
      optional(words("'")),
      token((it) => it.kind === 'number'),
    ),
    ([start, , , end]) => (isNextYear(start, end.text) ? start : null),
  )

const twoDigits = map(
  token((it) => it.kind === 'number' && it.text.length === 2),
  (it) => fullYear(it.text),
)

export const schoolYearPair: Rule<number> = either(pairOf(yearNumber), pairOf(twoDigits))

const longPair: Rule<YearReference> = map(pairOf(yearNumber), (start) => ({
  of: () => start,
  isSchoolYear: true as const,
}))

/** "dit jaar", "volgend kalenderjaar" */
export const relativeYear: Rule<YearReference> = map(
  sequence(optional(words('het')), thisOrNext, words('jaar', 'kalenderjaar')),
  ([, offset]) => ({ of: (context) => yearOf(anchorOf(context)) + offset }),
)

const schoolYearName = words('schooljaar', 'cursusjaar', 'studiejaar')

const relativeSchoolYear: Rule<YearReference> = map(
  sequence(optional(words('het')), thisOrNext, schoolYearName),
  ([, offset]) => ({ of: (context) => schoolYearAt(context) + offset, isSchoolYear: true as const }),
)

export const schoolYearAt = ({ anchor }: Context): number => startOfSchoolYear(anchor)

const plainYear: Rule<YearReference> = map(yearNumber, inYear)

const anyYear: Rule<YearReference> = either(
  longPair,
  plainYear,
  relativeYear,
  map(sequence(optional(schoolYearName), longPair), ([, pair]) => pair),
)

/** The year behind a month, season or holiday: "2027", "van 2027", "-2027", "volgend jaar". */
export const yearBehind: Rule<YearReference> = either(
  map(sequence(optional(words('van', 'in', 'van het jaar', ',', '-', '/', 'van het')), anyYear), ([, year]) => year),
  map(sequence(words('('), anyYear, words(')')), ([, year]) => year),
)

/** "volgend jaar (in het) voorjaar" */
export const yearInFront: Rule<YearReference> = map(
  sequence(
    either(relativeYear, relativeSchoolYear),
    optional(words('in', 'in het', 'in de', 'op', 'het', 'rond', 'op de')),
  ),
  ([year]) => year,
)
