import { addMonths, type Day } from './civil-date.ts'
import { count } from './lexicon.ts'
import { type Period, relative, single } from './period.ts'
import { addWorkingDays } from './public-holidays.ts'
import { anyOf, either, map, optional, phrases, type Rule, remembered, sequence, words } from './rule.ts'

/** A length of time: what is left of a day when it is counted forward, or with -1 back. */
export type Length = (day: Day, direction: 1 | -1) => Day

const days =
  (number: number): Length =>
  (day, direction) =>
    day + direction * number
const months =
  (number: number): Length =>
  (day, direction) =>
    addMonths(day, direction * number)
/** Counted from the day after, Monday to Friday without public holidays. */
const workingDays =
  (number: number): Length =>
  (day, direction) =>
    addWorkingDays(day, direction * number)

const units = phrases<(number: number) => Length | null>({
  dag: days,
  dagen: days,
  kalenderdag: days,
  kalenderdagen: days,
  dgn: days,
  'dgn .': days,
  etmalen: days,
  etmaal: days,
  week: (it) => days(7 * it),
  weken: (it) => days(7 * it),
  wk: (it) => days(7 * it),
  'wk .': (it) => days(7 * it),
  wkn: (it) => days(7 * it),
  'wkn .': (it) => days(7 * it),
  weekjes: (it) => days(7 * it),
  maand: months,
  maanden: months,
  mnd: months,
  'mnd .': months,
  mnden: months,
  kwartaal: (it) => months(3 * it),
  kwartalen: (it) => months(3 * it),
  jaar: (it) => months(12 * it),
  jaren: (it) => months(12 * it),
  halfjaar: (it) => months(6 * it),
  werkdag: workingDays,
  werkdagen: workingDays,
  werkdgn: workingDays,
  wd: workingDays,
  uur: (it) => (it > 0 && it % 24 === 0 ? days(it / 24) : null),
  uren: (it) => (it > 0 && it % 24 === 0 ? days(it / 24) : null),
})

const halves = phrases<Length>({
  'een half jaar': months(6),
  'half jaar': months(6),
  'een halfjaar': months(6),
  halfjaar: months(6),
  'zes maand': months(6),
  'anderhalf jaar': months(18),
  'een week of twee weken': days(14),
  'een kwartaal': months(3),
})

const isLarge = /^\d{4,}$/

/** "drie weken", "14 dagen", "een half jaar", "vijf werkdagen" */
export const length: Rule<Length> = either(
  halves,
  map(
    sequence(
      optional(
        anyOf(`
  maximaal, hooguit, uiterlijk, circa, ongeveer, ca ., ca, hoogstens, max, max ., zo ’ n, zo'n
`),
      ),
      count,
      optional(words('volle', 'hele')),
      units,
    ),
    ([, number, , unit]) => (isLarge.test(String(number)) ? null : unit(number)),
  ),
)

/** "twee a drie weken", "2-3 weken": due by the longer one. */
export const lengths: Rule<readonly [Length, Length]> = map(
  sequence(count, words('a', '-', 'tot', 'of', '/'), count, units),
  ([first, , second, unit]) => {
    const [shorter, longer] = [unit(first), unit(second)]
    return shorter && longer && first < second ? [shorter, longer] : null
  },
)

const someLength: Rule<readonly [Length, Length]> = remembered(
  either(
    map(length, (it) => [it, it] as const),
    lengths,
  ),
)

const point = (shorter: Length, longer: Length): Period =>
  relative('duration', (anchor) => single(shorter(anchor, 1), longer(anchor, 1)))

const stretch = (longer: Length): Period => relative('duration', (anchor) => single(anchor, longer(anchor, 1)))

const ahead = words('over', 'pas over', 'over circa', 'al over', 'nog over')
const inside = anyOf(`
  binnen, binnen nu en, uiterlijk binnen, in de komende, de komende, komende, gedurende de komende, in de
  eerstvolgende, de eerstvolgende, uiterlijk over, tijdens de komende, de eerstkomende, in de eerstkomende, in de
  aankomende, de aankomende, binnen de komende, binnen een termijn van, binnen een periode van, nog binnen, tussen
  nu en, ergens in de komende, ergens de komende, uiterlijk, in het komende, het komende, binnen het, in de
  volgende, eerstvolgende
`)

const fromNow = words('na heden', 'na vandaag', 'na nu', 'vanaf heden', 'vanaf vandaag', 'vanaf nu')

/** "over twee weken": that very day. "binnen twee weken": from the anchor until that day. */
export const duration: Rule<Period> = either(
  map(sequence(ahead, someLength), ([, [shorter, longer]]) => point(shorter, longer)),
  map(sequence(inside, someLength, optional(fromNow)), ([, [, longer]]) => stretch(longer)),
)

/** "3 weken" alone in a deadline cell means within three weeks. */
export const bareLength: Rule<Period> = map(someLength, ([, longer]) => stretch(longer))
