import { namedHoliday } from './holidays.ts'
import { anyMonth, monthNearby, namedMonth } from './months.ts'
import { type Place, part, partOf, type Stretch } from './place.ts'
import { anyQuarter, namedQuarter, quarterNearby } from './quarters.ts'
import { anyOf, either, map, type Rule, remembered, sequence } from './rule.ts'
import { anySchoolYear, bareSchoolYear, namedSchoolYear, schoolYearNearby } from './school-years.ts'
import { season } from './seasons.ts'
import { anyWeek, numberedWeek, weekNearby } from './weeks.ts'
import { anyYear, bareYear, namedYear, yearNearby } from './years.ts'

export const months = either(namedMonth, monthNearby)
export const schoolYears = either(namedSchoolYear, schoolYearNearby)
export const named: Rule<Stretch> = remembered(
  either(
    months,
    namedQuarter,
    quarterNearby,
    season,
    namedYear,
    yearNearby,
    schoolYears,
    weekNearby,
    numberedWeek,
    namedHoliday,
  ),
)
const unnamed: Rule<Stretch> = either(anyMonth, anyQuarter, anyYear, anySchoolYear, anyWeek)

/** A part says of what: "eind maart", "eind 2027", "het eind van de maand". */
export const parts = partOf(either(named, unnamed, bareYear, bareSchoolYear))

const partJoint = anyOf(`/, -, en, of, tot, a, t/m, tot en met, tot aan`)

/** "begin/medio maart" */
export const twoParts: Rule<Place> = map(
  sequence(part, partJoint, part, either(named, unnamed, bareYear)),
  ([first, , second, whole]) => {
    const [from, until] = [whole.parts[first], whole.parts[second]]
    return from && until ? joined(from, until) : null
  },
)

const joined = (from: Place, until: Place): Place => ({
  takesYear: from.takesYear,
  at: (year) => ({
    ...from.at(year),
    windows: (context) =>
      from
        .at(year)
        .windows(context)
        .flatMap((window, index) => {
          const end = until.at(year).windows(context)[index]
          return typeof window === 'string' || typeof end !== 'object' ? [] : [{ ...window, end: end.end }]
        }),
  }),
})
