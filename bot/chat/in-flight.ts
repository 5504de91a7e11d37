/** Counts what is being answered, so that a stop can wait for it. */
export interface InFlight {
  /** From the first moment of a stop: what comes in from now on is turned away, so that it is sent again later. */
  readonly isStopping: () => boolean
  /** Counts the work in, and gives what it gives. Whoever turns work away asks `isStopping` first. */
  readonly track: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Resolves when all that was taken in is answered, also what that work took in itself. */
  readonly stop: () => Promise<void>
}

export const createInFlight = (): InFlight => {
  const running = new Set<Promise<unknown>>()
  let isStopping = false
  return {
    isStopping: () => isStopping,
    track: async (work) => {
      const done = work()
      running.add(done)
      try {
        return await done
      } finally {
        running.delete(done)
      }
    },
    stop: async () => {
      isStopping = true
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}
