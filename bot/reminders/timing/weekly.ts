/** What comes once a week comes on a working day. Pure. */
import { type Day, mondayOf } from '../../dates/civil-date.ts'

/** Monday is 1. */
export const workingWeekdays = [1, 2, 3, 4, 5] as const
export type WorkingWeekday = (typeof workingWeekdays)[number]

/**
 * In the week of a day: that weekday; where it is closed the next one that is open, else the last open one before it.
 *
 * @returns null for a week in which nothing is open
 */
export const weeklyDayIn = (day: Day, weekday: WorkingWeekday, isOpen: (day: Day) => boolean): Day | null => {
  const meant = mondayOf(day) + weekday - 1
  const week = workingWeekdays.map((one) => mondayOf(day) + one - 1)
  return week.find((one) => one >= meant && isOpen(one)) ?? week.findLast(isOpen) ?? null
}
