import type { Logger } from '@slack/bolt'
import type { WebClient, WebClientOptions } from '@slack/web-api'

/** Two clients, so that a flood of messages never keeps a form waiting: a trigger is good for 3 seconds. */
export interface SlackClients {
  readonly interactive: WebClient
  readonly outbox: WebClient
}

export type FetchFunction = NonNullable<WebClientOptions['fetch']>

export interface ClientSettings {
  readonly botToken: string
  readonly apiUrl?: string
}

/** Milliseconds; the outbox counts a post that took longer as in doubt. */
export const requestTimeout = 10_000

/**
 * The SDK never tries again by itself: it would post a message twice when only the answer was lost, and hold up
 * every other call after one 429. The outbox owns every retry. Headers are never set: the SDK writes the first
 * token into that object and sends it with every other client that shares it.
 */
export const clientOptions = (settings: ClientSettings, fetch: FetchFunction, logger: Logger): WebClientOptions => ({
  ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
  fetch,
  logger,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: requestTimeout,
  allowAbsoluteUrls: false,
})
