import { type Log, whyOf } from '../bot/log.ts'

export interface Ticker {
  /** Now, too: resolves when what was due is done. */
  readonly tick: () => Promise<void>
  /** When a tick last ended well, in real epoch milliseconds; before the first, when it was started. */
  readonly lastTickAt: () => number
  readonly stop: () => Promise<void>
}

/** Often enough that a reminder of nine o'clock stands at nine; short, because a long timer fires at once. */
const interval = 15_000

/** Calls `wake` once at the start, to catch up, and then regularly; never two at a time. */
export const startTicker = (wake: () => Promise<void>, log: Log): Ticker => {
  let last: Promise<void> = Promise.resolve()
  let lastTickAt = Date.now()
  const wakeOnce = async () => {
    try {
      await wake()
      lastTickAt = Date.now()
    } catch (error) {
      log.error('wake.failed', { why: whyOf(error) })
    }
  }
  const tick = () => {
    last = last.then(wakeOnce)
    return last
  }
  const timer = setInterval(tick, interval)
  void tick()
  return {
    tick,
    lastTickAt: () => lastTickAt,
    stop: async () => {
      clearInterval(timer)
      await last
    },
  }
}
