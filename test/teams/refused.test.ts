/** Who is not heard. Every row is sent as a message and again as an invoke: a check on messages alone lets invokes in. */
import { createHmac, createPublicKey } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTeams } from '../../bot/teams/open-teams.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { newKey, type SigningKey, signToken } from './driver/microsoft.ts'
import type { TeamsWorld } from './driver/world.ts'

interface Sent {
  header?: string
  activity: Record<string, unknown>
}

type Change = (sent: Sent, teams: TeamsWorld) => Promise<void> | void

let bot: TeamsBot
let webchatKey: SigningKey

beforeAll(async () => {
  webchatKey = await newKey('key-of-webchat', ['webchat'])
  bot = await startTeamsBot({}, { otherKeys: [webchatKey] })
})

afterAll(async () => {
  await bot.close()
})

/** What is refused stands in our log and nowhere else: botbuilder's own check prints every token. */
const printed = vi.fn()

beforeEach(() => {
  printed.mockClear()
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(printed)
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation(printed)
})

afterEach(() => {
  vi.restoreAllMocks()
})

const now = () => Math.floor(Date.now() / 1000)
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

/** A token whose claims differ. */
const claims =
  (change: () => Readonly<Record<string, unknown>>): Change =>
  async (sent, teams) => {
    sent.header = `Bearer ${await teams.token(change())}`
  }

const header =
  (value: string): Change =>
  (sent) => {
    sent.header = value
  }

/** An activity of which a part is missing (undefined) or differs. */
const activity =
  (change: Readonly<Record<string, unknown>>): Change =>
  (sent) =>
    void Object.assign(sent.activity, change)

/** The service address in the activity and in the token, which then agree. */
const service =
  (serviceUrl: (own: URL) => string): Change =>
  async (sent, teams) => {
    const address = serviceUrl(new URL(teams.serviceUrl))
    sent.activity.serviceUrl = address
    sent.header = `Bearer ${await teams.token({ serviceurl: address })}`
  }

const unsigned = (alg: string, teams: TeamsWorld) => {
  const claims = { iss: 'https://api.botframework.com', aud: teams.settings.appId, serviceurl: teams.serviceUrl }
  return `${encode({ alg, typ: 'JWT', kid: teams.key.kid })}.${encode({ ...claims, exp: now() + 600 })}`
}

const sender = { id: '29:anna', name: 'Anna Wiegersma' }

