/**
 * Slack's Socket Mode: the same payloads over a connection that we open, for organisations without a public address.
 * Connecting anew is ours to do: the SDK's own way ends the process when Slack cannot be reached at that moment, and
 * waits five minutes for a handshake that a firewall swallows.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../log.ts'
import { codeOf, throwIfRefused } from './clients.ts'
import type { Intake } from './receive.ts'
import { asBody } from './verify.ts'

type Client = SocketModeReceiver['client']

export interface SocketConnection {
  /** Resolves after the first attempt, reached or not, and keeps trying. @throws {Error} when the token is refused */
  readonly start: () => Promise<void>
  readonly isHearing: () => boolean
  /** Hangs up. What is still being answered should be done by now: its acknowledgement goes over this connection. */
  readonly stop: () => Promise<void>
}

export interface SocketParts {
  /** A new client for every attempt: nothing of an old connection can be taken for news of the next one. */
  readonly createClient: () => Client
  readonly intake: Intake
  readonly log: Log
  /** Milliseconds for one attempt, from asking for an address to Slack's hello. */
  readonly patience?: number
  /** Waits some milliseconds; ends early, and may reject, when the signal is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
  /** Milliseconds since any moment. */
  readonly now?: () => number
}

/** Between attempts: 1, 2, 4 … 30 seconds; half a second after a connection that stood. */
const pauseAfter = (failures: number): number => Math.min(30_000, 500 * 2 ** failures)

/** Milliseconds. What broke sooner counts as a failure: Slack may say hello and hang up each time. */
const steady = 10_000

/** Milliseconds that hanging up may take; a dead peer would hold it up for thirty seconds. */
const farewell = 1_000

export const keepConnected = (parts: SocketParts): SocketConnection => {
  const { log, now = performance.now.bind(performance) } = parts
  const wait = parts.wait ?? ((milliseconds, signal) => pause(milliseconds, undefined, { signal }))
  const stopping = new AbortController()
  const firstAttempt = Promise.withResolvers<unknown>()
  let current: Client | null = null

  /** Resolves when the connection is over, with the milliseconds that it stood. @throws when there never was one */
  const standOnce = async (): Promise<number> => {
    const client = hear(parts.createClient(), parts)
    const over = new Promise((resolve) => client.once('disconnected', resolve))
    await connect(client, parts.patience ?? 15_000, stopping.signal)
    const since = now()
    current = client
    firstAttempt.resolve(null)
    log.info('slack.connected')
    await over
    current = null
    return now() - since
  }

  const keep = async (): Promise<void> => {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        const stood = await standOnce()
        if (stopping.signal.aborted) return
        failures = stood < steady ? failures + 1 : 0
        log.warn('slack.disconnected', { stood: Math.round(stood), failures, pause: pauseAfter(failures) })
      } catch (error) {
        firstAttempt.resolve(error)
        if (stopping.signal.aborted) return
        failures += 1
        log.error('slack.connect-failed', { problem: problemOf(error), failures, pause: pauseAfter(failures) })
      }
      await wait(pauseAfter(failures), stopping.signal).catch(() => {})
    }
  }

  return {
    start: async () => {
      keep()
      throwIfRefused('SLACK_APP_TOKEN', await firstAttempt.promise)
    },
    isHearing: () => current !== null,
    stop: async () => {
      stopping.abort()
      await Promise.race([current?.disconnect(), pause(farewell, undefined, { ref: false })])
    },
  }
}

/** Resolves at Slack's hello. @throws when that does not come in time, or we stop; the client is then given up. */
const connect = async (client: Client, patience: number, stopping: AbortSignal): Promise<void> => {
  const ended = AbortSignal.any([stopping, AbortSignal.timeout(patience)])
  const hello = client.start()
  try {
    await Promise.race([hello, rejectAt(ended)])
  } catch (error) {
    client.removeAllListeners('slack_event')
    // What connects after all, because it was still asking for an address, is hung up then.
    hello.then(() => client.disconnect()).catch(() => {})
    client.disconnect().catch(() => {})
    throw error
  }
}

const rejectAt = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(signal.reason)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })

/** The SDK says nothing at all when a connection closes before the hello. */
const problemOf = (error: unknown): string => (error === undefined ? 'closed before hello' : codeOf(error))

/** Puts our intake in the place of Bolt's receiver, which acknowledges events before anything came of them. */
const hear = (client: Client, { intake, log }: SocketParts): Client => {
  const refuse = (why: string): void => log.warn('slack.refused', { why })
  guardMessages(client, refuse)
  client.removeAllListeners('slack_event')
  return client.on('slack_event', async ({ body, ack }: { body: unknown; ack: (said?: unknown) => Promise<void> }) => {
    const payload = asBody(body)
    const unheard = payload ? await intake.take(payload, ack) : { why: 'malformed' }
    if (unheard) refuse(unheard.why)
  })
}

/** The SDK hears messages in an async function that nobody awaits: one that it cannot read would end the process. */
const guardMessages = (client: Client, refuse: (why: string) => void): void => {
  const hearing = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (...message: unknown[]) => {
    for (const hear of hearing) Promise.resolve(hear(...message)).catch(() => refuse('malformed'))
  })
}
