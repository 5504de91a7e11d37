import { claimWork, type DeliveryParts, deliver } from './delivery.ts'

export interface DeliveryLoop {
  /** When a round last ended well, in real epoch milliseconds; before the first, when the loop was started. */
  readonly lastRoundAt: () => number
  /** Takes no new work and resolves when what is under way is recorded. */
  readonly stop: () => Promise<void>
  /** Resolves when nothing is due any more; for whoever wants to see the result. */
  readonly settled: () => Promise<void>
}

/** Never a long timer: other processes may owe messages that this one hears nothing of. */
const longestSleep = 2000

/** Delivers whenever something is owed, until stopped. A failing store is tried again, and said in the log. */
export const startDelivery = (parts: DeliveryParts): DeliveryLoop => {
  let isStopped = false
  let rouse = () => {}
  let woken = false
  const wake = () => {
    woken = true
    rouse()
  }
  const unsubscribe = parts.outbox.subscribe(wake)
  const idle = new Set<() => void>()
  let lastRoundAt = parts.now()
  const beat = () => {
    lastRoundAt = parts.now()
  }

  const run = async () => {
    while (!isStopped) {
      woken = false
      const delivered = await workOnce(parts, beat)
      if (delivered > 0 || isStopped) continue
      for (const resolve of idle) resolve()
      idle.clear()
      const pause = await nextSleep(parts)
      // Looked at only now: what was owed while we asked for the pause must not wait for it.
      if (!woken && !isStopped) await sleep(pause, (listener) => (rouse = listener))
    }
  }
  const running = run()

  return {
    lastRoundAt: () => lastRoundAt,
    stop: async () => {
      isStopped = true
      unsubscribe()
      wake()
      await running
    },
    settled: () =>
      new Promise((resolve) => {
        idle.add(resolve)
        wake()
      }),
  }
}

/** How many messages were taken on; a channel's next message is claimed in the next round. */
const workOnce = async (parts: DeliveryParts, beat: () => void): Promise<number> => {
  try {
    const claimed = await claimWork(parts)
    await Promise.all(claimed.map((one) => deliver(parts, one)))
    beat()
    return claimed.length
  } catch (error) {
    parts.log.error('delivery.failed', { why: String(error) })
    return 0
  }
}

const nextSleep = async (parts: DeliveryParts): Promise<number> => {
  const dueAt = await parts.outbox.nextDueAt().catch(() => null)
  return dueAt === null ? longestSleep : Math.min(longestSleep, Math.max(10, dueAt - parts.now()))
}

const sleep = (milliseconds: number, listen: (rouse: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    listen(() => {
      clearTimeout(timer)
      resolve()
    })
  })
