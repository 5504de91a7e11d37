import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

/** Where all days and hours of the network are read. */
export const zone = 'Europe/Amsterdam'

/** Epoch milliseconds. The domain's clock may be moved by the try-out page; leases and pacing use real time. */
export interface Clock {
  readonly now: () => number
}

export const systemClock: Clock = { now: () => Date.now() }

/** The calendar day (`YYYY-MM-DD`) in the Netherlands at an instant. */
export const dayAt = (instant: number): string => format(new TZDate(instant, zone), 'yyyy-MM-dd')

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
