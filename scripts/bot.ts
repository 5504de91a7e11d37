/** The composition root: builds the bot from its settings, and takes it down again in order. */
import { createApp } from '../bot/app.ts'
import { startDelivery } from '../bot/chat/delivery-loop.ts'
import type { RunningSurface } from '../bot/chat/running-surface.ts'
import { systemClock } from '../bot/clock.ts'
import type { Log } from '../bot/log.ts'
import { openServer } from '../bot/server.ts'
import { openKeyFolder } from '../storage/keys.ts'
import { openStorage } from '../storage/open.ts'
import { offerClaimCode } from './claim-code.ts'
import { openMovableClock } from './clock.ts'
import { prepareDemo } from './demo/prepare.ts'
import { featuresOf } from './features.ts'
import { readHealth } from './health.ts'
import type { Settings } from './settings.ts'
import { openSurfaces } from './surfaces.ts'
import { startTicker, type Ticker } from './ticker.ts'

export interface Bot {
  /** Where it listens. */
  readonly address: string
  readonly isTryOut: boolean
  /** The code with which the first secretary claims a network that has none; null when it has one. */
  readonly claimCode: string | null
  /** Finishes what runs, then resolves. */
  readonly stop: () => Promise<void>
}

/** @throws {Error} in words that say which setting to change */
export const startBot = async (settings: Settings, log: Log): Promise<Bot> => {
  const storage = await openStorage(settings.databaseUrl)
  const keys = await openKeyFolder(settings.keys)
  let address: string | null = null
  const features = featuresOf(storage, () => settings.publicUrl ?? address)
  const onFault = (error: unknown, reference: string, route: string) =>
    log.error('fault', {
      reference,
      route,
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })
  const parts = { features, network: storage.network, unitOfWork: storage.unitOfWork, onFault }

  const demo = await prepareDemo(settings, storage, parts)
  let ticker: Ticker | undefined
  const clock = demo ? await openMovableClock(storage.settings, async () => ticker?.tick()) : systemClock
  const app = createApp({ ...parts, clock })
  const surfaces = await openSurfaces(settings, { app, storage, clock, log, demo })
  const server = await openServer(settings, { surfaces, health: () => readHealth(storage, surfaces), log })
  address = server.address
  const ports = surfaces.map((surface) => surface.port)
  const delivery = startDelivery({ outbox: storage.outbox, network: storage.network, app, ports, now: Date.now, log })
  ticker = startTicker(app.wake, log)
  for (const surface of surfaces) await surface.start?.()

  return {
    address: server.address,
    isTryOut: demo !== null,
    claimCode: demo ? null : await offerClaimCode(storage, Date.now()),
    stop: async () => {
      await Promise.all(surfaces.map((surface: RunningSurface) => surface.stop?.()))
      await Promise.all([server.close(), ticker?.stop(), delivery.stop()])
      await keys.close()
      await storage.close()
    },
  }
}
