/** Whether a day is one of a repetition, asked of each day by itself; and what is heard of it, day by day. */
import type { Repetition } from '../../../bot/reminders/repetition/repetition.ts'
import type { Silence } from '../../../bot/reminders/timing/silence.ts'
import { holidaysIn, isPublicHoliday, isSchoolHoliday, type Region } from './free-days.ts'
import { isClosed, isQuiet, momentIn } from './silent-days.ts'
import { allDays, dayFrom, instantAt, placeOf, wallAt, weekdayIn } from './wall-clock.ts'

const monthOf = (day: string): number => Number(day.slice(5, 7))
const dateOf = (day: string): number => Number(day.slice(8))
const isLastOfMonth = (day: string): boolean => monthOf(dayFrom(day, 1)) !== monthOf(day)
const mondayBefore = (day: string): number => placeOf(day) - weekdayIn(day) + 1

/** On the date, or on the last day of a month that is too short for it. */
const isDate = (day: string, date: number): boolean =>
  dateOf(day) === date || (isLastOfMonth(day) && date > dateOf(day))

const isNth = (day: string, nth: number): boolean =>
  nth === -1 ? monthOf(dayFrom(day, 7)) !== monthOf(day) : Math.ceil(dateOf(day) / 7) === nth

export interface Extra {
  readonly from: string
  readonly until: string
}

/** School is kept on it: no weekend, no public holiday, no school holiday. */
const isSchoolDay = (day: string, region: Region): boolean =>
  weekdayIn(day) < 6 && !isPublicHoliday(day) && !isSchoolHoliday(day, region)

const isLastBefore = (day: string, holiday: string | null, region: Region): boolean =>
  isSchoolDay(day, region) &&
  holidaysIn(region).some(({ name, first }) => {
    if ((holiday !== null && name !== holiday) || first <= day) return false
    for (let at = placeOf(day) + 1; at < placeOf(first); at += 1)
      if (isSchoolDay(allDays[at] ?? '', region)) return false
    return true
  })

export const isDayOf = (repetition: Repetition, day: string, region: Region): boolean => {
  if ('fromOn' in repetition && day < repetition.fromOn) return false
  switch (repetition.kind) {
    case 'once':
      return day === repetition.on
    case 'days':
      return (placeOf(day) - placeOf(repetition.fromOn)) % repetition.every === 0
    case 'weeks': {
      const weeks = (mondayBefore(day) - mondayBefore(repetition.fromOn)) / 7
      return weekdayIn(day) === repetition.weekday && weeks % repetition.every === 0
    }
    case 'months': {
      const years = Number(day.slice(0, 4)) - Number(repetition.fromOn.slice(0, 4))
      const months = years * 12 + monthOf(day) - monthOf(repetition.fromOn)
      return months % repetition.every === 0 && isDate(day, repetition.date)
    }
    case 'month':
      return (
        repetition.months.includes(monthOf(day)) && weekdayIn(day) === repetition.weekday && isNth(day, repetition.nth)
      )
    case 'year':
      return monthOf(day) === repetition.month && isDate(day, repetition.date)
    case 'working-days':
      return weekdayIn(day) < 6 && !isPublicHoliday(day)
    case 'before-holiday':
      return isLastBefore(day, repetition.holiday, region)
  }
}

export interface HeardByHand {
  readonly on: string
  readonly at: number
}

/** Until a day, included: what falls in a silence waits for its end, but what must be said by then comes before it. */
export const heardByHand = (
  repetition: Repetition,
  { since, silence, region }: { readonly since: number; readonly silence: Silence; readonly region: Region },
  until: string,
): readonly HeardByHand[] => {
  const isBy = repetition.kind === 'before-holiday' || (repetition.kind === 'once' && repetition.isBy)
  const heard: HeardByHand[] = []
  let waiting: string[] = []
  const ahead: string[] = []
  const asked = wallAt(since)
  const isMeant = (day: string) => instantAt(day, 540) >= since && isDayOf(repetition, day, region)
  const say = (at: number, told: readonly string[]) => {
    const on = told.at(-1)
    if (on) heard.push({ on, at })
  }
  /** Those in the silence that begins after a day. */
  const inSilenceAfter = (day: string): readonly string[] => {
    const found: string[] = []
    for (let at = placeOf(day) + 1; isClosed(allDays[at] ?? '', silence); at += 1)
      if (isMeant(allDays[at] ?? '')) found.push(allDays[at] ?? '')
    return found
  }
  for (let at = placeOf(asked.day); at <= placeOf(until); at += 1) {
    const day = allDays[at] ?? ''
    const moment = momentIn(day, silence)
    const isAskedNow = day === asked.day && !isQuiet(day, { instant: since, minute: asked.minute }, silence)
    if (isMeant(day) && !ahead.includes(day)) waiting.push(day)
    if (moment === null) continue
    const isInTime = moment >= since
    if (!isInTime && !isAskedNow) continue
    const coming = isBy ? inSilenceAfter(day) : []
    ahead.push(...coming)
    say(isInTime ? moment : since, [...waiting, ...coming])
    waiting = []
  }
  return heard
}
