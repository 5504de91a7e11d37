import { mondayOf, weekdayAfter } from './civil-date.ts'
import { coming, comingSuffix, count, shortWeekday, weekday } from './lexicon.ts'
import { relative, single } from './period.ts'
import { type Place, placeOf } from './place.ts'
import { anyOf, either, map, optional, type Rule, sequence, words } from './rule.ts'

const today = words('vandaag', 'vanmiddag', 'vanavond', 'heden', 'vandaag nog')
const tomorrow = words('morgen', 'morgenochtend', 'morgenmiddag', 'morgenavond', 'morgenvroeg')
const inDays = (days: number): Place => placeOf(relative('day', (anchor) => single(anchor + days)))

export const nearDay: Rule<Place> = either(
  map(today, () => inDays(0)),
  map(tomorrow, () => inDays(1)),
  map(words('overmorgen'), () => inDays(2)),
)

const firstAfter = (number: number, weeks = 0): Place =>
  placeOf(relative('day', (anchor) => single(weekdayAfter(anchor, number) + 7 * weeks)))

const inWeek = (number: number, weeks: number): Place =>
  placeOf(relative('day', (anchor) => single(mondayOf(anchor) + 7 * weeks + number - 1)))

const weekWord = words('week')
const thisWeek = either(
  map(sequence(words('deze', 'van deze', 'in deze', 'de huidige'), weekWord), () => 0),
  map(
    sequence(
      anyOf(`
  volgende, van volgende, komende, in de volgende, van de volgende, van komende, aanstaande, in de komende, van de
  komende
`),
      weekWord,
    ),
    () => 1,
  ),
)
const weeksAhead: Rule<number> = map(sequence(words('over'), count, words('week', 'weken')), ([, weeks]) => weeks)

/** Bare, "komende", "a.s.": the first such day strictly after the anchor. */
export const nearWeekday: Rule<Place> = either(
  map(sequence(optional(coming), weekday, optional(comingSuffix)), ([, number]) => firstAfter(number)),
  map(sequence(coming, shortWeekday, optional(comingSuffix)), ([, number]) => firstAfter(number)),
  map(sequence(shortWeekday, comingSuffix), ([number]) => firstAfter(number)),
  map(sequence(shortWeekday, optional(words('in', 'van')), thisWeek), ([number, , weeks]) => inWeek(number, weeks)),
  map(sequence(thisWeek, optional(words('op', ',')), shortWeekday), ([weeks, , number]) => inWeek(number, weeks)),
  map(sequence(shortWeekday, weeksAhead), ([number, weeks]) => firstAfter(number, weeks)),
  map(sequence(weeksAhead, optional(words('op')), weekday), ([weeks, , number]) => firstAfter(number, weeks)),
)
