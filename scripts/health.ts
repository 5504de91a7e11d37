import type { RunningSurface } from '../bot/chat/running-surface.ts'
import type { Health } from '../bot/server.ts'
import type { Storage } from '../storage/open.ts'

/** Answers whether the bot can keep and send; counts only, no contents. */
export const readHealth = async (storage: Storage, surfaces: readonly RunningSurface[]): Promise<Health> => {
  await storage.ping()
  return {
    ok: true,
    surfaces: surfaces.map((surface) => surface.port.surface),
    outbox: await storage.outbox.counts(),
  }
}
