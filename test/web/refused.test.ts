/** What must not come through the door: each row is a request of somebody who means ill, or of a broken client. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../world.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { ask, type Raw } from './driver/raw.ts'

let members: MembersPage
let origin: string
let cookie: string

beforeAll(async () => {
  members = await startMembersPage()
  origin = members.address
  cookie = await signIn('Anna')
})

afterAll(() => members?.stop())

const asJson = { 'content-type': 'application/json' }

const redeem = (code: string) =>
  ask(members.address, { path: '/aanmelden', headers: { origin, ...asJson }, body: JSON.stringify({ code }) })

const signIn = async (name: string): Promise<string> => {
  const answer = await redeem(await members.signInCode(name))
  expect(answer.status).toBe(204)
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie')
}

const oogo = () => must(members.world.bodies.OOGO, 'OOGO').id

/** A sound request of Anna; the rows change one thing about it. */
const sound = (over: Partial<Raw> = {}): Raw => ({
  path: '/page/requests',
  body: JSON.stringify({ kind: 'say', conversation: oogo(), text: '/netwerk', mentions: [] }),
  ...over,
  headers: { origin, cookie, ...asJson, ...over.headers },
})

const say = (over: object) =>
  JSON.stringify({ kind: 'say', conversation: oogo(), text: '/netwerk', mentions: [], ...over })

const twoMegabytes = JSON.stringify({ kind: 'say', text: 'a'.repeat(2_000_000) })

interface Row {
  readonly why: string
  readonly status: number
  readonly raw: () => Raw | Promise<Raw>
}

const row = (why: string, status: number, raw: Row['raw']): Row => ({ why, status, raw })

const expired = async () => {
  const { network, members: known, storage } = members.world
  const hash = createHash('sha256').update('old').digest('base64url')
  await storage.page.openSession({ hash, network, member: must(known.Anna, 'Anna').id, expiresAt: Date.now() - 1 })
  return 'schakel=old'
}

const signedOut = async () => {
  const old = await signIn('Anna')
  await ask(members.address, { path: '/afmelden', headers: { origin, cookie: old, ...asJson }, body: '{}' })
  return old
}

const rows: readonly Row[] = [
  row('no session', 401, () => sound({ headers: { cookie: undefined } })),
  row('an empty session', 401, () => sound({ headers: { cookie: 'schakel=' } })),
  row('a cookie with one letter changed', 401, () => sound({ headers: { cookie: `${cookie.slice(0, -1)}~` } })),
  row('an expired session', 401, async () => sound({ headers: { cookie: await expired() } })),
  row('a session that was signed out', 401, async () => sound({ headers: { cookie: await signedOut() } })),
  row('the secret as a header of the try-out', 401, () =>
    sound({ headers: { cookie: undefined, 'x-schakel-persona': cookie.split('=')[1] } }),
  ),
  row('the wrong Origin', 403, () => sound({ headers: { origin: 'https://elsewhere.example' } })),
  row('no Origin', 403, () => sound({ headers: { origin: undefined } })),
  row('the Origin of a sandboxed frame', 403, () => sound({ headers: { origin: 'null' } })),
  row('the Origin of another port', 403, () => sound({ headers: { origin: 'http://127.0.0.1:1' } })),
  row('https as Origin of a page over http', 403, () =>
    sound({ headers: { origin: origin.replace('http:', 'https:') } }),
  ),
  row('a cross-site fetch', 403, () => sound({ headers: { 'sec-fetch-site': 'cross-site' } })),
  row('a fetch from a sister site', 403, () => sound({ headers: { 'sec-fetch-site': 'same-site' } })),
  row('a foreign Host', 403, () => sound({ headers: { host: 'elsewhere.example' } })),
  row('a foreign Host with an Origin to match', 403, () =>
    sound({ headers: { host: 'elsewhere.example', origin: 'http://elsewhere.example' } }),
  ),
  row('a Host that begins like ours', 403, () => sound({ headers: { host: 'localhost.elsewhere.example' } })),
  row('a Host with a user in it', 400, () => sound({ headers: { host: 'localhost@elsewhere.example' } })),
  row('the page itself for a foreign Host', 403, () => ({ path: '/', headers: { host: 'elsewhere.example' } })),
  row('data for a cross-site script', 403, () => ({
    path: '/page/start',
    headers: { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
  })),
  row('a body of 2 MB', 413, () => sound({ body: twoMegabytes })),
  row('a body of 2 MB that does not say so', 413, () => sound({ body: twoMegabytes, isChunked: true })),
  row('a form post', 415, () => sound({ headers: { 'content-type': 'application/x-www-form-urlencoded' } })),
  row('JSON as plain text', 415, () => sound({ headers: { 'content-type': 'text/plain' } })),
  row('no JSON', 400, () => sound({ body: '{' })),
  row('an empty body', 400, () => sound({ body: '' })),
  row('null', 400, () => sound({ body: 'null' })),
  row('a list', 400, () => sound({ body: '[]' })),
  row('an unknown kind', 400, () => sound({ body: say({ kind: 'drop' }) })),
  row('a conversation that is no text', 400, () => sound({ body: say({ conversation: 7 }) })),
  row('mentions out of range', 400, () => sound({ body: say({ mentions: [{ from: -1, until: 2, member: 'x' }] }) })),
  row('a channel of a body where one does not sit', 404, () =>
    sound({ body: say({ conversation: must(members.world.bodies.Beleidsgroep, 'Beleidsgroep').id }) }),
  ),
  row('the private conversation of somebody else', 404, () =>
    sound({ body: say({ conversation: `@${must(members.world.members.Bram, 'Bram').id}` }) }),
  ),
  row('the messages of a body where one does not sit', 404, () => ({
    path: `/page/messages?channel=${must(members.world.bodies.Beleidsgroep, 'Beleidsgroep').id}`,
    headers: { cookie },
  })),
  row('messages without a session', 401, () => ({ path: `/page/messages?channel=${oogo()}` })),
  row('events without a session', 401, () => ({ path: '/page/events' })),
  row('options without a session', 401, () => sound({ path: '/page/options', headers: { cookie: undefined } })),
  row('a persona where there is no try-out', 404, () =>
    sound({ path: '/page/try-out/persona', body: JSON.stringify({ member: 'x' }) }),
  ),
  row('the clock where there is no try-out', 404, () => sound({ path: '/page/try-out/clock', body: '{"days":1}' })),
  row('a file outside the page', 404, () => ({ path: '/page/..%2f..%2fpackage.json' })),
]

describe('a request is refused with', () => {
  it.each(rows)('$status for $why', async ({ status, raw }) => {
    const answer = await ask(members.address, await raw())
    expect(answer.status).toBe(status)
    expect(answer.text).not.toMatch(/at \w+ \(|node_modules|Anna/u)
  })

  it('nothing when it is sound', async () => {
    const answer = await ask(members.address, sound())
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'whisper' })
  })
})

describe('every answer', () => {
  it.each(['/', '/aanmelden', '/page/start', '/page/nothing'])('of %s lets nothing of elsewhere in', async (path) => {
    const { headers } = await ask(members.address, { path })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.* script-src 'self'; style-src 'self'/u)
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' })
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('with somebody’s data is kept by nobody on the way', async () => {
    const { headers } = await ask(members.address, { path: '/page/start', headers: { cookie } })
    expect(headers['cache-control']).toBe('no-store')
  })
})
