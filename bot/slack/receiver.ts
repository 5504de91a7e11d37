/**
 * The way in over HTTP, for Bolt: a web Request in, a Response out. Ours because Bolt's own accepts timestamps from
 * the future, forgets what it has heard, refuses form bodies that name their charset and hangs on a body `null`.
 */
import type { App as Bolt, Receiver } from '@slack/bolt'
import type { Log } from '../log.ts'
import { type Body, parseBody, readBytes } from './read-body.ts'
import { createSeen } from './seen.ts'
import { readSignature } from './signature.ts'

export interface HttpReceiver extends Receiver {
  /** Never rejects, and always answers within Slack's patience once the body is in. */
  readonly handle: (request: Request) => Promise<Response>
}

export interface ReceiverParts {
  readonly signingSecret: string
  readonly log: Log
  /** Real epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds after which Slack has given up on an answer (docs: 3 seconds). */
  readonly patience: number
}

export const createReceiver = ({ signingSecret, log, now, patience }: ReceiverParts): HttpReceiver => {
  const seen = createSeen()
  let bolt: Bolt | null = null
  let isStopped = false

  const refuse = (status: number, why: string): Response => {
    log.warn('slack.refused', { status, why })
    return new Response(null, { status })
  }

  const receive = async (request: Request): Promise<Response> => {
    // Slack sends an event again later, and tells a person to try again.
    if (isStopped || !bolt) return refuse(503, 'not running')
    const bytes = await readBytes(request)
    if (!bytes) return refuse(413, 'too large')
    const signature = bytes.length > 0 ? readSignature(signingSecret, request.headers, bytes, now()) : null
    if (!signature || !seen.isNew(signature, now())) return refuse(401, signature ? 'replayed' : 'signature')
    const body = parseBody(request.headers.get('content-type'), bytes)
    if (!body) return refuse(400, 'malformed')
    if (body.ssl_check === '1') return new Response(null)
    if (body.type === 'url_verification') return Response.json({ challenge: body.challenge })
    return process(bolt, body, request.headers)
  }

  const process = (to: Bolt, body: Body, headers: Headers): Promise<Response> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(refuse(504, 'not acknowledged in time')), patience)
      const answer = (response: Response): void => {
        clearTimeout(timer)
        resolve(response)
      }
      let isAcknowledged = false
      const ack = async (said?: unknown): Promise<void> => {
        isAcknowledged = true
        answer(respond(said))
      }
      // Our listeners acknowledge all that they understand, so what nobody acknowledged is nothing that Slack says.
      const end = (why: string) => () => isAcknowledged || answer(refuse(400, why))
      to.processEvent({ body, ack, ...readRetry(headers) }).then(end('not understood'), end('malformed'))
    })

  return {
    init: (app) => {
      bolt = app
    },
    start: async () => {
      isStopped = false
    },
    stop: async () => {
      isStopped = true
    },
    handle: (request) =>
      receive(request).catch((error: unknown) => {
        log.error('slack.receive-failed', { error: error instanceof Error ? error.name : 'unknown' })
        return new Response(null, { status: 500 })
      }),
  }
}

const respond = (said: unknown): Response => {
  if (said === undefined || said === null || said === '') return new Response(null)
  return typeof said === 'string' ? new Response(said) : Response.json(said)
}

/** Slack says which time it tries; only for the log and Bolt's context, never to tell doubles apart. */
const readRetry = (headers: Headers): { retryNum?: number; retryReason?: string } => {
  const count = headers.get('x-slack-retry-num')
  const reason = headers.get('x-slack-retry-reason')
  return { ...(count ? { retryNum: Number(count) } : {}), ...(reason ? { retryReason: reason } : {}) }
}
