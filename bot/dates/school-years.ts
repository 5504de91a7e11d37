import { dayOf, lastOfMonth } from './civil-date.ts'
import { thisOrNext } from './lexicon.ts'
import { anchorOf, type Period, single, unknown, type WindowIn, yearly } from './period.ts'
import { type Place, placeOf, type Stretch } from './place.ts'
import { map, optional, type Rule, sequence, words } from './rule.ts'
import { isSurelyOver, schoolHolidayIn } from './school-calendar.ts'
import { inYear, schoolYearAt, schoolYearPair, type YearReference } from './year-reference.ts'

const name = words('schooljaar', 'cursusjaar', 'studiejaar', 'schooljr', 'schooljr .', 'sj', 'sj .')

/** School years are counted by the year in which they start; the school-year flag is for names inside one. */
const wholeSchoolYear = (year?: YearReference): Period => ({
  ...yearly('school_year', (y) => single(dayOf(y, 8, 1), dayOf(y + 1, 7, 31)), year),
  keepsStart: true,
})

const fromSummer =
  (
    summerYear: (year: number) => number,
    to: (year: number, first: number, last: number) => ReturnType<WindowIn>,
  ): WindowIn =>
  (year, context) => {
    const summer = schoolHolidayIn('zomer', summerYear(year), context)
    if (summer) return to(year, summer.end + 1, summer.start - 1)
    return isSurelyOver('zomer', summerYear(year), anchorOf(context)) ? null : unknown
  }

const windows: Record<keyof Stretch['parts'], WindowIn> = {
  begin: fromSummer(
    (y) => y,
    (y, first) => single(first, dayOf(y, 9, 30)),
  ),
  middle: (y) => single(dayOf(y + 1, 1, 1), lastOfMonth(y + 1, 2)),
  end: fromSummer(
    (y) => y + 1,
    (y, _, last) => ({ start: dayOf(y + 1, 6, 1), end: last, lastBefore: last }),
  ),
  firstHalf: (y) => single(dayOf(y, 8, 1), dayOf(y + 1, 1, 31)),
  secondHalf: (y) => single(dayOf(y + 1, 2, 1), dayOf(y + 1, 7, 31)),
}

const withParts = (place: Place, year?: YearReference): Stretch => ({
  ...place,
  parts: Object.fromEntries(
    Object.entries(windows).map(([part, windowIn]) => [part, placeOf(yearly('part_of_year', windowIn, year))]),
  ),
})

const schoolYear = (year: YearReference): Stretch => withParts(placeOf(wholeSchoolYear(year)), year)

/** "schooljaar 2026-2027", "schooljaar 26/27" */
export const namedSchoolYear: Rule<Stretch> = map(
  sequence(optional(words('het')), name, optional(words('van', ',', '(')), schoolYearPair, optional(words(')'))),
  ([, , , start]) => schoolYear(inYear(start)),
)

/** "(in) 2026-2027": two years in a row are a school year. */
export const bareSchoolYear: Rule<Stretch> = map(schoolYearPair, (start) => schoolYear(inYear(start)))

/** "dit schooljaar", "het nieuwe schooljaar" */
export const schoolYearNearby: Rule<Stretch> = map(
  sequence(
    optional(words('nog', 'nog in', 'later', 'in')),
    optional(words('het')),
    thisOrNext,
    name,
    optional(words('nog')),
  ),
  ([, , offset]) => schoolYear({ of: (context) => schoolYearAt(context) + offset }),
)

/** "(het eind van) het schooljaar": the first one not yet over. */
export const anySchoolYear: Rule<Stretch> = map(name, () => withParts(placeOf(wholeSchoolYear())))
