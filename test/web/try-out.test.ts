/** The try-out: who you are in each window, the clock, and the wall around both. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../../bot/web/open-page.ts'
import type { PageStart } from '../../bot/web/page-data.ts'
import { type Browser, choosePersona, openBrowser } from './driver/browser.ts'
import { personOn } from './driver/person.ts'
import { ask, type Raw } from './driver/raw.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let start: PageStart
let token: string

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  start = JSON.parse((await ask(bot.address, { path: '/page/start' })).text)
  token = start.tryOut?.token ?? ''
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

const choose = (over: Partial<Raw> = {}): Raw => ({
  path: '/page/try-out/persona',
  body: JSON.stringify({ member: start.tryOut?.personas[0]?.member }),
  ...over,
  headers: {
    origin: bot.address,
    'content-type': 'application/json',
    'x-schakel-try-out': token,
    ...over.headers,
  },
})

it('says who is more than a member, here or in a body', async () => {
  const rolesOf = (name: string) => start.tryOut?.personas.find((one) => one.name.startsWith(name))?.roles
  const asked = ['Hanneke', 'Gijs', 'Dilara', 'Petra', 'Olav', 'Bram']
  expect(asked.map(rolesOf)).toEqual(['secretariaat', 'voorzitter', 'gespreksleider', 'meelezer', 'controleur', ''])
  const page = await browser.open(bot.address)
  await page.getByRole('button', { name: 'Gijs Oosterbaan directeur, voorzitter' }).waitFor()
  await page.context().close()
})

describe('another web page cannot', () => {
  const foreign = 'http://elsewhere.example'
  it.each<[string, NonNullable<Raw['headers']>]>([
    ['post here from its own Origin', { origin: foreign }],
    ['post here without the token of this process', { 'x-schakel-try-out': undefined }],
    ['guess the token', { 'x-schakel-try-out': 'a'.repeat(43) }],
    ['use a token of another length', { 'x-schakel-try-out': 'a' }],
    ['use a token of as many letters and more bytes', { 'x-schakel-try-out': 'é'.repeat(43) }],
    ['give its name this address (DNS rebinding)', { host: 'elsewhere.example:80', origin: foreign }],
    ['post as a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_, headers) => {
    expect((await ask(bot.address, choose({ headers }))).status).toBe(403)
  })

  it('read the token under a name of its own', async () => {
    const answer = await ask(bot.address, { path: '/page/start', headers: { host: 'elsewhere.example' } })
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain(token)
  })

  it('move the clock', async () => {
    const headers = { origin: foreign }
    expect((await ask(bot.address, choose({ path: '/page/try-out/clock', body: '{"days":1}', headers }))).status).toBe(
      403,
    )
  })

  it.each(['localhost', '127.0.0.1', '[::1]'])('be mistaken for the page at %s', async (name) => {
    const host = `${name}:${new URL(bot.address).port}`
    const answer = await ask(bot.address, choose({ headers: { host, origin: `http://${host}` } }))
    expect(answer.status).toBe(200)
  })
})

describe('the try-out', () => {
  it('never opens where others could reach it', () => {
    const parts = { tryOut: { clock: {}, network: '' } } as never
    expect(() => openPage({ isLoopback: false }, parts)).toThrow('loopback')
  })

  it.each(['{"member":"nobody"}'])('knows no persona %s', async (body) => {
    expect((await ask(bot.address, choose({ body }))).status).toBe(404)
  })

  it.each([
    '{}',
    '{"days":0}',
    '{"days":100000}',
    '{"day":"2027-02-30"}',
    '{"day":"morgen"}',
    '{"day":"2027-02-28","time":"25:00"}',
    '{"reset":false}',
  ])('does not move its clock to %s', async (body) => {
    expect((await ask(bot.address, choose({ path: '/page/try-out/clock', body }))).status).toBe(400)
  })

  it('has another persona in each window of one browser', async () => {
    const first = await browser.open(bot.address)
    const second = await first.context().newPage()
    await second.goto(bot.address)
    await choosePersona(first, 'Anna Wiegersma')
    await choosePersona(second, 'Bram Tolsma')
    await first.reload()
    await first.locator('.who', { hasText: 'Anna Wiegersma' }).waitFor()
    await second.locator('.who', { hasText: 'Bram Tolsma' }).waitFor()
    await first.context().close()
  })

  it('makes nobody somebody else who passes by with the arrows of the keyboard', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
    const picker = anna.page.getByLabel('U bent nu')
    await picker.focus()
    const before = await picker.inputValue()
    await anna.page.keyboard.press('ArrowDown')
    expect(await picker.inputValue()).not.toBe(before)
    expect(await picker.evaluate((select) => select === document.activeElement)).toBe(true)
    await anna.say('/afspraken mij')
    await anna.page.locator('.who', { hasText: 'Anna Wiegersma' }).waitFor()
    await anna.close()
  })

  it('shows whole who everybody is, in a window of 1280 pixels', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma', { viewport: { width: 1280, height: 740 } })
    const picker = anna.page.getByLabel('U bent nu')
    const room = await picker.evaluate((select) => {
      const pen = document.createElement('canvas').getContext('2d')
      if (pen) pen.font = getComputedStyle(select).font
      const widths = [...select.querySelectorAll('option')].map((one) => pen?.measureText(one.text).width ?? 0)
      return select.clientWidth - Math.max(...widths)
    })
    expect(room).toBeGreaterThanOrEqual(0)
    await anna.close()
  })

  it('says that a change of persona failed, and shows who one is', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
    const picker = anna.page.getByLabel('U bent nu')
    const before = await picker.inputValue()
    await anna.page.context().setOffline(true)
    await picker.selectOption({ label: 'Lotte Vierhout, programmamanager, De Regio, voorzitter' })
    await anna.page.getByRole('button', { name: 'Word deze persoon' }).click()
    await anna.page.locator('.note-bad', { hasText: 'niet gelukt' }).waitFor()
    expect(await picker.inputValue()).toBe(before)
    await anna.close()
  })

  it('changes persona in the window itself', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
    await anna.page
      .getByLabel('U bent nu')
      .selectOption({ label: 'Lotte Vierhout, programmamanager, De Regio, voorzitter' })
    await anna.page.getByRole('button', { name: 'Word deze persoon' }).click()
    await anna.page.locator('.who', { hasText: 'Lotte Vierhout' }).waitFor()
    const lotte = await personOn(anna.page)
    await lotte.openChannel('Beleidsgroep')
    await lotte.close()
  })

  it('reminds a channel on the day to which the clock is moved, in every window', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
    const bram = await browser.openPageAs(bot.address, 'Bram Tolsma')
    await anna.openChannel('OOGO')
    await bram.openChannel('OOGO')
    await anna.say('/afspraak Begroting rondsturen uiterlijk 15 juni 2027')
    await anna.submit()
    await anna.page.locator('.clock summary').click()
    await anna.page.getByLabel('Ga naar dag').first().fill('2027-06-15')
    await anna.page.getByRole('button', { name: 'Ga naar dag' }).click()
    await bram.sees(/Weekoverzicht van di 15 jun 2027[\s\S]*Begroting rondsturen/u)
    await bram.page.locator('.clock summary', { hasText: 'di 15 jun 2027, 09.00' }).waitFor()
    await anna.page.getByRole('button', { name: 'Terug naar nu' }).click()
    await bram.page.locator('.clock summary', { hasText: String(new Date().getFullYear()) }).waitFor()
    await anna.close()
    await bram.close()
  })

  it('goes to an hour of the day, as in the evening, when it is quiet', async () => {
    const { page, close } = await browser.openPageAs(bot.address, 'Anna Wiegersma')
    await page.locator('.clock summary').click()
    await page.getByLabel('Ga naar dag').first().fill('2027-06-16')
    await page.getByLabel('Tijd').fill('18:30')
    await page.getByRole('button', { name: 'Ga naar dag' }).click()
    await page.locator('.clock summary', { hasText: 'wo 16 jun 2027, 18.30' }).waitFor()
    await close()
  })
})
