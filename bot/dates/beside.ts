import { mondayOf, weekdayAfter, weekdayBefore } from './civil-date.ts'
import { dayInMonth } from './days.ts'
import { christmas, feast } from './feasts.ts'
import { namedHoliday, unnamedHoliday } from './holidays.ts'
import { article, ordinal, weekday } from './lexicon.ts'
import { numericDate } from './numeric-date.ts'
import { firstMondayAfter, single, type Window, workWeek } from './period.ts'
import { type Place, type Turn, turned } from './place.ts'
import { either, map, optional, phrases, type Rule, remembered, sequence, words } from './rule.ts'
import { season } from './seasons.ts'
import { weekend } from './weeks.ts'

/** Weeks and days that are named by what they stand beside. */

const fixture: Rule<Place> = remembered(
  either<Place>(
    namedHoliday,
    unnamedHoliday,
    feast,
    christmas,
    weekend,
    dayInMonth,
    numericDate,
    map(season, (it) => asHoliday(it)),
  ),
)

/** "De week na de zomer": the summer holiday. */
const asHoliday = (place: Place): Place | null =>
  place.at().behind?.after
    ? {
        takesYear: place.takesYear,
        at: (year) => place.at(year).behind?.after ?? place.at(year),
      }
    : null

const side = phrases<'before' | 'after'>({
  voor: 'before',
  na: 'after',
  'volgend op': 'after',
  'voorafgaand aan': 'before',
})

/** The n-th full week after or before: "de week na de herfstvakantie". */
const weekBeside =
  (side: 'before' | 'after', nth: number): Turn =>
  ({ start, end }) =>
    workWeek(
      side === 'after'
        ? firstMondayAfter(end) + 7 * (nth - 1)
        : mondayOf(weekdayBefore(start, 5)) - 7 * (Math.abs(nth) - 1),
    )

/** "de", "de eerste", "de laatste" week */
const someWeek: Rule<number> = map(
  sequence(
    optional(article),
    optional(either<number | true>(ordinal, words('hele'))),
    either(words('week'), words('werkweek'), words('schoolweek'), words('lesweek')),
  ),
  ([, nth]) => (typeof nth === 'number' ? nth : 1),
)

/** "de (eerste) week na de herfstvakantie" */
export const weekBesideFixture: Rule<Place> = map(
  sequence(someWeek, side, optional(article), fixture),
  ([nth, where, , place]) => turned(place, 'week', weekBeside(where, nth)),
)

const weekdayBeside =
  (side: 'before' | 'after', number: number, nth: number): Turn =>
  ({ start, end }) =>
    single(
      side === 'after'
        ? weekdayAfter(end, number) + 7 * (nth - 1)
        : weekdayBefore(start, number) - 7 * (Math.abs(nth) - 1),
    )

/** "de eerste maandag na de meivakantie", "de vrijdag voor Pasen" */
export const weekdayBesideFixture: Rule<Place> = map(
  sequence(optional(article), optional(ordinal), weekday, side, optional(article), fixture),
  ([, nth = 1, number, where, , place]) => turned(place, 'day', weekdayBeside(where, number, nth)),
)

const edgeDay =
  (where: 'before' | 'after') =>
  ({ start, end, firstAfter = end + 1, lastBefore = start - 1 }: Window): Window => {
    const day = where === 'after' ? firstAfter : lastBefore
    return { start: day, end: day }
  }

/** "de eerste schooldag na de kerstvakantie" */
export const schoolDayBesideFixture: Rule<Place> = map(
  sequence(
    optional(article),
    optional(words('eerste', 'laatste', '1e')),
    words('schooldag', 'werkdag', 'lesdag', 'dag'),
    side,
    optional(article),
    fixture,
  ),
  ([, , , where, , place]) => turned(place, 'day', edgeDay(where)),
)
