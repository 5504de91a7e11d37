/** How long a phase takes, and when what comes after it is due. All at publication moments. Pure. */
import { dayAt, daysAfter, instantOn } from '../../clock.ts'
import { addMonths, toDay, toIso } from '../../dates/civil-date.ts'
import type { HolidaysOf } from '../../dates/school-calendar.ts'
import type { RoundSettings } from '../settings.ts'
import {
  countRunningDays,
  firstMomentOn,
  isPublication,
  lastPublication,
  momentsOn,
  nextPublication,
  type Timetable,
} from './publication.ts'

/**
 * So many working days after a moment, at the same hour; without days at the next publication moment.
 *
 * @param from counts from the publication moment that it is, or the next one after it
 */
export const endOfTerm = (from: number, days: number, timetable: Timetable): number => {
  const start = isPublication(from, timetable) ? from : nextPublication(from, timetable)
  if (days === 0) return from === start ? nextPublication(start, timetable) : start
  return shiftDays(start, days, timetable)
}

/** Keeps the hour of a publication moment. */
const shiftDays = (moment: number, days: number, { holidays, hours }: Timetable): number => {
  const at = momentsOn(dayAt(moment), hours).indexOf(moment)
  return instantOn(countRunningDays(dayAt(moment), days, holidays), hours[at] ?? hours[0] ?? 9)
}

/**
 * One working day before the end. A phase of one day reminds at its first publication moment: at its start everybody
 * is told of it already.
 *
 * @returns null for a phase that is too short to remind of
 */
export const remindAt = (startedAt: number, endsAt: number, timetable: Timetable): number | null => {
  const moment = Math.max(shiftDays(endsAt, -1, timetable), nextPublication(startedAt, timetable))
  return moment < endsAt ? moment : null
}

export const purgeDay = (closedOn: string, { retentionDays }: RoundSettings): string =>
  daysAfter(closedOn, retentionDays)

/** From this day on not even its title is kept. */
export const recordEndsOn = (closedOn: string, { keepYears }: RoundSettings): string =>
  toIso(addMonths(toDay(closedOn), 12 * keepYears))

/**
 * From when it can be given; all are asked for it then. In a holiday nobody is spoken to, and the purge does not wait:
 * where the purge would come first, it is before the holiday, or else at once.
 */
export const secondFeedbackAt = (
  closedOn: string,
  { secondFeedbackDays, hours, retentionDays }: RoundSettings,
  holidays: HolidaysOf,
): number => {
  const timetable = { holidays, hours }
  const nominal = firstMomentOn(daysAfter(closedOn, secondFeedbackDays), hours)
  const moment = isPublication(nominal, timetable) ? nominal : nextPublication(nominal, timetable)
  if (moment < instantOn(daysAfter(closedOn, retentionDays), 0)) return moment
  return Math.max(lastPublication(nominal, timetable), firstMomentOn(closedOn, hours))
}

/** After closing the clock of the members stands still in a holiday, that of the purge does not. */
export const nextPublicationBefore = (now: number, until: number, timetable: Timetable): number => {
  const moment = nextPublication(now, timetable)
  if (moment < until) return moment
  const today = dayAt(now)
  const { hours } = timetable
  const left = [...momentsOn(today, hours), firstMomentOn(daysAfter(today, 1), hours)].find((one) => one > now)
  return left !== undefined && left < until ? left : now
}
