/**
 * The bot, whole but for what hears people: its features, its outbox, its delivery and its ways to three surfaces. It
 * does what it is told, and dies where it is told to.
 */
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { WebClient } from '@slack/web-api'
import { createApp } from '../../../bot/app.ts'
import { startDelivery } from '../../../bot/chat/delivery-loop.ts'
import { waitsFor } from '../../../bot/chat/waits.ts'
import { type Log, type LogFields, whyOf } from '../../../bot/log.ts'
import { clientOptions, createBoltLog, type FetchFunction } from '../../../bot/slack/clients.ts'
import { createPort as slackPort } from '../../../bot/slack/port.ts'
import { completeSettings } from '../../../bot/teams/settings.ts'
import { runTeams } from '../../../bot/teams/surface.ts'
import { createPort as pagePort } from '../../../bot/web/port.ts'
import { featuresOf } from '../../../scripts/features.ts'
import { startTicker } from '../../../scripts/ticker.ts'
import { openStorage } from '../../../storage/open.ts'
import { makeDeadly } from './deadly.ts'
import { doDeeds } from './deeds.ts'
import type { Life, Said } from './life.ts'

const life: Life = JSON.parse(process.argv[2] ?? '')

const say = (said: Said): void => void writeSync(1, `${JSON.stringify(said)}\n`)

const reach = (point: string): void => {
  if (point !== life.dieAt) return
  say({ kind: 'dies', at: point })
  process.kill(process.pid, 'SIGKILL')
}

const tell = (kind: 'trouble' | 'fault', event: string, fields: LogFields = {}): void =>
  say({ kind, why: `${event} ${JSON.stringify(fields)}` })
/** On a machine that is too busy something may take too long; it is done again, and judged by what stands in the end. */
const passing = new Set(['teams.login-unchecked', 'wake.failed', 'delivery.failed'])
const log: Log = {
  info: () => {},
  warn: (event, fields) => tell('trouble', event, fields),
  error: (event, fields) => tell(passing.has(event) ? 'trouble' : 'fault', event, fields),
}

say({ kind: 'up' })
const storage = await openStorage(life.url)
const { outbox, unitOfWork, because, port } = makeDeadly(storage, reach)
let { now } = life
const clock = { now: () => now }
const deadly = { ...storage, outbox, unitOfWork }
const app = createApp({
  features: featuresOf(deadly, () => null),
  network: storage.network,
  unitOfWork,
  clock,
  onFault: (error, _, route) => tell('trouble', 'fault', { route, why: whyOf(error) }),
})
const fetch = globalThis.fetch as FetchFunction
const slack = new WebClient(
  'xoxb-invented',
  clientOptions(`${life.origin}/api/`, fetch, createBoltLog(log), life.request),
)
const teams = runTeams(completeSettings({ ...life.teams, requestTimeout: life.request }), {
  app,
  network: storage.network,
  log,
})
// The first connection of a process takes longest, and is not to be a message's.
await Promise.allSettled([slack.auth.test(), teams.start?.()])
say({ kind: 'ready' })
startDelivery({
  outbox,
  network: storage.network,
  app,
  ports: [slackPort(slack), teams.port, pagePort(storage.page, clock)].map(port),
  now: Date.now,
  log,
  waits: waitsFor(life.request),
})
const ticker = startTicker(() => because('woken', app.wake), log)
await ticker.tick()
const hourPasses = (): Promise<void> => {
  now = life.later
  return ticker.tick()
}
await because('asked', () => doDeeds({ app, life, say, tell: (why) => tell('trouble', why), hourPasses }))
while ((await outbox.counts()).owed > 0) await pause(50)
say({ kind: 'rests' })
process.exit()
