/** The movable clock of the try-out: days on, a day and hour of choice, and back to now. */
import { z } from 'zod'
import { dayAt, daysAfter, instantOn, type MovableClock } from '../clock.ts'
import type { ClockState } from './page-data.ts'

/** Morning: what falls on a day is reminded of by nine. */
const morning = 9

export const clockMove = z.union([
  z.object({ days: z.int().min(1).max(366) }),
  z.object({
    day: z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2099-12-31'),
    time: z.iso.time({ precision: -1 }).optional(),
  }),
  z.object({ reset: z.literal(true) }),
])

export const moveClock = async (clock: MovableClock, move: z.infer<typeof clockMove>): Promise<void> => {
  if ('reset' in move) return clock.moveTo(null)
  if ('days' in move) return clock.moveTo(instantOn(daysAfter(dayAt(clock.now()), move.days), morning))
  return clock.moveTo(move.time === undefined ? instantOn(move.day, morning) : instantAt(move.day, move.time))
}

/** Two o'clock is once a year not there: it is reckoned from one. */
const instantAt = (day: string, time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const from = hour === 2 ? 1 : hour
  return instantOn(day, from) + ((hour - from) * 60 + minute) * 60_000
}

export const clockState = (clock: MovableClock): ClockState => ({ offset: clock.now() - Date.now() })
