/** Slack's Web API and the connector of Teams in one lean server, which remembers every request and who made it. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '../../../bot/chat/address.ts'
import type { Given } from '../../start/child.ts'

/**
 * @property by the process that sent it. @property key planted by us in a message on Slack.
 * @property from and until when it was under way, in epoch milliseconds.
 */
export interface Sent {
  readonly by: string
  readonly conversation: string
  readonly kind: 'post' | 'update'
  readonly message: string
  readonly key: string | null
  readonly from: number
  readonly until: number
}

export interface Platforms {
  readonly sent: readonly Sent[]
  /** Conversations in which a request began while another was under way. */
  readonly overlaps: readonly string[]
  /** What was asked beside posts and updates: nobody has a reason to read anything back. */
  readonly unexpected: readonly string[]
  /** The settings of the process of that name; to load what speaks to Teams takes long. */
  readonly settingsOf: (name: string, isOnSlackAlone?: boolean) => Given
  readonly addressOf: (surface: 'slack' | 'teams', conversation: string) => Address
  readonly close: () => Promise<void>
}

const tenant = 'aaaaaaaa-0000-4000-8000-00000000000a'
const appId = '11111111-2222-4333-8444-555555555555'

const teamsSettings = (name: string, origin: string): Given => ({
  TEAMS_APP_ID: appId,
  TEAMS_APP_PASSWORD: name,
  TEAMS_TENANTS: tenant,
  TEAMS_SERVICE_HOSTS: '127.0.0.1',
  TEAMS_LOGIN_URL: `${origin}/login`,
})

/** Milliseconds that an answer takes: long enough that two of one conversation would meet. */
const answering = { least: 3, most: 15 }

/** @param random gives numbers from 0 to 1 */
export const openPlatforms = async (random: () => number): Promise<Platforms> => {
  const sent: Sent[] = []
  const overlaps: string[] = []
  const unexpected: string[] = []
  const underWay = new Set<string>()
  let count = 0

  const take = async (one: Omit<Sent, 'from' | 'until' | 'message'>, replaced: string | null): Promise<string> => {
    if (underWay.has(one.conversation)) overlaps.push(one.conversation)
    underWay.add(one.conversation)
    count += 1
    const message = replaced ?? `${count}.000001`
    const from = Date.now()
    await pause(answering.least + random() * (answering.most - answering.least))
    underWay.delete(one.conversation)
    sent.push({ ...one, message, from, until: Date.now() })
    return message
  }

  const answer = async (request: IncomingMessage): Promise<object> => {
    const body = await text(request)
    const by = request.headers.authorization?.replace(/^Bearer (xoxb-)?/u, '') ?? ''
    const [, area = '', ...path] = decodeURIComponent(request.url ?? '').split('/')
    if (area === 'login') return { access_token: new URLSearchParams(body).get('client_secret'), expires_in: 3600 }
    if (area === 'connector') {
      const [, , conversation = '', , message = null] = path
      if (request.method === 'PUT') return { id: await take({ by, conversation, kind: 'update', key: null }, message) }
      return { id: await take({ by, conversation, kind: 'post', key: null }, null) }
    }
    const asked = new URLSearchParams(body)
    const conversation = asked.get('channel') ?? ''
    if (path[0] === 'chat.update') {
      await take({ by, conversation, kind: 'update', key: null }, asked.get('ts'))
      return { ok: true, ts: asked.get('ts') }
    }
    if (path[0] !== 'chat.postMessage') {
      unexpected.push(path.join('/'))
      return { ok: false, error: 'unknown_method' }
    }
    const { event_payload: planted } = JSON.parse(asked.get('metadata') ?? '{}')
    return { ok: true, ts: await take({ by, conversation, kind: 'post', key: planted?.key ?? null }, null) }
  }

  const server = createServer((request, response) => {
    answer(request).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error) => response.writeHead(400).end(String(error)),
    )
  }).listen(0, '127.0.0.1')
  // A connection that ends just when it is used again is another suite's matter.
  server.keepAliveTimeout = 0
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    sent,
    overlaps,
    unexpected,
    settingsOf: (name, isOnSlackAlone) => ({
      SLACK_BOT_TOKEN: `xoxb-${name}`,
      SLACK_SIGNING_SECRET: 'invented',
      SLACK_API_URL: `${origin}/api/`,
      ...(isOnSlackAlone ? {} : teamsSettings(name, origin)),
    }),
    addressOf: (surface, conversation) => {
      if (surface === 'slack') return { surface, space: 'T1', conversation }
      const there = { id: conversation, conversationType: 'channel', tenantId: tenant, isGroup: true, name: '' }
      const bot = { id: `28:${appId}`, name: 'Schakel' }
      const reference = { channelId: 'msteams', serviceUrl: `${origin}/connector`, bot, conversation: there }
      return { surface, space: tenant, conversation, reference: JSON.stringify(reference) }
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
