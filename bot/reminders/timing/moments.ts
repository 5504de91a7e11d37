/** When somebody is spoken to: at nine on days that are not silent, by the wall clock in the Netherlands. Pure. */
import { dayAt, hourAt, instantOn } from '../../clock.ts'
import { type Day, toDay, toIso } from '../../dates/civil-date.ts'
import { isSilentDay, isSilentMinute, type Silence } from './silence.ts'

/** Reminders come when people have opened their mail and the day is still before them. */
export const workingHour = 9

const [quarter, wholeDay] = [15 * 60_000, 24 * 60 * 60_000]

/** The longest school holiday is 44 days, a long leave a year. */
const mostSilentDays = 800

export const isSilent = (instant: number, silence: Silence): boolean =>
  isSilentDay(toDay(dayAt(instant)), silence) || isSilentHour(instant, silence)

const isSilentHour = (instant: number, silence: Silence): boolean => isSilentMinute(minuteAt(instant), silence)

/** Minutes of the wall clock since midnight. */
const minuteAt = (instant: number): number => {
  const { from, until } = endsOf(dayAt(instant))
  if (until - from === wholeDay) return Math.floor((instant - from) / 60_000)
  const [hour = 0, minute = 0] = hourAt(instant).split('.').map(Number)
  return hour * 60 + minute
}

/** The instant itself when it is not silent, else the first working moment after it, where all that waited comes together. */
export const nextMoment = (instant: number, silence: Silence): number => {
  if (!isSilent(instant, silence)) return instant
  return firstOn(openDays(dayAt(instant), 1, silence), (day) => {
    const moment = momentOn(day, silence)
    return moment !== null && moment >= instant ? moment : undefined
  })(instant)
}

/** The last working moment that is not after an instant: before the silence in which it lies. */
export const lastMoment = (instant: number, silence: Silence): number =>
  firstOn(openDays(dayAt(instant), -1, silence), (day) => {
    const moment = momentOn(day, silence)
    return moment !== null && moment <= instant ? moment : undefined
  })(instant)

/** A silence without end silences nothing: better once too loud than lost. */
const firstOn =
  (days: Iterable<string>, find: (day: string) => number | undefined) =>
  (otherwise: number): number => {
    for (const day of days) {
      const found = find(day)
      if (found !== undefined) return found
    }
    return otherwise
  }

function* openDays(from: string, step: 1 | -1, silence: Silence): Iterable<string> {
  const first: Day = toDay(from)
  for (let passed = 0; passed < mostSilentDays; passed += 1) {
    const day = first + passed * step
    if (!isSilentDay(day, silence)) yield toIso(day)
  }
}

/**
 * Nine o'clock on a day; where that hour is silent the first quarter after it that is not, or else of the day.
 *
 * @returns null for a silent day
 */
export const momentOn = (date: string, silence: Silence): number | null => {
  if (isSilentDay(toDay(date), silence)) return null
  const nine = instantOn(date, workingHour)
  if (!isSilentMinute(workingHour * 60, silence)) return nine
  const open = quartersOf(date).filter((one) => !isSilentHour(one, silence))
  return open.find((one) => one > nine) ?? open[0] ?? null
}

/** Ninety-two on the day on which summer time begins, a hundred on the day on which it ends. */
const quartersOf = (date: string): readonly number[] => {
  const { from, until } = endsOf(date)
  return Array.from({ length: (until - from) / quarter }, (_, at) => from + at * quarter)
}

/** Each quarter of a day asks for it, and a zone is dear: the day that was asked for last is remembered. */
let lastDay = { date: '', from: 0, until: 0 }

const endsOf = (date: string): Pick<typeof lastDay, 'from' | 'until'> => {
  if (lastDay.date !== date) lastDay = { date, from: instantOn(date, 0), until: instantOn(dayAfter(date), 0) }
  return lastDay
}

const dayAfter = (date: string): string => toIso(toDay(date) + 1)
