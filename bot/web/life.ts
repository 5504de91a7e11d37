/** Whether the surface is stopping, and what it still has to answer. */
import type { MiddlewareHandler } from 'hono'

export interface Life {
  readonly isStopping: () => boolean
  /** Counts a request in; while stopping, new ones get 503 and the page tries again later. */
  readonly track: MiddlewareHandler
  /** Takes in nothing more and resolves when all that was taken in is answered. */
  readonly stop: () => Promise<void>
}

export const createLife = (): Life => {
  let isStopping = false
  const running = new Set<Promise<void>>()
  return {
    isStopping: () => isStopping,
    track: async (c, next) => {
      if (isStopping) return c.json({ problem: 'stopping' }, 503)
      const work = next()
      running.add(work)
      try {
        await work
      } finally {
        running.delete(work)
      }
    },
    stop: async () => {
      isStopping = true
      await Promise.allSettled([...running])
    },
  }
}
