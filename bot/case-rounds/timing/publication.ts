/** When a round says something: at fixed hours of working days, which break the link with when somebody typed. Pure. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { type HolidaysOf, isSchoolHoliday, isWorkingDay } from '../../dates/school-calendar.ts'

/** @property holidays of the region of the body. @property hours of publication, in order. */
export interface Timetable {
  readonly holidays: HolidaysOf
  readonly hours: readonly number[]
}

/** The longest school holiday is 44 days; extra days without end stop no clock for ever. */
const mostStill = 400

/** Whether the clock runs on a day: it stops in school holidays, weekends and on public holidays. */
export const isRunningDay = (day: string, { region, extra }: HolidaysOf): boolean =>
  isWorkingDay(day) && !isSchoolHoliday(day, region, extra)

/** The day itself when the clock runs on it, else the first after it (or before it, with step -1). */
const runningDayFrom = (day: string, holidays: HolidaysOf, step: 1 | -1): string => {
  let found = day
  for (let passed = 0; passed < mostStill; passed += 1) {
    if (isRunningDay(found, holidays)) return found
    found = daysAfter(found, step)
  }
  return day
}

/** So many running days after a day (before it, for a negative count). */
export const countRunningDays = (day: string, count: number, holidays: HolidaysOf): string => {
  const step = count < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(count); left > 0; left -= 1) found = runningDayFrom(daysAfter(found, step), holidays, step)
  return found
}

/** The first publication moment after an instant, never the instant itself. */
export const nextPublication = (now: number, { holidays, hours }: Timetable): number => {
  const today = dayAt(now)
  const first = runningDayFrom(today, holidays, 1)
  const left = momentsOn(first, hours).find((moment) => moment > now)
  return left ?? firstMomentOn(runningDayFrom(daysAfter(first, 1), holidays, 1), hours)
}

/** The publication moment that an instant is, or the last one before it. */
export const lastPublication = (now: number, { holidays, hours }: Timetable): number => {
  const last = runningDayFrom(dayAt(now), holidays, -1)
  const passed = momentsOn(last, hours).findLast((moment) => moment <= now)
  return passed ?? lastMomentOn(runningDayFrom(daysAfter(last, -1), holidays, -1), hours)
}

export const isPublication = (instant: number, timetable: Timetable): boolean =>
  lastPublication(instant, timetable) === instant

export const momentsOn = (day: string, hours: readonly number[]): readonly number[] =>
  hours.map((hour) => instantOn(day, hour))

export const firstMomentOn = (day: string, hours: readonly number[]): number => instantOn(day, hours[0] ?? 9)
const lastMomentOn = (day: string, hours: readonly number[]): number => instantOn(day, hours.at(-1) ?? 9)
