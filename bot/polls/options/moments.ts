/** When options that were offered without a name appear: together, at fixed hours, so that no moment tells whose. Pure. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { isWorkingDay } from '../../dates/school-calendar.ts'
import type { Poll } from '../poll.ts'

/** As case rounds are published: when people have opened their mail, and after their lunch. */
const hours = [9, 14] as const

/** The longest row of days on which nobody works is that of Christmas and the new year. */
const mostStill = 14

/** The first after an instant, never the instant itself. */
export const nextOptionsAt = (now: number): number => {
  const today = dayAt(now)
  const days = Array.from({ length: mostStill }, (_, at) => daysAfter(today, at)).filter(isWorkingDay)
  const moments = days.flatMap((day) => hours.map((hour) => instantOn(day, hour)))
  return moments.find((moment) => moment > now) ?? instantOn(daysAfter(today, 1), hours[0])
}

/** Whether an option that is added now can still be chosen. */
export const appearsBefore = ({ secrecy, closesAt }: Pick<Poll, 'secrecy' | 'closesAt'>, now: number): boolean =>
  secrecy === 'named' || nextOptionsAt(now) < closesAt

/** The last that has come by now; the instant itself counts. */
export const lastOptionsAt = (now: number): number => {
  const today = dayAt(now)
  const days = Array.from({ length: mostStill }, (_, at) => daysAfter(today, -at)).filter(isWorkingDay)
  const moments = days.flatMap((day) => hours.map((hour) => instantOn(day, hour)).toReversed())
  return moments.find((moment) => moment <= now) ?? Number.NEGATIVE_INFINITY
}
