/** One-time codes and the sessions that they open. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashCode } from '../../bot/network/codes.ts'
import { must } from '../world.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { ask } from './driver/raw.ts'

let members: MembersPage
let origin: string

beforeAll(async () => {
  members = await startMembersPage()
  origin = members.address
})

afterAll(() => members?.stop())

const asJson = { 'content-type': 'application/json' }

const redeem = (code: string) =>
  ask(members.address, { path: '/aanmelden', headers: { origin, ...asJson }, body: JSON.stringify({ code }) })

const signIn = async (name: string): Promise<string> => {
  const answer = await redeem(await members.signInCode(name))
  return must(answer.headers['set-cookie']?.[0]?.split(';')[0], 'cookie')
}

describe('a one-time code', () => {
  it('opens the page once', async () => {
    const code = await members.signInCode('Bram')
    expect((await redeem(code)).status).toBe(204)
    expect((await redeem(code)).status).toBe(403)
  })

  it('opens it once when it is sent twice at the same moment', async () => {
    const code = await members.signInCode('Bram')
    const answers = await Promise.all([redeem(code), redeem(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403])
  })

  it('opens nothing when it has expired', async () => {
    expect((await redeem(await members.signInCode('Bram', -1))).status).toBe(403)
  })

  it('opens nothing when nobody gave it out', async () => {
    expect((await redeem('0000-0000-0000')).status).toBe(403)
  })

  it('is not spent by a preview that opens the link', async () => {
    const code = await members.signInCode('Bram')
    await ask(members.address, { path: `/aanmelden?code=${code}` })
    await ask(members.address, { method: 'HEAD', path: `/aanmelden?code=${code}` })
    expect((await redeem(code)).status).toBe(204)
  })

  it('for linking another app neither opens the page nor is spent by the attempt', async () => {
    const { network, members: known, storage, now } = members.world
    const purpose = { kind: 'link', network, member: must(known.Bram, 'Bram').id } as const
    const code = await members.code(purpose)
    expect((await redeem(code)).status).toBe(403)
    expect(await storage.network.useCode(hashCode(code), now)).toEqual(purpose)
  })
})

describe('whose a code is', () => {
  const ownerOf = (code: string) =>
    ask(members.address, { path: '/page/link-owner', headers: { origin, ...asJson }, body: JSON.stringify({ code }) })

  it('is told without spending it', async () => {
    const code = await members.signInCode('Bram')
    expect(JSON.parse((await ownerOf(code)).text)).toEqual({ name: 'Bram Tolsma' })
    expect((await redeem(code)).status).toBe(204)
    expect((await ownerOf(code)).status).toBe(403)
  })

  it('is not told of one that has expired, or links another app', async () => {
    const { network, members: known } = members.world
    const link = await members.code({ kind: 'link', network, member: must(known.Bram, 'Bram').id })
    expect((await ownerOf(await members.signInCode('Bram', -1))).status).toBe(403)
    expect((await ownerOf(link)).status).toBe(403)
  })
})

describe('the session', () => {
  it('is a cookie that no script and no other site can use', async () => {
    const answer = await redeem(await members.signInCode('Anna'))
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^schakel=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/u,
    )
  })

  it('is kept only as a hash', async () => {
    const secret = must((await signIn('Anna')).split('=')[1], 'secret')
    expect(await members.world.storage.page.session(secret, Date.now())).toBeNull()
  })

  it('that has expired is forgotten when another is opened', async () => {
    const { page } = members.world.storage
    const expiresAt = Date.now() - 1
    await page.openSession({ hash: 'left behind', network: members.world.network, member: 'anna', expiresAt })
    await signIn('Anna')
    expect(await page.session('left behind', 0)).toBeNull()
  })

  it('carries Secure and the __Host- prefix when members come over https', async () => {
    const secure = await startMembersPage({ publicUrl: 'https://schakel.example' })
    const answer = await ask(secure.address, {
      path: '/aanmelden',
      headers: { host: 'schakel.example', origin: 'https://schakel.example', ...asJson },
      body: JSON.stringify({ code: await secure.signInCode('Anna') }),
    })
    await secure.stop()
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^__Host-schakel=.*; Secure/u)
  })

  it('ends an older one of the same browser', async () => {
    const old = await signIn('Anna')
    const headers = { origin, cookie: old, ...asJson }
    const body = JSON.stringify({ code: await members.signInCode('Anna') })
    expect((await ask(members.address, { path: '/aanmelden', headers, body })).status).toBe(204)
    expect((await ask(members.address, { path: '/page/messages', headers: { cookie: old } })).status).toBe(401)
  })
})
