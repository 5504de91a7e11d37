import { dayOf, lastOfMonth, yearOf } from './civil-date.ts'
import { article, ordinal, yearNumber } from './lexicon.ts'
import { type Period, relative, single, type Window, yearly } from './period.ts'
import { type Place, placeOf, type Stretch } from './place.ts'
import { anyOf, either, map, optional, type Rule, sequence, token, words } from './rule.ts'
import { inYear, relativeYear, type YearReference } from './year-reference.ts'

const monthsOf = (year: number, first: number, last: number): Window =>
  single(dayOf(year, first, 1), lastOfMonth(year, last))

const partOfYear =
  (first: number, last: number) =>
  (year?: YearReference): Period =>
    yearly('part_of_year', (y) => monthsOf(y, first, last), year)

const asYearEnd = (period: Period): Period => ({ ...period, precision: 'year_end' })

/** "Voor" or "uiterlijk eind 2027" names 31 December, "eind 2027" the last three months. */
const endOfYear = (year?: YearReference): Period => {
  const period = yearly('part_of_year', (y) => ({ ...monthsOf(y, 10, 12), lastBefore: dayOf(y, 12, 31) }), year)
  return { ...period, behind: { by: asYearEnd(period), before: asYearEnd(period) } }
}

const halves = { firstHalf: partOfYear(1, 6), secondHalf: partOfYear(7, 12) }

/** Begin January–March, medio May–August, eind October–December: conventions, wide on purpose. */
const parts = { begin: partOfYear(1, 3), middle: partOfYear(5, 8), end: endOfYear, ...halves }

const withParts = (place: Place, year?: YearReference): Stretch => ({
  ...place,
  parts: Object.fromEntries(Object.entries(parts).map(([part, at]) => [part, placeOf(at(year))])),
})

const yearWindow = (year: number): Window => monthsOf(year, 1, 12)

const wholeYear = (year: YearReference): Period => {
  const period: Period = { ...yearly('year', yearWindow, year), keepsStart: true }
  return { ...period, behind: { before: asYearEnd(period) } }
}

/** 2027 on its own is a number: it is read as a year only behind a preposition, or alone. */
export const bareYear: Rule<Stretch> = map(yearNumber, (year) =>
  withParts(placeOf(wholeYear(inYear(year))), inYear(year)),
)

export const namedYear: Rule<Stretch> = map(
  sequence(words('kalenderjaar', 'begrotingsjaar', 'boekjaar', 'het jaar', 'jaar', 'verslagjaar'), yearNumber),
  ([, year]) => withParts(placeOf(wholeYear(inYear(year))), inYear(year)),
)

/** "dit jaar" runs until 31 December; "volgend jaar" is the whole next one. */
export const yearNearby: Rule<Stretch> = map(relativeYear, (year) =>
  withParts(
    placeOf({
      precision: 'year',
      isNamed: true,
      windows: (context) => wholeYear(year).windows(context),
      keepsStart: true,
      behind: { before: asYearEnd(wholeYear(year)) },
    }),
    year,
  ),
)

const thisYear: Rule<Place> = map(
  anyOf(`
  dit jaar, dit kalenderjaar, het lopende jaar, het lopende kalenderjaar, lopend jaar, dit lopende jaar, lopend
  kalenderjaar, lopende jaar
`),
  () => placeOf(relative('year_end', (anchor) => ({ start: anchor, end: dayOf(yearOf(anchor), 12, 31) }))),
)

/** "in de loop van het jaar" */
export const currentYear: Rule<Place> = map(words('jaar', 'kalenderjaar'), () =>
  placeOf(relative('year_end', (anchor) => single(anchor, dayOf(yearOf(anchor), 12, 31)))),
)

/** "nog (in) dit jaar", "later dit jaar" */
export const restOfYear: Rule<Place> = map(
  sequence(optional(words('nog', 'nog in', 'later', 'nog ergens', 'nog voor het eind van', 'verderop')), thisYear),
  ([, place]) => place,
)

/** "(het eind van) het jaar": the first one not yet over. */
export const anyYear: Rule<Stretch> = map(words('jaar', 'kalenderjaar', 'begrotingsjaar', 'boekjaar'), () =>
  withParts(placeOf({ ...yearly('year', yearWindow), keepsStart: true })),
)

const halfNumber: Rule<number> = either(
  map(sequence(optional(article), ordinal, words('halfjaar', 'half jaar', 'semester')), ([, number]) => number),
  map(
    sequence(
      words('h'),
      token((it) => it.isGlued && /^[12]$/.test(it.text)),
    ),
    ([, it]) => Number(it.text),
  ),
)

/** "eerste halfjaar (2027)", "H2 2027" */
export const halfYear: Rule<Place> = map(halfNumber, (number) =>
  number === 1
    ? { takesYear: true, at: halves.firstHalf }
    : number === 2 || number === -1
      ? { takesYear: true, at: halves.secondHalf }
      : null,
)

/** New Year's Eve and the turn of the year: before it is 31 December, after it 1 January. */
export const turnOfYear: Rule<Place> = map(
  words('jaarwisseling', 'oud en nieuw', 'jaareinde', 'oudjaar', 'eindejaar', 'oudejaarsdag', 'jaareind'),
  () => {
    const period = yearly('year_end', (y) => ({ ...single(dayOf(y, 12, 31)), lastBefore: dayOf(y, 12, 31) }))
    return placeOf({ ...period, behind: { around: { ...period, precision: 'week' } } })
  },
)
