/** How we speak to Slack: its Web API, response URLs, and what its SDK may say in our log. */
import type { Logger, LogLevel } from '@slack/bolt'
import type { WebClient, WebClientOptions } from '@slack/web-api'
import type { Log } from '../log.ts'

/** Two clients, so that a flood of messages never keeps a form waiting: a trigger is good for 3 seconds. */
export interface SlackClients {
  readonly interactive: WebClient
  readonly outbox: WebClient
}

export type FetchFunction = NonNullable<WebClientOptions['fetch']>

/**
 * The SDK never tries again by itself: it would post a message twice when only the answer was lost, and hold up
 * every other call after one 429. The outbox owns every retry. Headers are never set: the SDK writes the first
 * token into that object and sends it with every other client that shares it.
 *
 * @param timeout milliseconds; the outbox counts a post that took longer as in doubt
 */
export const clientOptions = (
  apiUrl: string | undefined,
  fetch: FetchFunction,
  logger: Logger,
  timeout: number,
): Omit<WebClientOptions, 'headers'> => ({
  ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  fetch,
  logger,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout,
  allowAbsoluteUrls: false,
})

/** Sends a message to a response URL. */
export type Respond = (url: string, message: object) => Promise<void>

/** Response URLs come signed from Slack and carry their own right, so no token goes with them. */
export const createRespond =
  (fetch: FetchFunction, timeout: number): Respond =>
  async (url, message) => {
    const answered = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    if (!answered.ok) throw Object.assign(new Error('The response URL refused'), { code: `status_${answered.status}` })
  }

/**
 * Lets the SDK speak through our log. Its debug lines hold whole payloads and are dropped; of the rest only the
 * part before the first quote, colon or bracket is kept, since what follows may be somebody's words.
 */
export const createBoltLog = (log: Log): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...said) => log.warn('slack.sdk', { said: fixedPart(said[0]) }),
  error: (...said) => log.error('slack.sdk', { said: fixedPart(said[0]) }),
  setLevel: () => {},
  setName: () => {},
  getLevel: () => 'warn' as LogLevel,
})

const fixedPart = (said: unknown): string => {
  if (said instanceof Error) return codeOf(said)
  return typeof said === 'string' ? (said.split(/[:"'`({[<]/)[0] ?? '').trim().slice(0, 120) : typeof said
}

/** What kind of error it is, without its message: that may hold what somebody typed. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const data = 'data' in error ? (error.data as { error?: unknown } | undefined) : undefined
  if (typeof data?.error === 'string' && /^\w{1,60}$/.test(data.error)) return data.error
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** Noes that stay until somebody changes the settings (docs.slack.dev: auth.test, apps.connections.open). */
const lasting = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
])

/** @throws {Error} in words, when the error is Slack's lasting no to the token; any other may pass by itself */
export const throwIfRefused = (setting: string, error: unknown): void => {
  const code = codeOf(error)
  if (lasting.has(code)) throw new Error(`Slack refuses ${setting} (${code}): copy it anew from the app's settings.`)
}
