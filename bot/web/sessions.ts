/**
 * Who is behind a request. A session is a secret that the browser keeps and of which we keep only the hash.
 * Members carry it in a cookie; in the try-out it is per window, so it comes in a header.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { linkPerson, pageIdentity } from '../network/joining/linking.ts'
import type { Member } from '../network/network.ts'
import type { NetworkStore } from '../network/store.ts'
import { hasSecureCookies, type PageSettings } from './page-settings.ts'
import type { PageStore } from './store.ts'

/** Two weeks: members meet at least that often, and a lost laptop is not an open door for ever. */
export const sessionLifetime = 14 * 24 * 60 * 60 * 1000

export interface Sessions {
  /** Opens a session for a member and gives its secret; joins the open unit of work. */
  readonly open: (member: Member) => Promise<string>
  /** Whoever has left is nobody here. */
  readonly memberOf: (secret: string | undefined) => Promise<Member | null>
  readonly close: (secret: string) => Promise<void>
}

/** Sessions keep real time: moving the try-out's clock signs nobody out. */
export const createSessions = (page: PageStore, network: NetworkStore): Sessions => ({
  open: async (member) => {
    const secret = randomBytes(32).toString('base64url')
    const now = Date.now()
    const expiresAt = now + sessionLifetime
    await page.sweepSessions(now)
    await page.openSession({ hash: hashOf(secret), network: member.network, member: member.id, expiresAt })
    await linkPerson(network, pageIdentity(member), member)
    return secret
  },
  memberOf: async (secret) => {
    const session = secret ? await page.session(hashOf(secret), Date.now()) : null
    const member = session && (await network.member(session.network, session.member))
    return member?.leftOn === null ? member : null
  },
  close: (secret) => page.closeSession(hashOf(secret)),
})

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** How a browser carries its session. */
export interface Carrier {
  readonly read: (c: Context) => string | undefined
  readonly give: (c: Context, secret: string) => void
  readonly take: (c: Context) => void
}

export const cookieCarrier = (settings: PageSettings): Carrier => {
  const isSecure = hasSecureCookies(settings)
  const name = isSecure ? '__Host-schakel' : 'schakel'
  return {
    read: (c) => getCookie(c, name),
    give: (c, secret) =>
      setCookie(c, name, secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        secure: isSecure,
        maxAge: sessionLifetime / 1000,
      }),
    take: (c) => deleteCookie(c, name, { path: '/', secure: isSecure }),
  }
}

/** The try-out's windows keep their own secret, so that two personas can act in one browser. */
export const headerCarrier: Carrier = {
  read: (c) => c.req.header('x-schakel-persona'),
  give: () => undefined,
  take: () => undefined,
}

export interface SignedIn {
  readonly Variables: { readonly member: Member; readonly secret: string }
}

/** Lets only members through; everybody else gets 401, and the page asks them to sign in. */
export const membersOnly = (sessions: Sessions, carrier: Carrier): MiddlewareHandler<SignedIn> => {
  return async (c, next) => {
    const secret = carrier.read(c)
    const member = await sessions.memberOf(secret)
    if (!member || !secret) return c.json({ problem: 'signed-out' }, 401)
    c.set('member', member)
    c.set('secret', secret)
    return next()
  }
}
