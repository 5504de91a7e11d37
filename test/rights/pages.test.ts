/** Every address of our server, asked without a session, with one of somebody who left, and by a member of elsewhere. */
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningSurface } from '../../bot/chat/running-surface.ts'
import { hashCode, newCode } from '../../bot/network/codes.ts'
import { openServer, type Server } from '../../bot/server.ts'
import { openSlack } from '../../bot/slack/open-slack.ts'
import { openTeams } from '../../bot/teams/open-teams.ts'
import { openPage } from '../../bot/web/open-page.ts'
import { keptOf } from '../../scripts/affairs.ts'
import { ask } from '../web/driver/raw.ts'
import { must } from '../world.ts'
import { type Page, pages } from './pages.ts'
import type { Person } from './people.ts'
import { openRightsWorld, type RightsWorld, secrets } from './rights-world.ts'
import { rules } from './rules.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }

let world: RightsWorld
let page: RunningSurface
let surfaces: readonly RunningSurface[]
let server: Server
const cookies: Partial<Record<Person | 'left', string>> = {}
let before: string

beforeAll(async () => {
  world = await openRightsWorld()
  const { app, storage } = world
  page = openPage({ isLoopback: true }, partsOf(world))
  surfaces = [
    page,
    await openSlack({ signingSecret: 'a secret', botToken: 'xoxb-1' }, { app, log }),
    await openTeamsOf(world),
  ]
  server = await openServer({ host: '127.0.0.1', port: 0 }, { surfaces, health: async () => ({ ok: true }), log })
  cookies.elsewhere = await signIn(world.members.elsewhere.id)
  const { absent } = world.members
  cookies.left = await signIn(absent.id)
  await storage.network.saveMember({ ...absent, leftOn: '2026-11-20' })
  before = world.rows.digest()
})

afterAll(async () => {
  for (const surface of surfaces ?? []) await surface.stop?.()
  await server?.close()
  await world?.close()
})

const partsOf = ({ app, storage, now }: RightsWorld) => {
  const { page: kept, documents, network, audit, unitOfWork } = storage
  return { app, page: kept, documents, network, audit, unitOfWork, log, clock: { now }, keptOf: keptOf(storage) }
}

const openTeamsOf = ({ app, storage }: RightsWorld) => {
  const settings = {
    appId: '11111111-2222-4333-8444-555555555555',
    appPassword: 'invented',
    tenants: ['a'],
    isLoopback: true,
  }
  return openTeams(settings, { app, network: storage.network, log })
}

const signIn = async (member: string): Promise<string> => {
  const code = newCode()
  await world.storage.network.addCode(
    hashCode(code),
    { kind: 'sign-in', network: world.network, member },
    world.now() + 1_000,
  )
  const answer = await send({ method: 'POST', path: '/aanmelden' }, { body: { code } })
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie')
}

interface Sending {
  readonly query?: string
  readonly body?: unknown
  readonly cookie?: string | undefined
}

