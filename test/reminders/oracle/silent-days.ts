/** What is silent, read from the words of the rule, quarter by quarter; nothing of the product but the settings' shape. */
import type { Silence } from '../../../bot/reminders/timing/silence.ts'
import { isPublicHoliday, isSchoolHoliday } from './free-days.ts'
import { dayFrom, type Quarter, quartersIn, weekdayIn } from './wall-clock.ts'

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The minutes that the wall clock passes from the one to the other, over midnight where that is the earlier. */
const minutesBetween = (from: number, until: number): ReadonlySet<number> => {
  const passed = new Set<number>()
  for (let at = from; at !== until; at = (at + 1) % 1440) passed.add(at)
  return passed
}
const quiet = new Map<string, ReadonlySet<number>>()

const isQuietHour = (minute: number, { hours, own }: Silence): boolean => {
  const { from, until } = own?.hours ?? hours ?? { from: '00:00', until: '00:00' }
  const minutes = quiet.get(from + until) ?? minutesBetween(minutesOf(from), minutesOf(until))
  quiet.set(from + until, minutes)
  return minutes.has(minute)
}

const isFree = (day: string, { weekends, publicHolidays, schoolHolidays, own }: Silence): boolean =>
  (weekends && weekdayIn(day) > 5) ||
  (publicHolidays && isPublicHoliday(day)) ||
  (!!schoolHolidays &&
    (isSchoolHoliday(day, schoolHolidays.region) ||
      !!schoolHolidays.extra?.some(({ from, until }) => from <= day && day <= until))) ||
  !!own?.weekdays.includes(weekdayIn(day)) ||
  !!own?.daysOff.some(({ from, until }) => from <= day && day <= until)

/** Of each week one working day: the one named; where that is free the next that is not, else the last before it. */
export const weeklyDayOf = (day: string, weekday: number, silence: Silence): string | null => {
  const monday = dayFrom(day, 1 - weekdayIn(day))
  const order = [...[1, 2, 3, 4, 5].filter((one) => one >= weekday), ...[5, 4, 3, 2, 1].filter((one) => one < weekday)]
  return order.map((one) => dayFrom(monday, one - 1)).find((one) => !isFree(one, silence)) ?? null
}

export const isClosed = (day: string, silence: Silence): boolean =>
  isFree(day, silence) || (!!silence.own?.weekly && weeklyDayOf(day, silence.own.weekly, silence) !== day)

export const isQuiet = (day: string, { minute }: Quarter, silence: Silence): boolean =>
  isClosed(day, silence) || isQuietHour(minute, silence)

/** Nine o'clock, or the first quarter after it in which somebody may be spoken to; null on a silent day. */
export const momentIn = (day: string, silence: Silence): number | null => {
  if (isClosed(day, silence)) return null
  const isOpen = ({ minute }: Quarter) => !isQuietHour(minute, silence)
  const found = quartersIn(day).find((one) => one.minute >= 540 && isOpen(one)) ?? quartersIn(day).find(isOpen)
  return found?.instant ?? null
}
