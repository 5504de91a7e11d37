/** Two people in two windows of the try-out, on the real features and a real store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './driver/browser.ts'
import type { PagePerson } from './driver/person.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let anna: PagePerson
let bram: PagePerson

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  anna = await browser.openPageAs(bot.address, 'Anna Wiegersma')
  bram = await browser.openPageAs(bot.address, 'Bram Tolsma')
  await anna.openChannel('OOGO')
  await bram.openChannel('OOGO')
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

describe('an afspraak on the page', () => {
  it('is written by one and seen by the other at once', async () => {
    await anna.say('/afspraak Werkagenda opstellen @Bram Tolsma uiterlijk 30 april')
    await anna.submit()
    await bram.sees(/Werkagenda opstellen/u)
    await anna.sees(/Werkagenda opstellen/u)
  })

  it('changes for both when one takes it on', async () => {
    await bram.press('Aannemen', /Werkagenda opstellen/u)
    await anna.sees(/Bram Tolsma \(aangenomen\)/u)
    await bram.sees(/Bram Tolsma \(aangenomen\)/u)
    expect((await anna.cards()).filter((card) => card.includes('Werkagenda opstellen'))).toHaveLength(1)
  })

  it('tells a screen reader of a card that changed', async () => {
    await bram.press('Stand van zaken geven', /Werkagenda opstellen/u)
    await bram.fill('Stand van zaken', 'De eerste versie ligt er.')
    await bram.submit()
    await anna.sees(/De eerste versie ligt er/u)
    expect(await anna.spoken()).toMatch(/Kaart bijgewerkt in OOGO: Afspraak \d+: Werkagenda opstellen/u)
  })

  it('answers only the one who asks', async () => {
    await anna.say('/netwerk')
    await anna.sees(/Alleen u ziet dit[\s\S]*Netwerk Onderwijs en jeugd/u)
    await bram.seesNot(/Alleen u ziet dit/u)
  })

  it('offers to make an afspraak of words that are no command', async () => {
    await anna.say('We bellen de gemeente voor de zomer')
    await anna.page.getByRole('button', { name: 'Maak er een afspraak van' }).click()
    await anna.page.getByRole('dialog').waitFor()
    expect(await anna.page.getByLabel('Wat is afgesproken?').inputValue()).toContain('bellen de gemeente')
    await anna.page.keyboard.press('Escape')
  })

  it('keeps the channels of others out of sight', async () => {
    const joris = await browser.openPageAs(bot.address, 'Joris Kuipershoek')
    const names = await joris.page.locator('nav li').allInnerTexts()
    expect(names.map((name) => name.trim())).toEqual(['OOGO', 'Schakel (alleen u)'])
    await joris.close()
  })

  it('marks a channel in which something came', async () => {
    await bram.openChannel('Stuurgroep')
    await anna.say('/afspraak Agenda rondsturen')
    await anna.submit()
    await bram.page.getByRole('button', { name: 'OOGO nieuw' }).waitFor()
    await bram.openChannel('OOGO')
    expect(await bram.page.getByRole('button', { name: 'OOGO nieuw' }).count()).toBe(0)
  })
})
