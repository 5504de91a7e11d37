import { TZDate } from '@date-fns/tz'
// By its own path: the whole of date-fns takes a second and 500 MB to load.
import { lightFormat } from 'date-fns/lightFormat'
import { toDay, toIso } from './dates/civil-date.ts'

/** Where all days and hours of the network are read. */
export const zone = 'Europe/Amsterdam'

/** Epoch milliseconds. The domain's clock may be moved by the try-out page; leases and pacing use real time. */
export interface Clock {
  readonly now: () => number
}

export const systemClock: Clock = { now: () => Date.now() }

/** The calendar day (`YYYY-MM-DD`) in the Netherlands at an instant. */
export const dayAt = (instant: number): string => {
  // Our clocks are ahead of Greenwich, by less than a day.
  const day = new Date(instant).toISOString().slice(0, 10)
  const next = daysAfter(day, 1)
  return instant < instantOn(next, 0) ? day : next
}

/** The hour in the Netherlands at an instant, as `09.00`. */
export const hourAt = (instant: number): string => lightFormat(new TZDate(instant, zone), 'HH.mm')

/** The day (`YYYY-MM-DD`) so many days after another. */
export const daysAfter = (day: string, days: number): string => toIso(toDay(day) + days)

/** A zone is dear, and who plans asks for the same few days again and again: as many as fill a tenth of a megabyte. */
const known = new Map<string, number>()
const mostKnown = 1_000

/** The instant of `hour` o'clock in the Netherlands on a day; right over both clock changes. Never give 2. */
export const instantOn = (day: string, hour: number): number => {
  const name = `${day} ${hour}`
  const found = known.get(name)
  if (found !== undefined) return found
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const instant = new TZDate(year, month - 1, date, hour, zone).getTime()
  if (known.size === mostKnown) known.clear()
  known.set(name, instant)
  return instant
}

/** The try-out's clock: real time, moved by an offset that the page sets. */
export interface MovableClock extends Clock {
  /** Epoch milliseconds that it shall be now; null goes back to real time. */
  readonly moveTo: (instant: number | null) => Promise<void>
}
