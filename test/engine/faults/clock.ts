import { vi } from 'vitest'

/** The process's time, which can jump ahead as that of a machine that slept: what is put off for minutes is due at once. */
export interface JumpingClock {
  readonly now: () => number
  /** Never back. */
  readonly jumpTo: (instant: number) => void
  readonly close: () => void
}

/** Everything in this process that asks for the time is told this one; timers run as ever. */
export const openJumpingClock = (): JumpingClock => {
  const began = Date.now() - performance.now()
  let ahead = 0
  // Monotonic, so that the machine's clock being set does not make a platform look impatient.
  const now = (): number => Math.floor(began + performance.now() + ahead)
  const told = vi.spyOn(Date, 'now').mockImplementation(now)
  return {
    now,
    jumpTo: (instant) => {
      ahead += Math.max(0, instant - now())
    },
    close: () => told.mockRestore(),
  }
}
