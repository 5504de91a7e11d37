/** Wakes whoever listens when messages may have come: at once in this process, within seconds from another replica. */
import type { PageStore } from './store.ts'

export interface WakeUp {
  readonly ring: () => void
  /** How often it rang so far. Taken before one looks, so that a ring while looking is not missed. */
  readonly count: () => number
  /** Resolves when it has rung more often than `count`, after `patience` milliseconds, or when `signal` is aborted. */
  readonly wait: (count: number, patience: number, signal?: AbortSignal) => Promise<void>
  readonly stop: () => void
}

/** How often another replica's posts are looked for: "within seconds", at one small read for all listeners together. */
const replicaInterval = 2_000

export const createWakeUp = (page: PageStore, onFault: (error: unknown) => void): WakeUp => {
  const waiting = new Set<() => void>()
  let count = 0
  const ring = () => {
    count += 1
    for (const wake of [...waiting]) wake()
  }
  const unsubscribe = page.subscribe(ring)
  const timer = setInterval(
    lookAtReplicas(page, () => waiting.size > 0, ring, onFault),
    replicaInterval,
  )
  timer.unref()
  return {
    ring,
    count: () => count,
    wait: async (seen, patience, signal) => {
      if (seen === count && !signal?.aborted) await waitIn(waiting, patience, signal)
    },
    stop: () => {
      clearInterval(timer)
      unsubscribe()
      ring()
    },
  }
}

const lookAtReplicas = (
  page: PageStore,
  isAwaited: () => boolean,
  ring: () => void,
  onFault: (error: unknown) => void,
) => {
  let seen = -1
  return async () => {
    if (!isAwaited()) return
    try {
      const last = await page.lastSeq()
      if (last !== seen) ring()
      seen = last
    } catch (error) {
      onFault(error)
    }
  }
}

const waitIn = (waiting: Set<() => void>, patience: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      waiting.delete(wake)
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, patience)
    signal?.addEventListener('abort', wake)
    waiting.add(wake)
  })
