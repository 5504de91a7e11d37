/** On which days something can be finished: working days outside the school holidays of the region. Pure. */
import { daysAfter } from '../../clock.ts'
import { isSchoolHoliday, isWorkingDay, knowsSchoolYear, type Region } from '../../dates/school-calendar.ts'
import { startOfSchoolYear } from '../../dates/school-holiday-row.ts'

export const isFree = (day: string, region: Region): boolean => isWorkingDay(day) && !isSchoolHoliday(day, region)

/** The last such day on or before that one. Summer is the longest: seven weeks with the weekends around it. */
export const lastFreeUntil = (day: string, region: Region): string =>
  isFree(day, region) ? day : lastFreeUntil(daysAfter(day, -1), region)

/** The first such day on or after that one. */
export const firstFreeFrom = (day: string, region: Region): string =>
  isFree(day, region) ? day : firstFreeFrom(daysAfter(day, 1), region)

/** Without its rows a school year has no holidays, and that has to be said. */
export const isHolidayKnown = (day: string, region: Region): boolean => knowsSchoolYear(startOfSchoolYear(day), region)

/** From one day to another, negative when it lies before. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / millisecondsPerDay)

const millisecondsPerDay = 86_400_000
