/**
 * Teams on loopback: login, keys, connector and the people in front of it. The bot under test gets `settings`, and is
 * told to `connect`; what people do reaches it as signed requests, and what it says stands on their screens.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Address, Identity } from '../../../bot/chat/address.ts'
import type { TeamsSettings } from '../../../bot/teams/open-teams.ts'
import { FakeConnector } from './connector.ts'
import { newKey, type SigningKey, signToken } from './microsoft.ts'
import { TeamsUser } from './user.ts'

export interface WorldOptions {
  readonly tenant?: string
  /** Whoever is not of that tenant, by key. */
  readonly tenantOf?: Readonly<Record<string, string>>
  /** Key → name; the key is also the Entra object id. */
  readonly people: Readonly<Record<string, string>>
  /** Keys that Microsoft publishes beside the one that signs for Teams. */
  readonly otherKeys?: readonly SigningKey[]
}

export interface TeamsWorld {
  readonly settings: TeamsSettings
  readonly connector: FakeConnector
  readonly tenant: string
  readonly tenantOf: (person: string) => string
  readonly key: SigningKey
  /** Where the bot listens, such as `http://127.0.0.1:3978`. */
  readonly connect: (address: string) => void
  readonly user: (key: string) => TeamsUser
  readonly identity: (key: string) => Identity
  /** A channel as the bot would store it. */
  readonly address: (channel: string, tenant?: string) => Address
  /** Sends an activity as the connector does, or as `change` makes of it. */
  readonly send: (activity: object, header?: string) => Promise<{ status: number; body: unknown }>
  readonly serviceUrl: string
  readonly token: (claims?: Readonly<Record<string, unknown>>) => Promise<string>
  /** Resolves as soon as it holds; looks again after every post and update. */
  readonly until: (holds: () => boolean, what: string) => Promise<void>
  readonly close: () => Promise<void>
}

export const botName = 'Schakel'
const appId = '11111111-2222-4333-8444-555555555555'
export const botAccount = { id: `28:${appId}`, name: botName }

/** Far above what anything here takes; only a test that fails waits this long. */
const patienceMs = 10_000

export const startTeamsWorld = async (options: WorldOptions): Promise<TeamsWorld> => {
  const tenant = options.tenant ?? 'aaaaaaaa-0000-4000-8000-00000000000a'
  const tenantOf = (person: string): string => options.tenantOf?.[person] ?? tenant
  const key = await newKey('key-1', ['msteams'])
  const connector = new FakeConnector()
  const { server, origin } = await listen([key, ...(options.otherKeys ?? [])], connector)
  const serviceUrl = `${origin}/connector`
  let bot = ''

  for (const [person, name] of Object.entries(options.people)) {
    connector.people.set(accountOf(person), { name, aadObjectId: person })
    connector.personalChats.set(accountOf(person), `a:personal-${person}`)
  }

  const token = (claims: Readonly<Record<string, unknown>> = {}) =>
    signToken(key, { aud: appId, serviceurl: serviceUrl, ...claims })

  const world: TeamsWorld = {
    settings: {
      appId,
      appPassword: 'invented',
      tenants: [...new Set([tenant, ...Object.values(options.tenantOf ?? {})])],
      serviceHosts: ['smba.trafficmanager.net', new URL(origin).host],
      openIdMetadata: `${origin}/openid`,
      loginUrl: `${origin}/login`,
      isLoopback: true,
    },
    connector,
    tenant,
    tenantOf,
    key,
    serviceUrl,
    token,
    connect: (address) => {
      bot = address
    },
    identity: (person) => ({
      surface: 'teams',
      space: tenantOf(person),
      user: person,
      name: options.people[person] ?? '',
    }),
    address: (channel, of = tenant) => addressOf(channel, of, serviceUrl),
    send: async (activity, header) => {
      const response = await fetch(`${bot}/api/messages`, {
        method: 'POST',
        // No connection is kept: one that its server closes after a while may be chosen again just then.
        headers: {
          'content-type': 'application/json',
          authorization: header ?? `Bearer ${await token()}`,
          connection: 'close',
        },
        body: JSON.stringify(activity),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? null : JSON.parse(text) }
    },
    user: (person) => {
      const known = users.get(person)
      if (!known) throw new Error(`Nobody is called ${person}`)
      return known
    },
    until: async (holds, what) => {
      const patience = AbortSignal.timeout(patienceMs)
      while (!holds()) {
        await once(connector, 'changed', { signal: patience }).catch(() => {
          throw new Error(`Waited in vain for ${what}`)
        })
      }
    },
    close: () => new Promise((resolve) => stop(server, resolve)),
  }
  const users = new Map(
    Object.keys(options.people).map((person) => [person, new TeamsUser(world, person, options.people)] as const),
  )
  return world
}

export const accountOf = (person: string): string => `29:${person}`
export const conversationOf = (channel: string): string => `19:${channel}@thread.tacv2`

const addressOf = (channel: string, tenant: string, serviceUrl: string): Address => ({
  surface: 'teams',
  space: tenant,
  conversation: conversationOf(channel),
  reference: JSON.stringify({
    channelId: 'msteams',
    serviceUrl,
    bot: botAccount,
    conversation: {
      id: conversationOf(channel),
      conversationType: 'channel',
      tenantId: tenant,
      isGroup: true,
      name: '',
    },
  }),
})

const listen = async (
  keys: readonly SigningKey[],
  connector: FakeConnector,
): Promise<{ server: ServerType; origin: string }> => {
  const app = new Hono()
  let origin = ''
  app.get('/openid', (c) => c.json({ issuer: 'invented', jwks_uri: `${origin}/keys` }))
  app.get('/keys', (c) => c.json({ keys: keys.map(({ jwk }) => jwk) }))
  app.post('/login/oauth2/v2.0/token', (c) => c.json({ access_token: 'token-of-the-bot', expires_in: 3600 }))
  app.route('/connector', connector.routes())
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started))
  })
  // Longer than any test: a server that closes an idle connection may meet the next request on its way.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 10 * 60_000
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { server, origin }
}

const stop = (server: ServerType, stopped: () => void): void => {
  server.close(() => stopped())
  if ('closeAllConnections' in server) server.closeAllConnections()
}
