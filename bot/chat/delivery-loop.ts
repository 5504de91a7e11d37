import { whyOf } from '../log.ts'
import { createBell } from './bell.ts'
import { claimWork, deliver } from './delivery.ts'
import type { DeliveryParts } from './delivery-parts.ts'
import type { Claimed } from './outbox.ts'
import type { Port } from './port.ts'

export interface DeliveryLoop {
  /** When a round last ended well, in real epoch milliseconds; before the first, when the loop was started. */
  readonly lastRoundAt: () => number
  /** Takes no new work and resolves when what is under way is recorded. */
  readonly stop: () => Promise<void>
}

/** Never a long timer: other processes may owe messages that this one hears nothing of. */
const longestSleep = 2000
/** Conversations of one platform that are written to at once. */
const hands = 16

/** Delivers what is owed until stopped, to each platform by itself: a slow one holds back no other. */
export const startDelivery = ({
  ports,
  ...parts
}: Omit<DeliveryParts, 'port'> & { readonly ports: readonly Port[] }): DeliveryLoop => {
  const loops = ports.map((port) => startLoop({ ...parts, port }))
  return {
    lastRoundAt: () => Math.min(...loops.map((loop) => loop.lastRoundAt())),
    stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))),
  }
}

const startLoop = (parts: DeliveryParts): DeliveryLoop => {
  const bell = createBell()
  const unsubscribe = parts.outbox.subscribe(bell.ring)
  const work = createWork(parts, bell.ring)
  let isStopped = false
  let lastRoundAt = parts.now()

  const run = async (): Promise<void> => {
    while (!isStopped) {
      const pause = await work.takeOn()
      if (pause !== null) lastRoundAt = parts.now()
      await bell.wait(pause ?? longestSleep)
    }
    await work.finish()
  }
  const running = run()

  return {
    lastRoundAt: () => lastRoundAt,
    stop: async () => {
      isStopped = true
      unsubscribe()
      bell.ring()
      await running
    },
  }
}

interface Work {
  /** Begins with what is due, as far as there are hands; gives how long to wait for more, or null when that failed. */
  readonly takeOn: () => Promise<number | null>
  readonly finish: () => Promise<unknown>
}

/** @param ended is called after each delivery: there is a hand free, and its channel's next message may be claimed. */
const createWork = (parts: DeliveryParts, ended: () => void): Work => {
  const underWay = new Set<Promise<void>>()
  // A store that failed is asked again in the next round.
  const report = (error: unknown): null => {
    parts.log.error('delivery.failed', { why: whyOf(error) })
    return null
  }
  const begin = (claimed: Claimed): void => {
    const going = deliver(parts, claimed)
      .catch(report)
      .then(() => {
        underWay.delete(going)
        ended()
      })
    underWay.add(going)
  }
  const takeOn = async (): Promise<number> => {
    const free = hands - underWay.size
    if (free === 0) return longestSleep
    for (const claimed of await claimWork(parts, free)) begin(claimed)
    const dueAt = await parts.outbox.nextDueAt(parts.port.surface)
    return dueAt === null ? longestSleep : Math.min(longestSleep, Math.max(10, dueAt - parts.now()))
  }
  return {
    takeOn: () => takeOn().catch(report),
    finish: () => Promise.all(underWay),
  }
}
