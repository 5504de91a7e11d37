/** Says "something has changed" to whoever listens; what changed is read from the store. */
export interface Signal {
  readonly subscribe: (listener: () => void) => () => void
  readonly send: () => void
}

export const createSignal = (): Signal => {
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener) => {
      // A function of our own, so that subscribing one listener twice is two subscriptions.
      const subscribed = (): void => listener()
      listeners.add(subscribed)
      return () => {
        listeners.delete(subscribed)
      }
    },
    send: () => {
      for (const listener of listeners) listener()
    },
  }
}
