/** Slack's request signature (docs.slack.dev/authentication/verifying-requests-from-slack). */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Slack's own advice is five minutes; Bolt forgets to look ahead. Milliseconds, both ways. */
const mostSkew = 5 * 60_000

/** @param timestamp whole epoch seconds, as in `X-Slack-Request-Timestamp`. */
export const signatureOf = (secret: string, timestamp: string, body: string | Uint8Array): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`

/** The signature when it is Slack's and the request is of now (epoch milliseconds), else null. */
export const readSignature = (secret: string, headers: Headers, body: Uint8Array, now: number): string | null => {
  const timestamp = headers.get('x-slack-request-timestamp') ?? ''
  const given = headers.get('x-slack-signature') ?? ''
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > mostSkew) return null
  return isSame(given, signatureOf(secret, timestamp, body)) ? given : null
}

const isSame = (given: string, wanted: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
