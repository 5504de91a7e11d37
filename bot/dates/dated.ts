import { schoolDayBesideFixture, weekBesideFixture, weekdayBesideFixture } from './beside.ts'
import { weekdayAfter } from './civil-date.ts'
import { dayInMonth, dayOfMonth, daysInMonth, scannedFirst } from './days.ts'
import { christmas, feast } from './feasts.ts'
import { namedHoliday, unnamedHoliday } from './holidays.ts'
import { article, comingSuffix, shortWeekday, thisOrNext } from './lexicon.ts'
import { nearDay, nearWeekday } from './near-day.ts'
import { nthWeekdayOf, nthWeekOf } from './nth.ts'
import { numericDate } from './numeric-date.ts'
import { type Period, relative, single } from './period.ts'
import { type Place, placeOf, turned } from './place.ts'
import { either, map, optional, type Rule, remembered, sequence, words } from './rule.ts'
import { anySchoolYear, bareSchoolYear } from './school-years.ts'
import { named, parts, twoParts } from './stretches.ts'
import { numberedWeeks, weekAround, weekend } from './weeks.ts'
import { type YearReference, yearBehind, yearInFront } from './year-reference.ts'
import { bareYear, currentYear, halfYear, restOfYear, turnOfYear } from './years.ts'

/** Everything that stands in a calendar, with the year that may stand beside it. */

const aWeekdayBeside = optional(sequence(optional(words('op')), shortWeekday, optional(words(',', 'de', 'den', '.'))))

const day: Rule<Place> = remembered(
  map(
    sequence(
      aWeekdayBeside,
      optional(words('de', 'den', 'komende', 'a.s.', 'aanstaande')),
      either(dayInMonth, daysInMonth, numericDate),
    ),
    ([, , place]) => place,
  ),
)

/** "woensdag de 14e" */
const weekdayAndDate: Rule<Place> = map(
  sequence(shortWeekday, optional(words('de', 'den')), dayOfMonth),
  ([, , place]) => place,
)

/** "de week van 5 oktober", "de week van maandag 5 oktober" */
const weekOfDay: Rule<Place> = map(
  sequence(
    optional(article),
    words('week', 'werkweek'),
    words('van', 'rond', 'met', 'waarin'),
    optional(article),
    either(day, feast, namedHoliday),
  ),
  ([, , , , place]) => turned(place, 'week', weekAround),
)

const thisHoliday: Rule<Place> = map(sequence(thisOrNext, either<Place>(namedHoliday, feast)), ([, place]) => place)

const place: Rule<Place> = remembered(
  either<Place>(
    day,
    weekdayAndDate,
    weekOfDay,
    nthWeekdayOf,
    nthWeekOf,
    weekBesideFixture,
    weekdayBesideFixture,
    schoolDayBesideFixture,
    twoParts,
    parts,
    numberedWeeks,
    weekend,
    halfYear,
    restOfYear,
    turnOfYear,
    thisHoliday,
    feast,
    christmas,
    named,
    nearWeekday,
  ),
)

export interface Dated {
  readonly place: Place
  readonly year?: YearReference
}

const withYear =
  (rule: Rule<Place>): Rule<Dated> =>
  (tokens, at) => {
    const front = yearInFront(tokens, at)
    const match = front && sequence(optional(article), rule)(tokens, front.end)
    if (front && match?.value[1].takesYear)
      return { value: { place: match.value[1], year: front.value }, end: match.end }
    return behindPlace(rule)(tokens, at)
  }

const behindPlace =
  (rule: Rule<Place>): Rule<Dated> =>
  (tokens, at) => {
    const match = sequence(rule, optional(comingSuffix))(tokens, at)
    if (!match) return null
    const year = match.value[0].takesYear ? yearBehind(tokens, match.end) : null
    const end = optional(comingSuffix)(tokens, year?.end ?? match.end)?.end ?? match.end
    return { value: { place: match.value[0], ...(year && { year: year.value }) }, end }
  }

const toNearDay: Rule<Dated> = map(nearDay, (found) => ({ place: found }))

export const dated: Rule<Dated> = remembered(
  either(
    map(sequence(optional(article), withYear(place)), ([, found]) => found),
    toNearDay,
  ),
)

/** Names that say something only behind a preposition: "in 2027", "na de vakantie", "op de 15e". */
export const datedBehindPreposition: Rule<Dated> = remembered(
  either(
    toNearDay,
    map(
      sequence(
        optional(article),
        withYear(
          either<Place>(
            place,
            bareYear,
            bareSchoolYear,
            unnamedHoliday,
            dayOfMonth,
            currentYear,
            anySchoolYear,
            scannedFirst,
          ),
        ),
      ),
      ([, found]) => found,
    ),
  ),
)

/** What may stand alone in a deadline cell, and is a plain number inside a sentence. */
export const datedAlone: Rule<Dated> = map(
  either<Place>(
    bareYear,
    bareSchoolYear,
    dayOfMonth,
    unnamedHoliday,
    map(shortWeekday, (number) => nextWeekday(number)),
  ),
  (found) => ({ place: found }),
)

const nextWeekday = (number: number): Place =>
  placeOf(relative('day', (anchor) => single(weekdayAfter(anchor, number))))

/** Ranges that share their month or their word: behind "tussen" and "van" these are read whole. */
export const closedRange: Rule<Dated> = withYear(either<Place>(daysInMonth, numberedWeeks, twoParts))

export const periodOf = ({ place: found, year }: Dated): Period => found.at(year)
