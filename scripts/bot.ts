/** The composition root: builds the bot from its settings, and takes it down again in order. */
import { createApp } from '../bot/app.ts'
import { guardLog } from '../bot/audit/guard.ts'
import { type DeliveryLoop, startDelivery } from '../bot/chat/delivery-loop.ts'
import type { RunningSurface } from '../bot/chat/running-surface.ts'
import { waitsFor } from '../bot/chat/waits.ts'
import { systemClock } from '../bot/clock.ts'
import { type Log, whyOf } from '../bot/log.ts'
import { openServer } from '../bot/server.ts'
import { startChannelWatch } from './channel-watch.ts'
import { offerClaimCode } from './claim-code.ts'
import { openMovableClock } from './clock.ts'
import { openDayLog } from './day-log.ts'
import { prepareDemo } from './demo/prepare.ts'
import { endsWithin } from './ends-within.ts'
import { featuresOf } from './features.ts'
import { watchHealth } from './health.ts'
import { openKept } from './kept.ts'
import { pageAddress } from './page-address.ts'
import type { Settings } from './settings.ts'
import { openSurfaces } from './surfaces.ts'
import { startTicker, type Ticker } from './ticker.ts'
import { sayListenTrouble } from './trouble.ts'

export interface Bot {
  /** Where it listens. */
  readonly address: string
  readonly isTryOut: boolean
  /** The code with which the first secretary claims a network that has none; null when it has one. */
  readonly claimCode: string | null
  /** Resolves when every platform was asked once, reached or not. @throws {Error} when one refuses our settings */
  readonly connected: Promise<void>
  /** Finishes what runs, then resolves. */
  readonly stop: () => Promise<void>
}

/** Of the ten seconds in which we must be gone: for answers that are under way, and a platform's to us. */
const finishing = 6_000

/** @throws {Error} in words that say which setting to change; what had been opened is closed again */
export const startBot = async (settings: Settings, log: Log): Promise<Bot> => {
  await using opening = new AsyncDisposableStack()
  const bot = await openBot(settings, log, opening)
  const opened = opening.move()
  return { ...bot, stop: () => opened.disposeAsync() }
}

/** What is opened is closed in the opposite order. */
const openBot = async (settings: Settings, log: Log, opened: AsyncDisposableStack): Promise<Omit<Bot, 'stop'>> => {
  const storage = await openKept(settings, opened)
  let address: string | null = null
  const features = featuresOf(storage, () => pageAddress(settings, address))
  await storage.forgetDays(Date.now())
  const dayLog = openDayLog(log)
  opened.defer(async () => dayLog.end())
  const onFault = (error: unknown, reference: string, route: string, isSecret = false) =>
    (isSecret ? dayLog : log).error('fault', { reference, route, why: whyOf(error) })
  const parts = { features, network: storage.network, unitOfWork: storage.unitOfWork, onFault }

  const demo = await prepareDemo(settings, storage, parts)
  const claimCode = demo ? null : await offerClaimCode(storage, settings, Date.now())
  let delivery: DeliveryLoop | undefined
  let ticker: Ticker | undefined
  const tryOut = demo && { ...demo, clock: await openMovableClock(storage.settings, async () => ticker?.tick()) }
  const clock = tryOut?.clock ?? systemClock
  const app = createApp({ ...parts, clock })
  // What fails here is tried again with the first tick, as ever.
  await app.wakeFirst().catch((error: unknown) => log.error('wake.failed', { why: whyOf(error) }))
  const surfaces = await openSurfaces(settings, { app, storage, clock, log, tryOut })
  const ports = surfaces.map(({ port }) => port)

  let isStopping = false
  const beats = {
    delivery: () => delivery?.lastRoundAt() ?? Date.now(),
    reminders: () => ticker?.lastTickAt() ?? Date.now(),
  }
  const health = watchHealth({ storage, surfaces, beats, isStopping: () => isStopping, log })
  const server = await openServer(settings, { surfaces, health, log }).catch(sayListenTrouble(settings))
  opened.defer(server.close)
  address = server.address
  // From here on nothing is awaited: whoever is heard is answered, also when we are told to stop at this moment.
  const guard = guardLog(storage, log)
  opened.defer(guard.stop)
  delivery = startDelivery({
    ...parts,
    outbox: storage.outbox,
    app,
    ports,
    now: Date.now,
    log,
    waits: waitsFor(settings.platformTimeout),
  })
  ticker = startTicker(async () => {
    dayLog.turn()
    await storage.forgetDays(Date.now())
    await app.wake()
  }, log)
  const watch = startChannelWatch({ network: storage.network, app, ports, now: Date.now, log })
  const running = [...surfaces, delivery, ticker, watch]
  opened.defer(() => {
    isStopping = true
    return finish(running, log)
  })
  return { address, isTryOut: demo !== null, claimCode, connected: connect(surfaces) }
}

const connect = (surfaces: readonly RunningSurface[]): Promise<void> => {
  const connected = Promise.all(surfaces.map((surface) => surface.start?.())).then(() => {})
  // Whoever listens is told; whoever does not is not brought down by it.
  connected.catch(() => {})
  return connected
}

/** What has not ended by then is a request that never came whole, or a platform that does not answer. */
const finish = async (running: readonly Pick<RunningSurface, 'stop'>[], log: Log): Promise<void> => {
  const ended = Promise.allSettled(running.map((part) => part.stop?.()))
  if (!(await endsWithin(finishing, ended))) log.warn('stop.unfinished')
}
