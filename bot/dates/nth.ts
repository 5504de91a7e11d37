import { weekdayAfter, weekdayBefore } from './civil-date.ts'
import { namedHoliday } from './holidays.ts'
import { article, of, ordinal, weekday } from './lexicon.ts'
import { anyMonth } from './months.ts'
import { single, workWeek } from './period.ts'
import { type Place, type Stretch, type Turn, turned } from './place.ts'
import { anyQuarter, namedQuarter, quarterNearby } from './quarters.ts'
import { either, map, optional, type Rule, sequence, words } from './rule.ts'
import { anySchoolYear } from './school-years.ts'
import { season } from './seasons.ts'
import { months, schoolYears } from './stretches.ts'
import { weekNearby } from './weeks.ts'
import { anyYear, bareYear, namedYear, yearNearby } from './years.ts'

/** The n-th such weekday inside a window; -1 is the last. */
const nthWeekday =
  (weekdayNumber: number, nth: number): Turn =>
  ({ start, end }) => {
    const day =
      nth > 0
        ? weekdayAfter(start - 1, weekdayNumber) + 7 * (nth - 1)
        : weekdayBefore(end + 1, weekdayNumber) + 7 * (nth + 1)
    return day >= start && day <= end ? single(day) : null
  }

/** The n-th week of a month is the week of its n-th Monday. */
const nthWeek =
  (nth: number): Turn =>
  (window) => {
    const monday = nthWeekday(1, nth)(window)
    return monday && workWeek(monday.start)
  }

/** The n-th of something is counted in the beginning or the end of a school year. */
const countedIn = (whole: Stretch, nth: number, isSchoolYear: boolean): Place =>
  (isSchoolYear ? (nth > 0 ? whole.parts.begin : whole.parts.end) : whole) ?? whole

const stretchesToCountIn: Rule<readonly [Stretch, boolean]> = either<readonly [Stretch, boolean]>(
  map(
    either(
      months,
      anyMonth,
      namedQuarter,
      quarterNearby,
      anyQuarter,
      season,
      namedYear,
      yearNearby,
      anyYear,
      bareYear,
      weekNearby,
      namedHoliday,
    ),
    (it) => [it, false] as const,
  ),
  map(either(schoolYears, anySchoolYear), (it) => [it, true] as const),
)

const ofWhole = sequence(optional(of), optional(article), stretchesToCountIn)

/** "derde donderdag in mei", "de laatste vrijdag van de maand" */
export const nthWeekdayOf: Rule<Place> = map(
  sequence(optional(article), ordinal, weekday, ofWhole),
  ([, nth, number, [, , [whole, isSchoolYear]]]) =>
    turned(countedIn(whole, nth, isSchoolYear), 'day', nthWeekday(number, nth)),
)

/** "de tweede week van maart" */
export const nthWeekOf: Rule<Place> = map(
  sequence(optional(article), ordinal, words('week', 'volle week', 'schoolweek', 'werkweek', 'hele week'), ofWhole),
  ([, nth, , [, , [whole, isSchoolYear]]]) => turned(countedIn(whole, nth, isSchoolYear), 'week', nthWeek(nth)),
)
