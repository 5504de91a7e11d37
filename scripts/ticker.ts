import type { Log } from '../bot/log.ts'

export interface Ticker {
  /** Now, too: resolves when what was due is done. */
  readonly tick: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Often enough that a reminder of nine o'clock stands at nine; short, because a long timer fires at once. */
const interval = 15_000

/** Calls `wake` once at the start, to catch up, and then regularly; never two at a time. */
export const startTicker = (wake: () => Promise<void>, log: Log): Ticker => {
  let last: Promise<void> = Promise.resolve()
  const tick = () => {
    last = last.then(wake).catch((error) => log.error('wake.failed', { why: String(error) }))
    return last
  }
  const timer = setInterval(tick, interval)
  void tick()
  return {
    tick,
    stop: async () => {
      clearInterval(timer)
      await last
    },
  }
}
