/** Whether a day comes into question, and if not why. Pure. */
import { dayAt } from '../../clock.ts'
import { toDay, weekdayOf } from '../../dates/civil-date.ts'
import { isSchoolHoliday, isWorkingDay } from '../../dates/school-calendar.ts'
import { type Hours, hoursOn } from '../../meetings/meeting.ts'
import { minutesAt, sides } from '../../network/customs.ts'
import type { Asked, BusyHours, Seeking } from './seeking.ts'

/** In the order in which they are looked at: a day has the first that holds. */
export const grounds = [
  'too-soon',
  'weekend',
  'public-holiday',
  'school-holiday',
  'own-meeting',
  'chair-away',
  'side-away',
  'many-away',
] as const
export type Ground = (typeof grounds)[number]

/** @property away who of those asked cannot come, as far as is known. */
export interface PossibleDay {
  readonly day: string
  readonly startsAt: number
  readonly endsAt: number
  readonly away: readonly string[]
  readonly isUsualDay: boolean
  readonly isUsualHour: boolean
}

export type JudgedDay = { readonly ground: Ground } | ({ readonly ground: null } & PossibleDay)

export const hoursFrom = (day: string, startsAt: string, minutes: number): Hours =>
  hoursOn(day, minutesAt(startsAt), minutesAt(startsAt) + minutes)

export const judgeDay = (day: string, seeking: Seeking): JudgedDay => {
  const hours = hoursFrom(day, seeking.startsAt, seeking.minutes)
  const away = seeking.asked.filter(({ member }) => isAway(member, day, hours, seeking))
  const ground = calendarGround(day, seeking) ?? diaryGround(day, away, seeking)
  if (ground) return { ground }
  return {
    ground: null,
    day,
    ...hours,
    away: away.map(({ member }) => member),
    isUsualDay: weekdayOf(toDay(day)) === seeking.usual.weekday,
    isUsualHour: seeking.startsAt === seeking.usual.startsAt,
  }
}

const calendarGround = (day: string, { earliestOn, region }: Seeking): Ground | null => {
  if (day < earliestOn) return 'too-soon'
  if (weekdayOf(toDay(day)) > 5) return 'weekend'
  if (!isWorkingDay(day)) return 'public-holiday'
  return isSchoolHoliday(day, region) ? 'school-holiday' : null
}

/** More than a third away is too many: our own measure, for of a body two thirds are wanted at the table. */
const mostAway = (asked: readonly Asked[]): number => Math.floor(asked.length / 3)

const diaryGround = (day: string, away: readonly Asked[], seeking: Seeking): Ground | null => {
  const { asked, body, meetings, needsBothSides } = seeking
  if (meetings.some((one) => one.body === body && dayAt(one.startsAt) === day)) return 'own-meeting'
  if (away.some(({ isChair }) => isChair)) return 'chair-away'
  if (needsBothSides && lacksSide(asked, away)) return 'side-away'
  return away.length > mostAway(asked) ? 'many-away' : null
}

const lacksSide = (asked: readonly Asked[], away: readonly Asked[]): boolean =>
  sides.some((side) => {
    const ofSide = asked.filter((one) => one.side === side)
    return ofSide.length > 0 && ofSide.every((one) => away.includes(one))
  })

const isAway = (
  member: string,
  day: string,
  hours: Pick<BusyHours, 'startsAt' | 'endsAt'>,
  { body, meetings, away }: Seeking,
): boolean =>
  away.some(({ fromOn, untilOn, members }) => fromOn <= day && day <= untilOn && members.includes(member)) ||
  meetings.some(
    (one) =>
      one.body !== body && one.startsAt < hours.endsAt && hours.startsAt < one.endsAt && one.members.includes(member),
  )
