/** How the page itself is sent: packed, kept, and named all at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSources } from '../sources.ts'
import { must } from '../world.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { ask } from './driver/raw.ts'

let members: MembersPage
let browser: Browser
let html: string

beforeAll(async () => {
  members = await startMembersPage()
  browser = await openBrowser()
  html = (await ask(members.address, { path: '/' })).text
})

afterAll(async () => {
  await browser?.close()
  await members?.stop()
})

const addressOf = (name: string) => must(new RegExp(`/page/\\w+/${name}`, 'u').exec(html)?.[0], name)

describe('the page', () => {
  it.each(['/', '/aanmelden', '/healthz'])('answers a request for the head of %s', async (path) => {
    const { status, text } = await ask(members.address, { method: 'HEAD', path })
    expect([status, text]).toEqual([200, ''])
  })

  it('is not sent again to whoever has it', async () => {
    const { headers } = await ask(members.address, { path: '/' })
    const known = { 'if-none-match': must(headers.etag, 'etag') }
    const again = await ask(members.address, { path: '/', headers: known })
    expect([again.status, again.text]).toEqual([304, ''])
    expect(again.headers['content-security-policy']).toMatch(/default-src 'none'/u)
    expect((await ask(members.address, { path: '/', headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it.each(['adaptivecards.js', 'main.js', 'base.css'])('sends %s packed to whoever can unpack it', async (name) => {
    const path = addressOf(name)
    const whole = await ask(members.address, { path })
    expect(whole.headers['content-encoding']).toBeUndefined()
    const response = await fetch(members.address + path, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('vary')).toContain('accept-encoding')
    expect(await response.text()).toBe(whole.text)
    expect(Number(response.headers.get('content-length'))).toBeLessThan(whole.text.length / 1.5)
  })

  it('names all its modules in the head, so that none waits for another', async () => {
    const modules = (await readSources('bot/web/page')).map(({ path }) => path.replace('bot/web/page/', ''))
    const named = [...html.matchAll(/rel="modulepreload" href="\/page\/\w+\/([\w-]+\.js)"/gu)].map(([, name]) => name)
    expect(named.sort()).toEqual(modules.filter((name) => name.endsWith('.js')).sort())
  })

  it('says so while the server cannot be reached, and begins when it can', async () => {
    const page = await browser.open('about:blank')
    await page.route('**/page/start', (route) => route.abort())
    await page.goto(members.address)
    await page.getByRole('alert').getByText('Schakel is nu niet bereikbaar').waitFor()
    await page.unroute('**/page/start')
    await page.getByText('Vraag Schakel om uw link').waitFor()
    await page.context().close()
  })
})
