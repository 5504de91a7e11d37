/** Our own page: the surface of members without Slack or Teams, and the try-out. */
import { randomBytes } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { createInFlight, type InFlight } from '../chat/in-flight.ts'
import type { RunningSurface } from '../chat/running-surface.ts'
import { mountAssets } from './assets.ts'
import { mountChannels } from './channels.ts'
import { mountDocuments } from './documents.ts'
import { mountEvents } from './events.ts'
import { documentHeaders, guard, pageHeaders, pathOf } from './guard.ts'
import { mountHome } from './home.ts'
import { mountKept } from './kept.ts'
import { createLooks } from './looks.ts'
import type { OpenPageParts, PageParts } from './page-parts.ts'
import type { PageSettings } from './page-settings.ts'
import { createPort } from './port.ts'
import { mountRequests } from './requests.ts'
import { cookieCarrier, createSessions, headerCarrier } from './sessions.ts'
import { mountSignIn } from './sign-in.ts'
import { createStreams } from './streams.ts'
import { mountTryOut, tokenGuard } from './try-out.ts'
import { createTurns } from './turns.ts'
import { createWakeUp } from './wake-up.ts'

/** A form with 40,000 characters in it, each of them escaped, stays under this. */
const mostBytes = 512 * 1024

/** Streams that look for news at once; a request that comes meanwhile waits for these few at most. */
const streamsAtOnce = 4

const paths = ['/', '/aanmelden', '/afmelden', '/page/*']

/** @throws {Error} when the try-out would be reachable by others than this machine. */
export const openPage = (settings: PageSettings, given: OpenPageParts): RunningSurface => {
  if (given.tryOut && !settings.isLoopback) throw new Error('The try-out runs on a loopback HOST only.')
  const wakeUp = createWakeUp(given.page, (error) => given.log.error('page.fault', { error: nameOf(error) }))
  const inFlight = createInFlight()
  const parts: PageParts = {
    ...given,
    sessions: createSessions(given.page, given.network),
    carrier: given.tryOut ? headerCarrier : cookieCarrier(settings),
    wakeUp,
    streams: createStreams(),
    looks: createLooks(given),
    turns: createTurns(streamsAtOnce),
  }
  return {
    port: createPort(given.page, given.clock),
    mount: (server) => void server.route('/', routes(settings, parts, inFlight)),
    stop: () => {
      const answered = inFlight.stop()
      parts.streams.stop()
      wakeUp.stop()
      return answered
    },
  }
}

const routes = (settings: PageSettings, parts: PageParts, inFlight: InFlight): Hono => {
  const token = randomBytes(32).toString('base64url')
  const server = new Hono()
  for (const path of paths) {
    server.use(path, pageHeaders, guard(settings, parts.log), bodyLimit({ maxSize: mostBytes }))
    server.use(path, keepNothing, takeIn(inFlight))
    if (parts.tryOut) server.use(path, tokenGuard(token))
  }
  server.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ problem: 'unreadable' }, error.status)
    parts.log.error('page.fault', { error: error.name, path: pathOf(c) })
    return c.json({ problem: 'fault' }, 500)
  })
  server.use('/documenten/*', documentHeaders, guard(settings, parts.log), keepNothing, takeIn(inFlight))
  mountAssets(server)
  mountDocuments(server, parts)
  mountChannels(server, parts, token)
  mountEvents(server, parts)
  mountRequests(server, parts)
  mountHome(server, parts)
  mountKept(server, parts)
  if (parts.tryOut) mountTryOut(server, parts, parts.tryOut)
  else mountSignIn(server, parts)
  return server
}

/** While we stop, new requests get 503, and the page tries again later. */
const takeIn =
  (inFlight: InFlight): MiddlewareHandler =>
  async (c, next) =>
    inFlight.isStopping() ? c.json({ problem: 'stopping' }, 503) : inFlight.track(next)

/** What is told to one member is kept by nobody on the way. */
const keepNothing: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown')
