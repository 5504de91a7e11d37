/**
 * What Slack sends is taken in here, over HTTP or Socket Mode, and handed to Bolt. Ours because Bolt's own receivers
 * accept timestamps from the future, forget what they have heard, refuse form bodies that name their charset, hang on
 * a body `null`, and acknowledge an event before anything came of it.
 */
import type { App as Bolt, Receiver } from '@slack/bolt'
import type { InFlight } from '../chat/in-flight.ts'
import type { Log } from '../log.ts'
import { codeOf } from './clients.ts'
import { type Body, createSeen, isSlacks, parseBody, readBytes, readClaim } from './verify.ts'

export interface IntakeParts {
  readonly inFlight: InFlight
  /** Milliseconds after which Slack has given up on an answer (docs: 3 seconds). */
  readonly patience: number
}

/** Why nothing was acknowledged, so that Slack sends it again or tells the person. */
export interface Unheard {
  readonly status: number
  readonly why: string
}

export interface Intake {
  /** What Bolt is given for a receiver: it brings nothing in by itself. */
  readonly receiver: Receiver
  /**
   * Never rejects; resolves as soon as it is known what Slack hears: null when it was acknowledged.
   *
   * @param send brings the acknowledgement to Slack, with what is said in it; called once at most, and in time.
   */
  readonly take: (body: Body, send: (said?: unknown) => void | Promise<void>) => Promise<Unheard | null>
}

export const createIntake = ({ inFlight, patience }: IntakeParts): Intake => {
  let bolt: Bolt | null = null

  const hand = (to: Bolt, body: Body, acknowledge: (said?: unknown) => Promise<void>): Promise<void> => {
    // Bolt acknowledges events before anybody hears of them, so it gets nothing to do that with: the listener does.
    const ack = body.event === undefined ? acknowledge : async () => {}
    return inFlight.track(() => to.processEvent({ body, ack, customProperties: { acknowledge } }))
  }

  return {
    receiver: {
      init: (app) => {
        bolt = app
      },
      start: async () => {},
      stop: async () => {},
    },
    take: (body, send) =>
      new Promise((resolve) => {
        if (!bolt || inFlight.isStopping()) return resolve({ status: 503, why: 'not running' })
        let isWaiting = true
        const end = (unheard: Unheard | null): void => {
          isWaiting = false
          clearTimeout(timer)
          resolve(unheard)
        }
        const timer = setTimeout(end, patience, { status: 504, why: 'not acknowledged in time' })
        const acknowledge = async (said?: unknown): Promise<void> => {
          if (!isWaiting) throw new Error('Slack waits no longer')
          end(null)
          await send(said)
        }
        // Our listeners acknowledge all that they understand, so what nobody acknowledged is nothing that Slack says.
        hand(bolt, body, acknowledge).then(
          () => end({ status: 400, why: 'not understood' }),
          () => end({ status: 400, why: 'malformed' }),
        )
      }),
  }
}

export interface HttpParts {
  readonly intake: Intake
  readonly signingSecret: string
  readonly log: Log
  /** Real epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds for a body to come whole: Slack's does at once, and whoever dawdles must not fill our memory. */
  readonly patience: number
}

/** The way in over HTTP: a web Request in, a Response out. Never rejects, and answers in time once the body is in. */
export const receiveHttp = ({ intake, signingSecret, log, now, patience }: HttpParts) => {
  const seen = createSeen()

  const refuse = ({ status, why }: Unheard): Response => {
    log.warn('slack.refused', { status, why })
    return new Response(null, { status })
  }

  const receive = async (request: Request): Promise<Response> => {
    const claim = readClaim(request.headers, now())
    if (!claim) return refuse({ status: 401, why: 'headers' })
    const bytes = await inTime(readBytes(request), patience)
    if (bytes === 'late') return refuse({ status: 408, why: 'half a body' })
    if (!bytes) return refuse({ status: 413, why: 'too large' })
    if (!isSlacks(signingSecret, claim, bytes)) return refuse({ status: 401, why: 'signature' })
    if (!seen.isNew(claim.signature, now())) return refuse({ status: 401, why: 'replayed' })
    const body = parseBody(request.headers.get('content-type'), bytes)
    if (!body) return refuse({ status: 400, why: 'malformed' })
    if (body.ssl_check === '1') return new Response(null)
    if (body.type === 'url_verification') return Response.json({ challenge: body.challenge })
    return new Promise((resolve) => {
      intake.take(body, (said) => resolve(respond(said))).then((unheard) => unheard && resolve(refuse(unheard)))
    })
  }

  return (request: Request): Promise<Response> =>
    receive(request).catch((error: unknown) => {
      log.error('slack.receive-failed', { problem: codeOf(error) })
      return new Response(null, { status: 500 })
    })
}

const inTime = <Result>(work: Promise<Result>, patience: number): Promise<Result | 'late'> => {
  const { promise: late, resolve } = Promise.withResolvers<'late'>()
  const timer = setTimeout(resolve, patience, 'late')
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const respond = (said: unknown): Response => {
  if (said === undefined || said === null || said === '') return new Response(null)
  return typeof said === 'string' ? new Response(said) : Response.json(said)
}
