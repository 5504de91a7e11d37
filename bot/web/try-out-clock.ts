/** The movable clock of the try-out: days on, a day of choice, and back to now. */
import { z } from 'zod'
import { dayAt, daysAfter, instantOn, type MovableClock } from '../clock.ts'
import type { ClockState } from './page-data.ts'

/** Morning: what falls on a day is reminded of by nine. */
const morning = 9

export const clockMove = z.union([
  z.object({ days: z.int().min(1).max(366) }),
  z.object({ day: z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2099-12-31') }),
  z.object({ reset: z.literal(true) }),
])

export const moveClock = async (clock: MovableClock, move: z.infer<typeof clockMove>): Promise<void> => {
  if ('reset' in move) return clock.moveTo(null)
  const day = 'day' in move ? move.day : daysAfter(dayAt(clock.now()), move.days)
  return clock.moveTo(instantOn(day, morning))
}

export const clockState = (clock: MovableClock): ClockState => ({ offset: clock.now() - Date.now() })
