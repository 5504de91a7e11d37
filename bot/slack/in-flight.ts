/** Counts what is being answered, so that a stop can wait for it. */
export interface InFlight {
  /** @throws {Error} once it is closed: what is not taken in is not acknowledged, and Slack sends it again. */
  readonly track: (work: () => Promise<void>) => Promise<void>
  /** Takes nothing in any more, and resolves when all that was taken in is answered. */
  readonly close: () => Promise<void>
}

export const createInFlight = (): InFlight => {
  const running = new Set<Promise<void>>()
  let isClosed = false
  return {
    track: async (work) => {
      if (isClosed) throw new Error('Stopping')
      const done = work()
      running.add(done)
      try {
        await done
      } finally {
        running.delete(done)
      }
    },
    close: async () => {
      isClosed = true
      await Promise.allSettled(running)
    },
  }
}