const send = ({ method, path }: Pick<Page, 'method' | 'path'>, { query = '', body, cookie }: Sending) => {
  const headers = { origin: server.address, cookie, 'content-type': 'application/json' }
  return ask(server.address, {
    method,
    path: path + query,
    headers,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
}

const tells = (text: string): readonly string[] =>
  [...secrets.ofNetwork, ...secrets.ofBody].filter((word) => text.includes(word))

/** Addresses with what stands for one of several; middleware is no address. */
const addressesOf = (mounted: readonly RunningSurface[]): readonly string[] => {
  const server = new Hono()
  for (const surface of mounted) surface.mount?.(server)
  const own = server.routes.filter(({ method }) => method !== 'ALL')
  return own.map(({ method, path }) => `${method} ${path.replace(/^\/page\/[0-9a-f]{16}\//u, '/page/VERSION/')}`)
}

describe('the table of addresses', () => {
  const linesOf = (...visitors: readonly Page['visitor'][]) =>
    pages.filter(({ visitor }) => visitors.includes(visitor)).map(({ method, path }) => `${method} ${path}`)

  it('has a line for every address that is mounted', () => {
    const own = linesOf('everybody', 'member', 'platform').filter((line) => line !== 'GET /healthz')
    expect([...new Set(addressesOf(surfaces))].sort()).toEqual(own.sort())
  })

  it('has a line for every address of the try-out', () => {
    const tryOut = { clock: { now: world.now, moveTo: async () => {} }, network: world.network }
    const tried = openPage({ isLoopback: true }, { ...partsOf(world), clock: tryOut.clock, tryOut })
    expect(addressesOf([tried])).toEqual(expect.arrayContaining(linesOf('try-out')))
    expect(addressesOf(surfaces)).not.toEqual(expect.arrayContaining(linesOf('try-out')))
    tried.stop?.()
  })
})

const linesFor = (visitor: Page['visitor']) =>
  pages.filter((one) => one.visitor === visitor).map((one) => [`${one.method} ${one.path}`, one] as const)

describe.each(['without a session', 'with a guessed session', 'with the session of somebody who left'])('%s', (how) => {
  const cookie = () =>
    ({ 'without a session': undefined, 'with a guessed session': 'schakel=guessed' })[how] ?? cookies.left

  it.each(linesFor('member'))('%s is closed', async (_, one) => {
    const answer = await send(one, {
      ...one.ask?.(world.bodies.oogo.id),
      cookie: how.startsWith('without') ? undefined : cookie(),
    })
    expect(answer.status).toBe(401)
    expect(tells(answer.text)).toEqual([])
    expect(world.rows.digest()).toBe(before)
  })

  it.each(linesFor('everybody'))('%s tells nothing of the network', async (_, one) => {
    const body = { code: '7KQ2-M9XD-4RTE' }
    const answer = await send(one, { body, cookie: how.startsWith('without') ? undefined : cookie() })
    expect(tells(answer.text)).toEqual([])
    expect(world.rows.digest()).toBe(before)
  })

  it('no command, press or form is heard', async () => {
    for (const { name } of rules) {
      const [kind = '', ...words] = name.split(' ')
      const common = { conversation: world.bodies.oogo.id }
      const body = kind.endsWith('command')
        ? { ...common, kind: 'say', text: `/${words.join(' ')}`, mentions: [] }
        : {
            ...common,
            kind: kind === 'press' ? 'press' : 'submit',
            data: { press: words[0], form: words[0], data: {}, state: {} },
          }
      const sent = { body, cookie: how.startsWith('without') ? undefined : cookie() }
      expect((await send({ method: 'POST', path: '/page/requests' }, sent)).status, name).toBe(401)
    }
    expect(world.rows.digest()).toBe(before)
  })
})

describe('a member of another body', () => {
  const asElsewhere = (one: Page, conversation: string) =>
    send(one, { ...one.ask?.(conversation), cookie: cookies.elsewhere })

  it.each(linesFor('member').filter(([, { ask }]) => ask))(
    '%s gives nothing of a body or a conversation that is not theirs',
    async (_, one) => {
      for (const conversation of [world.bodies.oogo.id, `@${world.members.owner.id}`, 'nowhere']) {
        const answer = await asElsewhere(one, conversation)
        expect(answer.status).toBe(404)
        expect(tells(answer.text)).toEqual([])
      }
      expect((await asElsewhere(one, world.bodies.elsewhere.id)).status).toBe(200)
      expect(world.rows.digest()).toBe(before)
    },
  )

  it('is shown neither the channel of that body nor the conversations of others at the start', async () => {
    const start = JSON.parse((await send({ method: 'GET', path: '/page/start' }, { cookie: cookies.elsewhere })).text)
    const own = [`@${world.members.elsewhere.id}`, world.bodies.elsewhere.id]
    expect(start.you.channels.map(({ id }: { id: string }) => id).sort()).toEqual(own.sort())
  })
})

describe('what only a platform may send', () => {
  it.each(linesFor('platform'))('%s is refused from anybody else, and leaves no trace', async (_, one) => {
    for (const body of [{}, { type: 'event_callback' }, { type: 'message', text: 'netwerk' }])
      expect([400, 401, 403]).toContain((await send(one, { body })).status)
    expect(world.rows.digest()).toBe(before)
  })
})
