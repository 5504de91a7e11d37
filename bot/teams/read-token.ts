/**
 * Whether a request bears a token of the Bot Connector: signed with a key that Microsoft publishes for Teams, made for
 * us, for this service address and for now (learn.microsoft.com, "Authentication with the Bot Connector API").
 * Ours because botbuilder's own check prints what it refuses, takes an outage of Microsoft for a forgery, and lets in
 * tokens without `exp` and those of emulators and skills, which are made with our own app's credentials.
 */
import { decode, verify } from 'hono/jwt'
import { z } from 'zod'
import type { CompleteSettings } from './settings.ts'
import { Unauthenticated } from './trust.ts'

/** Microsoft is out of reach, so nobody can tell at the moment. */
class KeysUnreadable extends Error {
  override readonly name = 'KeysUnreadable'
}

/** @throws {Unauthenticated} for what is no such token; {KeysUnreadable} */
export type RequireToken = (header: string, serviceUrl: string) => Promise<void>

/** Clocks may differ this much; seconds. The same page says five minutes. */
const skew = 5 * 60

export const tokenReader = (settings: CompleteSettings): RequireToken => {
  const keyOf = keySource(settings.openIdMetadata)
  return async (header, serviceUrl) => {
    const token = /^Bearer (\S+)$/u.exec(header)?.[1] ?? ''
    const { kid, problem } = readClaims(token, settings, serviceUrl)
    if (problem) throw new Unauthenticated(problem)
    const key = await keyOf(kid)
    if (!key) throw new Unauthenticated('unknown key')
    if (!isForTeams(key)) throw new Unauthenticated('endorsement')
    await verify(token, key, { alg: 'RS256', exp: false, nbf: false, iat: false }).catch(() => {
      throw new Unauthenticated('signature')
    })
  }
}

const headerShape = z.object({ alg: z.literal('RS256'), kid: z.string().min(1) })

/** What can be told without a key, so that nonsense asks nothing of Microsoft. */
const readClaims = (token: string, { tokenIssuer, appId }: CompleteSettings, serviceUrl: string) => {
  const now = Date.now() / 1000
  const tokenShape = z.object({
    header: headerShape,
    payload: z.object({
      iss: z.literal(tokenIssuer),
      aud: z.literal(appId),
      serviceurl: z.literal(serviceUrl),
      exp: z.number().min(now - skew),
      nbf: z
        .number()
        .max(now + skew)
        .optional(),
    }),
  })
  const read = tokenShape.safeParse(decoded(token))
  return read.success
    ? { kid: read.data.header.kid, problem: null }
    : { kid: '', problem: `token ${read.error.issues[0]?.path.join('.') ?? ''}` }
}

const decoded = (token: string): unknown => {
  try {
    return decode(token)
  } catch {
    return null
  }
}

const keyShape = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
})

type Key = z.infer<typeof keyShape>

/** A key that names no channel serves for all of them. */
const isForTeams = ({ endorsements = [] }: Key): boolean =>
  endorsements.length === 0 || endorsements.includes('msteams')

const [day, hour] = [24 * 3_600_000, 3_600_000]
const timeoutMs = 5_000

/** Microsoft's keys, asked for once a day, and for a key that we do not know at most once an hour. */
const keySource = (openIdMetadata: string): ((kid: string) => Promise<Key | undefined>) => {
  let keys = new Map<string, Key>()
  let readAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | null = null

  const read = async (): Promise<void> => {
    const { jwks_uri } = z.object({ jwks_uri: z.url() }).parse(await ask(openIdMetadata))
    const published = z.object({ keys: z.array(z.unknown()) }).parse(await ask(jwks_uri))
    const known = published.keys.flatMap((key) => keyShape.safeParse(key).data ?? [])
    keys = new Map(known.map((key) => [key.kid, key]))
    readAt = Date.now()
  }

  return async (kid) => {
    if (Date.now() - readAt > (keys.has(kid) ? day : hour)) {
      reading ??= read().finally(() => {
        reading = null
      })
      await reading.catch((error: unknown) => {
        if (!keys.has(kid)) throw new KeysUnreadable(openIdMetadata, { cause: error })
      })
    }
    return keys.get(kid)
  }
}

const ask = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) })
  if (!response.ok) throw new Error(`status ${response.status}`)
  return response.json()
}
