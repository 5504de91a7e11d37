import { addMonths, dayOf, lastOfMonth, monthOf, yearOf } from './civil-date.ts'
import { article, ordinal, thisOrNext } from './lexicon.ts'
import { monthly, relative, single, type Window, yearly } from './period.ts'
import { type Place, placeOf, type Stretch, stretch } from './place.ts'
import { either, map, optional, type Rule, sequence, token, words } from './rule.ts'

const quarterWindow = (year: number, number: number): Window =>
  single(dayOf(year, number * 3 - 2, 1), lastOfMonth(year, number * 3))

const monthOfThree = (window: Window, index: 0 | 1 | 2): Window => {
  const start = addMonths(window.start, index)
  return single(start, lastOfMonth(yearOf(start), monthOf(start)))
}

/** Begin, medio and eind of a quarter or a season: its first, second and third month. */
export const withMonths = (place: Place, precision: 'quarter' | 'season'): Stretch =>
  stretch(place, precision, {
    begin: (window) => monthOfThree(window, 0),
    middle: (window) => monthOfThree(window, 1),
    end: (window) => ({ ...monthOfThree(window, 2), lastBefore: window.end }),
  })

const quarterDigit = token((it) => it.kind === 'number' && /^[1-4]$/.test(it.text))
const quarterWord = either(
  words('kwartaal', 'kw', 'kwart'),
  map(sequence(words('kw'), words('.')), () => true as const),
)

const quarterNumber: Rule<number> = either(
  map(
    sequence(
      words('q', 'k'),
      token((it) => it.isGlued && /^[1-4]$/.test(it.text)),
    ),
    ([, it]) => Number(it.text),
  ),
  map(sequence(words('q'), quarterDigit), ([, it]) => Number(it.text)),
  map(sequence(quarterWord, quarterDigit), ([, it]) => Number(it.text)),
  map(sequence(ordinal, quarterWord), ([number]) => (number === -1 ? 4 : number >= 1 && number <= 4 ? number : null)),
)

export const namedQuarter: Rule<Stretch> = map(sequence(optional(article), quarterNumber), ([, number]) =>
  withMonths(
    {
      takesYear: true,
      at: (year) => yearly('quarter', (y) => quarterWindow(y, number), year),
    },
    'quarter',
  ),
)

const quarterAt = (year: number, month: number): Window => quarterWindow(year, Math.ceil(month / 3))

/** "dit kwartaal", "volgend kwartaal" */
export const quarterNearby: Rule<Stretch> = map(sequence(thisOrNext, words('kwartaal')), ([offset]) =>
  withMonths(
    placeOf(
      relative('quarter', (anchor) => {
        const day = addMonths(anchor, 3 * offset)
        return quarterAt(yearOf(day), monthOf(day))
      }),
    ),
    'quarter',
  ),
)

export const anyQuarter: Rule<Stretch> = map(words('kwartaal'), () =>
  withMonths(placeOf(monthly('quarter', quarterAt)), 'quarter'),
)
