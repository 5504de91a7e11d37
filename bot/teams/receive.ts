/** `POST /api/messages`: all that Teams sends. */
import type { Activity, InvokeResponse } from 'botbuilder'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { type Log, whyOf } from '../log.ts'
import { Unauthenticated } from './trust.ts'

/** Far above any message of Teams (about 100 KB); whatever is larger is not read. */
const maxBytes = 1_000_000

const activityShape = z.looseObject({ type: z.string().min(1) })

/** @property refusesBrowsers without authentication any web page could post here; a browser always tells its origin. */
export interface Receiving {
  readonly receive: (header: string, activity: Activity) => Promise<InvokeResponse | undefined>
  readonly log: Log
  readonly refusesBrowsers: boolean
  readonly isStopped: () => boolean
}

export const mountTeams = (server: Hono, receiving: Receiving): void => {
  const limit = bodyLimit({ maxSize: maxBytes, onError: (c) => c.json({ problem: 'too large' }, 413) })
  server.post('/api/messages', limit, (c) => answer(c, receiving))
}

const answer = async (c: Context, { receive, log, refusesBrowsers, isStopped }: Receiving): Promise<Response> => {
  if (isStopped()) return c.json({ problem: 'stopping' }, 503)
  if (refusesBrowsers && c.req.header('origin') !== undefined) return c.json({ problem: 'origin' }, 403)
  const read = activityShape.safeParse(await c.req.json().catch(() => null))
  if (!read.success) return c.json({ problem: 'no activity' }, 400)
  try {
    const response = await receive(c.req.header('authorization') ?? '', read.data as unknown as Activity)
    return response ? c.json(response.body ?? {}, 200) : c.body(null, 200)
  } catch (error) {
    if (error instanceof Unauthenticated) {
      log.warn('teams.refused', { why: error.why })
      return c.json({ problem: 'unauthenticated' }, 401)
    }
    // Such as Microsoft's keys out of reach: an outage is no forgery, and is not told as one.
    log.error('teams.unavailable', { why: whyOf(error) })
    return c.json({ problem: 'unavailable' }, 503)
  }
}
