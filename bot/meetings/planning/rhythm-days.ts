/** The days that a rhythm gives, moved away from holidays; and the windows of a body that meets so many times a year. Pure. */
import { dayOf, mondayOf, toDay, toIso, yearOf } from '../../dates/civil-date.ts'
import { isSchoolHoliday, isWorkingDay, type Region, schoolHolidayIn } from '../../dates/school-calendar.ts'

/** @property occurrence the day by the rhythm. @property day on which it is proposed; null where it falls out. */
export interface ProposedDay {
  readonly occurrence: string
  readonly day: string | null
}

export const isFreeFor = (day: string, region: Region): boolean => isWorkingDay(day) && !isSchoolHoliday(day, region)

/**
 * A day within a holiday moves to the nearest working day of its week, else of the next one, unless the body meets in
 * that week anyway: then it falls out.
 *
 * @param occurrences `YYYY-MM-DD` in order
 */
export const awayFromHolidays = (occurrences: readonly string[], region: Region): readonly ProposedDay[] => {
  const weeks = new Map<number, number>()
  for (const one of occurrences) weeks.set(weekOf(one), (weeks.get(weekOf(one)) ?? 0) + 1)
  return occurrences.map((occurrence) => {
    if (isFreeFor(occurrence, region)) return { occurrence, day: occurrence }
    const next = weekOf(occurrence) + 7
    const candidates = [...daysOfWeek(weekOf(occurrence)), ...(weeks.has(next) ? [] : daysOfWeek(next))]
    return {
      occurrence,
      day: nearest(
        occurrence,
        candidates.filter((day) => isFreeFor(day, region)),
      ),
    }
  })
}

const weekOf = (day: string): number => mondayOf(toDay(day))

const daysOfWeek = (monday: number): readonly string[] => [0, 1, 2, 3, 4].map((steps) => toIso(monday + steps))

/** Of two as near the later one: there is more time to prepare. */
const nearest = (day: string, candidates: readonly string[]): string | null => {
  const away = (one: string): number => Math.abs(toDay(one) - toDay(day)) - (one > day ? 0.5 : 0)
  return candidates.toSorted((a, b) => away(a) - away(b))[0] ?? null
}

/** The last day before the summer holiday of the school year in which the day lies; where it is not known 10 July. */
export const endOfSchoolYear = (day: string, region: Region): string => {
  const year = yearOf(toDay(day))
  const summers = [year, year + 1].map((one) => {
    const summer = schoolHolidayIn('zomer', one, { region })
    return toIso(summer ? summer.start - 1 : dayOf(one, 7, 10))
  })
  return summers.find((end) => end > day) ?? summers.at(-1) ?? day
}

/** @property from and `until` both included, `YYYY-MM-DD`. @property nth of the year, from 1. */
export interface YearWindow {
  readonly nth: number
  readonly from: string
  readonly until: string
}

/** As many windows of the same length over the school year that ends on that day, from September on. */
export const windowsOfYear = (times: number, end: string): readonly YearWindow[] => {
  const first = dayOf(yearOf(toDay(end)) - 1, 9, 1)
  const length = (toDay(end) + 1 - first) / times
  return Array.from({ length: times }, (_, at) => ({
    nth: at + 1,
    from: toIso(first + Math.round(at * length)),
    until: toIso(first + Math.round((at + 1) * length) - 1),
  }))
}
