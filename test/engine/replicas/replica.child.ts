/**
 * A process of the bot: its database, keys, features, surfaces and delivery as `npm start` ties them together, without
 * a server before it. It is told over its channel what people ask, what time it is, and when to begin and end.
 */
import { createApp } from '../../../bot/app.ts'
import { type DeliveryLoop, startDelivery } from '../../../bot/chat/delivery-loop.ts'
import { waitsFor } from '../../../bot/chat/waits.ts'
import { whyOf } from '../../../bot/log.ts'
import { featuresOf } from '../../../scripts/features.ts'
import { openKept } from '../../../scripts/kept.ts'
import { readSettings } from '../../../scripts/settings.ts'
import { openSurfaces } from '../../../scripts/surfaces.ts'
import { startTicker, type Ticker } from '../../../scripts/ticker.ts'
import { type Order, type Told, unitPatience } from './orders.ts'

let opened = new AsyncDisposableStack()
let app: ReturnType<typeof createApp> | undefined
let ticker: Ticker | undefined
let delivery: DeliveryLoop | undefined
let now = 0

const tell = (told: Told): void => void process.send?.(told)
const say = (event: string, fields: object = {}): void => tell({ kind: 'said', event, fields })
const log = { info: () => {}, warn: say, error: say }

const open = async (given: Readonly<Record<string, string>>): Promise<void> => {
  const settings = readSettings(given)
  const storage = await openKept(settings, opened, unitPatience)
  const clock = { now: () => now }
  const onFault = (error: unknown, _: string, route: string) => say('fault', { route, why: whyOf(error) })
  const { network, unitOfWork, outbox } = storage
  app = createApp({ features: featuresOf(storage, () => null), network, unitOfWork, clock, onFault })
  const surfaces = await openSurfaces(settings, { app, storage, clock, log, tryOut: null })
  const waits = waitsFor(settings.platformTimeout)
  const ports = surfaces.map(({ port }) => port)
  delivery = startDelivery({ outbox, network, app, ports, now: Date.now, log, waits })
  ticker = startTicker(app.wake, log)
  opened.defer(async () => void (await Promise.all([delivery?.stop(), ticker?.stop()])))
  // Behind the one with which it catches up.
  await ticker.tick()
}

const close = async (): Promise<void> => {
  await opened.disposeAsync()
  opened = new AsyncDisposableStack()
}

const obey = async (order: Order): Promise<unknown> => {
  if (order.kind === 'answer') return app?.answer(order.asked)
  if (order.kind === 'close') return close()
  now = order.now
  return order.kind === 'open' ? open(order.settings) : ticker?.tick()
}

process.on('message', async ({ id, order }: { id: number; order: Order }) => {
  try {
    tell({ kind: 'done', id, result: await obey(order) })
  } catch (error) {
    tell({ kind: 'failed', id, why: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
// Whoever started us is gone.
process.on('disconnect', () => process.exit(1))
tell({ kind: 'ready' })
