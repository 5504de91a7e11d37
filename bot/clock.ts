import { TZDate } from '@date-fns/tz'
// Each function by its own path: the whole of date-fns takes a second and 500 MB to load.
import { addDays } from 'date-fns/addDays'
import { lightFormat } from 'date-fns/lightFormat'

/** Where all days and hours of the network are read. */
export const zone = 'Europe/Amsterdam'

/** Epoch milliseconds. The domain's clock may be moved by the try-out page; leases and pacing use real time. */
export interface Clock {
  readonly now: () => number
}

export const systemClock: Clock = { now: () => Date.now() }

/** Every request asks for today, and a zone is dear: the day that was asked for last is remembered with its ends. */
let lastDay = { day: '', from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY }

/** The calendar day (`YYYY-MM-DD`) in the Netherlands at an instant. */
export const dayAt = (instant: number): string => {
  if (instant < lastDay.from || instant >= lastDay.until) lastDay = dayAround(instant)
  return lastDay.day
}

const dayAround = (instant: number) => {
  const day = lightFormat(new TZDate(instant, zone), 'yyyy-MM-dd')
  return { day, from: instantOn(day, 0), until: instantOn(daysAfter(day, 1), 0) }
}

/** The hour in the Netherlands at an instant, as `09.00`. */
export const hourAt = (instant: number): string => lightFormat(new TZDate(instant, zone), 'HH.mm')

/** The day (`YYYY-MM-DD`) so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  lightFormat(addDays(new TZDate(instantOn(day, 12), zone), days), 'yyyy-MM-dd')

/** The instant of `hour` o'clock in the Netherlands on a day; right over both clock changes. Never give 2. */
export const instantOn = (day: string, hour: number): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new TZDate(year, month - 1, date, hour, zone).getTime()
}

/** The try-out's clock: real time, moved by an offset that the page sets. */
export interface MovableClock extends Clock {
  /** Epoch milliseconds that it shall be now; null goes back to real time. */
  readonly moveTo: (instant: number | null) => Promise<void>
}
