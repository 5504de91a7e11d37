/** When nobody is to be spoken to. Pure; what follows from it in time stands in `moments.ts`. */
import { type Day, toDay, toIso, weekdayOf } from '../../dates/civil-date.ts'
import type { ExtraDays } from '../../dates/extra-days.ts'
import { isPublicHoliday } from '../../dates/public-holidays.ts'
import { type HolidaysOf, isSchoolHoliday } from '../../dates/school-calendar.ts'
import { type WorkingWeekday, weeklyDayIn } from './weekly.ts'

/** By the wall clock in the Netherlands, in quarters of an hour (`18:00`); over midnight where `until` is earlier. */
export interface Hours {
  readonly from: string
  readonly until: string
}

/**
 * Of a network or body, each part of which can be off, with what one person added.
 *
 * @property hours null where every hour is as good.
 * @property schoolHolidays whose, or null for off. A day beyond the known school calendar is not silent: a reminder
 *   that comes in a holiday is better than one that waits for a table.
 * @property own null for whoever added nothing.
 */
export interface Silence {
  readonly hours: Hours | null
  readonly weekends: boolean
  readonly publicHolidays: boolean
  readonly schoolHolidays: HolidaysOf | null
  readonly own: OwnSilence | null
}

/**
 * What a person added to the silence of the network.
 *
 * @property hours take the place of the network's; null for none of one's own.
 * @property weekdays on which they never work (Monday is 1).
 * @property daysOff their own holidays, both ends included.
 * @property weekly the weekday on which all that there is comes together, once a week; null for as it comes.
 */
export interface OwnSilence {
  readonly hours: Hours | null
  readonly weekdays: readonly number[]
  readonly daysOff: readonly ExtraDays[]
  readonly weekly: WorkingWeekday | null
}

export const noOwnSilence: OwnSilence = { hours: null, weekdays: [], daysOff: [], weekly: null }

/** Whether the whole day is silent, whatever the hour. */
export const isSilentDay = (day: Day, silence: Silence): boolean => {
  if (isFree(day, silence)) return true
  const weekly = silence.own?.weekly ?? null
  return weekly !== null && weeklyDayIn(day, weekly, (one) => !isFree(one, silence)) !== day
}

const isFree = (day: Day, { weekends, publicHolidays, schoolHolidays, own }: Silence): boolean =>
  (weekends && weekdayOf(day) > 5) ||
  (publicHolidays && isPublicHoliday(day)) ||
  (schoolHolidays !== null && isSchoolHoliday(toIso(day), schoolHolidays.region, schoolHolidays.extra)) ||
  (own !== null && (own.weekdays.includes(weekdayOf(day)) || own.daysOff.some((off) => isWithin(day, off))))

const isWithin = (day: Day, { from, until }: ExtraDays): boolean => toDay(from) <= day && day <= toDay(until)

/** @param minute of the wall clock, since midnight. From and until the same is no silence. */
export const isSilentMinute = (minute: number, { hours, own }: Silence): boolean => {
  const meant = own?.hours ?? hours
  if (meant === null) return false
  const [from, until] = [minuteOf(meant.from), minuteOf(meant.until)]
  return from <= until ? from <= minute && minute < until : minute >= from || minute < until
}

const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
