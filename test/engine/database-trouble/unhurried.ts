/** A platform in memory that hears a request in time or not at all, however long SQLite stops our whole process. */
import { setTimeout as pause } from 'node:timers/promises'
import { openPlatform, type Platform } from '../../chat/platform.ts'

/** Milliseconds that it may take. */
export const request = 50

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