const rows: readonly (readonly [string, Change])[] = [
  ['no token', header('')],
  ['garbage', header('Bearer garbage')],
  ['three parts of garbage', header('Bearer a.b.c')],
  ['Basic', header(`Basic ${Buffer.from('a:b').toString('base64')}`)],
  [
    'an unknown key id',
    async (sent, teams) => {
      const { serviceUrl, settings } = teams
      const key = { ...teams.key, kid: 'unknown' }
      sent.header = `Bearer ${await signToken(key, { aud: settings.appId, serviceurl: serviceUrl })}`
    },
  ],
  [
    'a forged signature',
    async (sent, teams) => {
      const other = await newKey(teams.key.kid, ['msteams'])
      sent.header = `Bearer ${await signToken(other, { aud: teams.settings.appId, serviceurl: teams.serviceUrl })}`
    },
  ],
  [
    'a signature over other claims',
    async (sent, teams) => {
      const [head, , signature] = (await teams.token()).split('.')
      sent.header = `Bearer ${head}.${unsigned('RS256', teams).split('.')[1]}.${signature}`
    },
  ],
  [
    'alg none',
    (sent, teams) => {
      sent.header = `Bearer ${unsigned('none', teams)}.`
    },
  ],
  [
    'HS256 with the public key as its secret',
    (sent, teams) => {
      const secret = createPublicKey({ key: teams.key.jwk as never, format: 'jwk' }).export({
        type: 'pkcs1',
        format: 'pem',
      })
      const body = unsigned('HS256', teams)
      sent.header = `Bearer ${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
    },
  ],
  ['expired 10 minutes ago', claims(() => ({ exp: now() - 600 }))],
  ['without exp', claims(() => ({ exp: undefined }))],
  ['not valid for another 10 minutes', claims(() => ({ nbf: now() + 600 }))],
  ['another audience', claims(() => ({ aud: '99999999-2222-4333-8444-555555555555' }))],
  ['several audiences', claims(() => ({ aud: [bot.teams.settings.appId, 'other'] }))],
  ['another issuer', claims(() => ({ iss: 'https://login.example' }))],
  ['a token of the emulator', claims(() => emulatorClaims())],
  ['a token of a skill', claims(() => ({ ...emulatorClaims(), azp: 'other', ver: '2.0', appid: undefined }))],
  ['another serviceUrl claim', claims(() => ({ serviceurl: 'https://smba.trafficmanager.net/emea/' }))],
  ['no serviceUrl claim', claims(() => ({ serviceurl: undefined }))],
  [
    'a key that is not endorsed for Teams',
    async (sent, teams) => {
      sent.header = `Bearer ${await signToken(webchatKey, { aud: teams.settings.appId, serviceurl: teams.serviceUrl })}`
    },
  ],
  ['no serviceUrl', activity({ serviceUrl: undefined })],
  ['an empty serviceUrl', service(() => '')],
  ['a serviceUrl over http', service(() => 'http://smba.trafficmanager.net/emea/')],
  ['a serviceUrl on another host', service(() => 'https://evil.example/emea/')],
  ['a serviceUrl on a look-alike host', service(() => 'https://smba.trafficmanager.net.evil.example/emea/')],
  ['a serviceUrl on a look-alike of ours', service((own) => `http://${own.host}.evil.example/`)],
  ['a serviceUrl on a private address', service(() => 'https://10.0.0.8/')],
  ['a serviceUrl on the address of cloud metadata', service(() => 'http://169.254.169.254/')],
  ['a serviceUrl on another port of this machine', service((own) => `http://127.0.0.1:${Number(own.port) ^ 1}/`)],
  ['a serviceUrl with a user part', service((own) => `http://user@${own.host}/connector`)],
  ['a serviceUrl whose user part looks like the host', service((own) => `https://${own.host}@evil.example/`)],
  ['a serviceUrl that is a list', activity({ serviceUrl: ['https://smba.trafficmanager.net/emea/'] })],
  ['another channel', activity({ channelId: 'webchat' })],
  ['no channel', activity({ channelId: undefined })],
  ['the ASE channel', activity({ channelId: 'AseChannel' })],
  ['the channel in capitals', activity({ channelId: 'MSTEAMS' })],
  ['no tenant', tenants(undefined, undefined)],
  ['an empty tenant', tenants('', '')],
  ['a foreign tenant', tenants('foreign', 'foreign')],
  ['a foreign tenant in the body', tenants('foreign', 'own')],
  ['a foreign tenant in channelData', tenants('own', 'foreign')],
  ['the tenant as a list', tenants(['own'], ['own'])],
  ['the tenant as a list in channelData', tenants('own', ['own'])],
  ['a foreign tenant of the sender', activity({ from: { ...sender, aadObjectId: 'anna', tenantId: 'foreign' } })],
  ['a sender without an Entra id', activity({ from: sender })],
  ['a sender with an empty Entra id', from('')],
  ['a sender with an object for an Entra id', from({ toString: 'anna' })],
  ['a sender with a list for an Entra id', from(['anna'])],
  ['no sender', activity({ from: undefined })],
  ['no conversation', activity({ conversation: undefined })],
  ['no recipient', activity({ recipient: undefined })],
  ['a recipient without an id', activity({ recipient: { name: 'Schakel' } })],
]

function tenants(inBody: unknown, inChannelData: unknown): Change {
  return (sent, teams) => {
    const own = (tenant: unknown): unknown =>
      Array.isArray(tenant) ? tenant.map(own) : tenant === 'own' ? teams.tenant : tenant
    sent.activity.conversation = { ...(sent.activity.conversation as object), tenantId: own(inBody) }
    sent.activity.channelData = { tenant: { id: own(inChannelData) } }
  }
}

function from(aadObjectId: unknown): Change {
  return activity({ from: { ...sender, aadObjectId } })
}

function emulatorClaims() {
  const issuer = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/'
  return { iss: issuer, ver: '1.0', appid: bot.teams.settings.appId }
}

const kinds = {
  message: { type: 'message', text: 'noem mij' },
  invoke: {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { data: { press: 'probe.knock', data: { say: 'Binnen.' } } } },
  },
}

describe.each(Object.entries(kinds))('as %s', (_, kind) => {
  const send = async (change: Change): Promise<{ status: number; body: unknown }> => {
    const { teams } = bot
    const sent: Sent = { activity: { ...teams.user('anna').activity('personal', teams.connector.newId()), ...kind } }
    await change(sent, teams)
    return teams.send(sent.activity, sent.header)
  }

  test('what Teams itself sends is heard', async () => {
    expect((await send(() => {})).status).toBe(200)
  })

  test.each(rows)('%s is refused', async (_, change) => {
    const before = bot.teams.connector.calls.length
    expect(await send(change)).toEqual({ status: 401, body: { problem: 'unauthenticated' } })
    expect(bot.teams.connector.calls).toHaveLength(before)
    expect(printed).not.toHaveBeenCalled()
  })
})

describe('a body', () => {
  const post = (body: string) =>
    fetch(`${bot.address}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

  test.each(['', 'null', '[]', '"text"', '{}', '{"type":1}', '{'])('of %j is refused', async (body) => {
    expect((await post(body)).status).toBe(400)
  })

  test('of two megabytes is not read', async () => {
    expect((await post(`{"type":"${'a'.repeat(2_000_000)}"}`)).status).toBe(413)
  })
})

describe('Teams does not start', () => {
  const parts = { app: null as never, network: null as never, log: null as never }
  const settings = { appId: 'id', appPassword: 'secret', tenants: ['tenant'], isLoopback: true }

  test.each([
    ['without an app id', { appId: '' }, 'TEAMS_APP_ID'],
    ['with an app id of spaces', { appId: '  ' }, 'TEAMS_APP_ID'],
    ['without a password', { appPassword: '' }, 'TEAMS_APP_PASSWORD'],
    ['without tenants', { tenants: [] }, 'TEAMS_TENANTS'],
    ['as playground on an open host', { appId: '', playground: true, isLoopback: false }, 'HOST'],
    ['as playground with an app id', { playground: true }, 'TEAMS_PLAYGROUND'],
  ])('%s', async (_, change, named) => {
    await expect(openTeams({ ...settings, ...change }, parts)).rejects.toThrow(named)
  })
})

describe('the playground', () => {
  let open: TeamsBot

  beforeAll(async () => {
    open = await startTeamsBot({ appId: '', playground: true })
  })

  afterAll(async () => {
    await open.close()
  })

  test('is heard without a token, but only on this machine', async () => {
    const activity = { ...open.teams.user('anna').activity('personal', '1'), ...kinds.message }
    expect((await open.teams.send(activity, '')).status).toBe(200)
    expect((await open.teams.send({ ...activity, serviceUrl: 'https://smba.trafficmanager.net/' }, '')).status).toBe(
      401,
    )
    const authorizations = open.teams.connector.calls.map((call) => call.authorization)
    expect(authorizations).toEqual([null])
  })

  test('is closed to web pages', async () => {
    const response = await fetch(`${open.address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://evil.example' },
      body: JSON.stringify(open.teams.user('anna').activity('personal', '1')),
    })
    expect(response.status).toBe(403)
  })
})
