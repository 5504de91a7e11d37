/** What people leave out when they say how often: then it counts from the day on which they say it. Pure. */
import {
  addMonths,
  type Day,
  dayOf,
  monthOf,
  toDay,
  toIso,
  weekdayAfter,
  weekdayOf,
  yearOf,
} from '../../dates/civil-date.ts'
import type { WorkingWeekday } from '../timing/weekly.ts'
import { workingWeekdays } from '../timing/weekly.ts'

/** The first such weekday from a day on; without one that of the day itself, in a weekend the Monday after. */
export const weekdayFrom = (said: WorkingWeekday | null, from: string) => {
  const day = toDay(from)
  const weekday = said ?? workingWeekdays.find((one) => one === weekdayOf(day)) ?? 1
  return { weekday, fromOn: toIso(weekdayAfter(day - 1, weekday)) }
}

/** The first day, from today on, of the month, quarter or half year in which its date is still to come. */
export const firstOfPeriod = (today: string, length: 1 | 3 | 6, date: number): string => {
  const day = toDay(today)
  const begin = dayOf(yearOf(day), Math.floor((monthOf(day) - 1) / length) * length + 1, 1)
  const isPassed = (start: Day) => start + date - 1 < day
  return toIso(Math.max(day, isPassed(begin) ? addMonths(begin, length) : begin))
}
