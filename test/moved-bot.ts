/** The bot as it is started, but with a clock that a test moves, and with what it keeps in reach. */
import { createApp } from '../bot/app.ts'
import { startDelivery } from '../bot/chat/delivery-loop.ts'
import type { Log } from '../bot/log.ts'
import { openServer } from '../bot/server.ts'
import type { Bot } from '../scripts/bot.ts'
import { featuresOf } from '../scripts/features.ts'
import { openKept } from '../scripts/kept.ts'
import type { Settings } from '../scripts/settings.ts'
import { openSurfaces } from '../scripts/surfaces.ts'
import { startTicker } from '../scripts/ticker.ts'
import type { Storage } from '../storage/open.ts'

export interface MovedBot extends Bot {
  readonly storage: Storage
  /** Resolves when everything was done that had become due by then. */
  readonly moveTo: (instant: number) => Promise<void>
}

/** @param startsAt the domain's time, in epoch milliseconds: it stands still until it is moved */
export const startMovedBot = async (settings: Settings, log: Log, startsAt: number): Promise<MovedBot> => {
  await using opening = new AsyncDisposableStack()
  let now = startsAt
  let address: string | null = null
  const clock = { now: () => now }
  const storage = await openKept(settings, opening)
  const onFault = (error: unknown, reference: string, route: string) =>
    log.error('fault', { reference, route, why: String(error) })
  const features = featuresOf(storage, () => address)
  const { network, unitOfWork, outbox } = storage
  const app = createApp({ features, network, unitOfWork, clock, onFault })
  const surfaces = await openSurfaces(settings, { app, storage, clock, log, tryOut: null })
  const server = await openServer(settings, { surfaces, health: async () => ({ ok: true }), log })
  opening.defer(server.close)
  address = server.address
  const ports = surfaces.map(({ port }) => ({ ...port, pace: () => 0 }))
  const delivery = startDelivery({ outbox, network, app, ports, now: Date.now, log })
  const ticker = startTicker(app.wake, log)
  opening.defer(async () => {
    await Promise.all([...surfaces, delivery, ticker].map((part) => part.stop?.()))
  })
  const connected = Promise.all(surfaces.map((surface) => surface.start?.())).then(() => {})
  const opened = opening.move()
  return {
    ...{ address, storage, connected, isTryOut: false, claimCode: null },
    moveTo: async (instant) => {
      now = instant
      await ticker.tick()
    },
    stop: () => opened.disposeAsync(),
  }
}

export interface SleepingBot extends MovedBot {
  /** Stops, and starts again at the same address when that moment has come. */
  readonly sleepUntil: (instant: number) => Promise<void>
}

export const startSleepingBot = async (settings: Settings, log: Log, startsAt: number): Promise<SleepingBot> => {
  let bot = await startMovedBot(settings, log, startsAt)
  const port = Number(new URL(bot.address).port)
  return {
    ...bot,
    get storage() {
      return bot.storage
    },
    moveTo: (instant) => bot.moveTo(instant),
    stop: () => bot.stop(),
    sleepUntil: async (instant) => {
      await bot.stop()
      bot = await startMovedBot({ ...settings, port }, log, instant)
    },
  }
}
