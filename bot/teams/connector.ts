/** The HTTP client of the connector, without what it does on its own account. */

interface Request {
  timeout: number
}

interface Pipeline {
  readonly removePolicy: (options: { name: string }) => unknown
  readonly addPolicy: (policy: {
    readonly name: string
    readonly sendRequest: (request: Request, next: (request: Request) => Promise<unknown>) => Promise<unknown>
  }) => void
}

/** Teams gives up on us after 15 s; an answer of the connector that takes longer than this is in doubt. */
const timeoutMs = 10_000

/**
 * Sends once, waits ten seconds, and follows no redirect. The default policy sends four times on 429 and 5xx (its
 * `noRetryPolicy` option is ignored), and every retry is the outbox's; a redirect would take our token elsewhere.
 */
export const connectOnce = <Client>(connector: Client): Client => {
  const { pipeline } = (connector as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  pipeline.addPolicy({
    name: 'timeout',
    sendRequest: (request, next) => {
      request.timeout = timeoutMs
      return next(request)
    },
  })
  return connector
}
