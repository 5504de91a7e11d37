/** WCAG 2.1 AA as far as axe can see it, on what people look at: light, dark and on a phone. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
})

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in light', { colorScheme: 'light' }],
  ['in dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['at 200 % zoom', { viewport: { width: 640, height: 400 } }],
]

/** Nothing may need scrolling sideways. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(looks)('the page %s', (_, options) => {
  it('is sound where one chooses a persona', async () => {
    const page = await browser.open(bot.address, options)
    await page.locator('.personas').waitFor()
    expect(await violationsOn(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await page.context().close()
  })

  it('is sound with cards, a whisper, a list, a form with problems and open suggestions', async () => {
    const anna = await browser.openPageAs(bot.address, 'Anna Wiegersma', options)
    await anna.sees(/Afspraak \d+/u)
    expect(await violationsOn(anna.page)).toEqual([])

    await anna.say('/netwerk')
    await anna.say('/afspraken')
    await anna.sees(/Open afspraken/u)
    expect(await violationsOn(anna.page)).toEqual([])
    expect(await overflowOf(anna.page)).toBe(0)

    await anna.page.locator('.composer input').fill('/afspraak Iets @')
    await anna.page.locator('.composer [role=option]').first().waitFor()
    expect(await violationsOn(anna.page)).toEqual([])

    await anna.say('/afspraak Iets uiterlijk 31 juni')
    await anna.fill('Wat is afgesproken?', '')
    await anna.submit()
    await anna.page.locator('dialog [aria-invalid="true"]').first().waitFor()
    expect(await violationsOn(anna.page)).toEqual([])
    expect(await overflowOf(anna.page)).toBe(0)
    await anna.close()
  })
})
