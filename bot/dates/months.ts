import { addMonths, dayOf, lastOfMonth, monthOf, yearOf } from './civil-date.ts'
import { month, thisOrNext } from './lexicon.ts'
import { monthly, relative, single, type Window, yearly } from './period.ts'
import { type Place, placeOf, type Stretch, stretch } from './place.ts'
import { map, optional, type Rule, sequence, words } from './rule.ts'

export const monthWindow = (year: number, number: number): Window =>
  single(dayOf(year, number, 1), lastOfMonth(year, number))

/** Begin 1–10, medio 11–20, eind 21 to the last day; halves 1–15 and 16 to the last day. */
const withParts = (place: Place): Stretch =>
  stretch(place, 'month', {
    begin: ({ start }) => single(start, start + 9),
    middle: ({ start }) => single(start + 10, start + 19),
    end: ({ start, end }) => ({ start: start + 20, end, lastBefore: end }),
    firstHalf: ({ start }) => single(start, start + 14),
    secondHalf: ({ start, end }) => single(start + 15, end),
  })

/** "maart", "de maand maart" */
export const namedMonth: Rule<Stretch> = map(sequence(optional(words('maand')), month), ([, number]) =>
  withParts({
    takesYear: true,
    at: (year) => yearly('month', (y) => monthWindow(y, number), year),
  }),
)

/** "deze maand", "volgende maand" */
export const monthNearby: Rule<Stretch> = map(sequence(thisOrNext, words('maand')), ([offset]) =>
  withParts(
    placeOf(
      relative('month', (anchor) => {
        const day = addMonths(anchor, offset)
        return monthWindow(yearOf(day), monthOf(day))
      }),
    ),
  ),
)

/** "(het eind van) de maand": the first one not yet over. */
export const anyMonth: Rule<Stretch> = map(words('maand'), () => withParts(placeOf(monthly('month', monthWindow))))
