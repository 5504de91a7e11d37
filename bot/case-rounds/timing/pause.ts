/** In a school holiday a round stands still, and its card says so. Pure. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { type HolidaysOf, isSchoolHoliday } from '../../dates/school-calendar.ts'
import { countRunningDays } from './publication.ts'

const isHoliday = (day: string, { region, extra }: HolidaysOf): boolean => isSchoolHoliday(day, region, extra)

/** When the holiday that is on or comes begins (epoch ms), if that is before a moment; null for none. */
export const pauseFrom = (today: string, until: number | null, holidays: HolidaysOf): number | null => {
  const last = until === null ? today : dayAt(until)
  for (let day = today; day <= last; day = daysAfter(day, 1)) if (isHoliday(day, holidays)) return instantOn(day, 0)
  return null
}

/** The first day on which the clock runs again, of a day in a holiday. */
export const pauseUntil = (day: string, holidays: HolidaysOf): string => countRunningDays(day, 1, holidays)
