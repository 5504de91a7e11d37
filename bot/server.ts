/** One HTTP server for all surfaces, and the answer to whoever asks after the bot's health. */
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { RunningSurface } from './chat/running-surface.ts'
import { type Log, whyOf } from './log.ts'

/** What `GET /healthz` says to anybody; anything but `ok: true` answers 503. */
export interface Health {
  readonly ok: boolean
  readonly [detail: string]: unknown
}

export interface Server {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly address: string
  /** Takes no new connections; those under way have a second left. Resolves when all are gone. */
  readonly close: () => Promise<void>
}

export const openServer = async (
  { host, port }: { readonly host: string; readonly port: number },
  parts: { readonly surfaces: readonly RunningSurface[]; readonly health: () => Promise<Health>; readonly log: Log },
): Promise<Server> => {
  const app = new Hono()
  app.get('/healthz', async (c) => {
    const health = await parts.health().catch((error): Health => {
      parts.log.error('health.failed', { why: whyOf(error) })
      return { ok: false }
    })
    return c.json(health, health.ok ? 200 : 503)
  })
  for (const surface of parts.surfaces) surface.mount?.(app)
  app.notFound((c) => c.json({ problem: 'not found' }, 404))
  app.onError((error, c) => {
    parts.log.error('server.fault', { path: c.req.path, why: whyOf(error) })
    return c.json({ problem: 'fault' }, 500)
  })
  const server = await listen(app, host, port)
  const bound = server.address()
  const actual = typeof bound === 'object' && bound ? bound.port : port
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: () => close(server) }
}

const listen = (app: Hono, hostname: string, port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, () => resolve(server))
    server.once('error', reject)
  })

/** Surfaces have answered by now: this is for the last bytes on their way. */
const lastBytes = 1_000

/** A browser keeps connections ready on which it has never said anything: nobody waits for those. */
const close = async (server: ServerType): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  if (!('closeAllConnections' in server)) return closed
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), lastBytes).unref()
  await closed
  clearTimeout(timer)
}
