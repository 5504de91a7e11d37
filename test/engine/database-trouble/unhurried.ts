/** A platform in memory that hears a request in time or not at all, however long SQLite stops our whole process. */
import { setTimeout as pause } from 'node:timers/promises'
import { openPlatform, type Platform } from '../../chat/platform.ts'

/** Milliseconds that it may take: longer than SQLite ever stops us, shorter than anybody likes to wait for a lease. */
export const request = 500

export const openUnhurried = (): Platform => {
  const platform: Platform = openPlatform({
    canReadBack: true,
    wait: async () => {
      const from = performance.now()
      await pause(1)
      if (performance.now() - from > request) platform.forecast.unshift('lost-request')
    },
  })
  return platform
}
