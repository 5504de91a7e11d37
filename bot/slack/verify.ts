/** Whether a request is Slack's, of now and new, before anything is believed of it. */
import { createHmac } from 'node:crypto'
import { isSameSecret } from '../same-secret.ts'

/** Slack's own advice is five minutes; Bolt forgets to look ahead. Milliseconds, both ways. */
const mostSkew = 5 * 60_000

/** What the headers say of a request: enough to turn away a stranger before the body is read. */
export interface Claim {
  readonly timestamp: string
  readonly signature: string
}

/** The claim of a request that may be Slack's and of now (epoch milliseconds), else null. */
export const readClaim = (headers: Headers, now: number): Claim | null => {
  const timestamp = headers.get('x-slack-request-timestamp') ?? ''
  const signature = headers.get('x-slack-signature') ?? ''
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp) * 1000) > mostSkew) return null
  return /^v0=[\da-f]{64}$/.test(signature) ? { timestamp, signature } : null
}

/** docs.slack.dev/authentication/verifying-requests-from-slack. An empty body is never Slack's. */
export const isSlacks = (secret: string, { timestamp, signature }: Claim, body: Uint8Array): boolean => {
  const wanted = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')
  return body.length > 0 && isSameSecret(signature, `v0=${wanted}`)
}

/** Remembers for ten minutes what came in: a signature or an event that comes again is not heard again. */
export interface Seen {
  /** True the first time. `now` in real epoch milliseconds. */
  readonly isNew: (key: string, now: number) => boolean
}

/** Signatures are good for five minutes before and five after their own time. Milliseconds. */
const kept = 10 * 60_000

/** Only what Slack signed comes in here, so the bound (some 25 MB) guards memory, not against an attacker. */
const most = 200_000

export const createSeen = (): Seen => {
  const until = new Map<string, number>()
  const forget = (now: number): void => {
    for (const [key, expiresAt] of until) {
      if (expiresAt > now && until.size < most) return
      until.delete(key)
    }
  }
  return {
    isNew: (key, now) => {
      forget(now)
      if (until.has(key)) return false
      until.set(key, now + kept)
      return true
    },
  }
}

/** Slack's own requests stay far below it; bytes. */
const bodyLimit = 1024 * 1024

/** The whole body, or null when it is larger than the limit: then the rest is not read. */
export const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  const announced = request.headers.get('content-length')
  if (announced !== null && !(Number(announced) <= bodyLimit)) return null
  // The HTTP server holds a sender to the length that it announced, so this cannot grow past the limit.
  if (announced !== null) return new Uint8Array(await request.arrayBuffer())
  return request.body ? collect(request.body) : new Uint8Array()
}

const collect = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > bodyLimit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export type Body = Readonly<Record<string, unknown>>

/** Commands are form fields, presses and forms JSON in the field `payload`, events JSON. Null when it is none of these. */
export const parseBody = (contentType: string | null, bytes: Uint8Array): Body | null => {
  const text = new TextDecoder().decode(bytes)
  switch ((contentType?.split(';')[0] ?? '').trim().toLowerCase()) {
    case 'application/json':
      return asBody(parseJson(text))
    case 'application/x-www-form-urlencoded': {
      const fields = new URLSearchParams(text)
      const payload = fields.get('payload')
      return payload === null ? Object.fromEntries(fields) : asBody(parseJson(payload))
    }
    default:
      return null
  }
}

/** A payload is an object; null for everything else. */
export const asBody = (value: unknown): Body | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : null

/** A payload is from outside, also inside its strings: what is no JSON is nothing. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
