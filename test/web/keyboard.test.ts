/** Everything with the keyboard alone, and the focus never lost. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './driver/browser.ts'
import { personOn } from './driver/person.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let page: Page

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  page = await browser.open(bot.address)
  await page.locator('.personas').waitFor()
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

/** What has the focus, as a screen reader names it. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : ''
    return at === document.body ? '' : (label || at?.getAttribute('aria-label') || at?.textContent || '').trim()
  })

/** Goes on with Tab until this has the focus; not finding it within the page is a failure. */
const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press(key)
    if (name.test(await focused())) return
  }
  throw new Error(`The keyboard does not reach ${name}; it stands on “${await focused()}”.`)
}

const answered = (act: Promise<void>) =>
  Promise.all([page.waitForResponse((response) => response.url().endsWith('/page/requests')), act])

/** What was answered is shown a moment later. */
const opened = () => page.getByRole('dialog').waitFor()
const closed = () => page.getByRole('dialog').waitFor({ state: 'detached' })

describe('with the keyboard alone one', () => {
  it('chooses a persona and arrives in the composer', async () => {
    await tabTo(/^Bram Tolsma/u)
    await page.keyboard.press('Enter')
    await personOn(page)
    expect(await focused()).toBe('Bericht aan Schakel')
  })

  it('opens a channel', async () => {
    await tabTo(/^Stuurgroep/u, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Stuurgroep' }).waitFor()
    await page.getByRole('button', { name: 'OOGO' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'OOGO' }).waitFor()
    expect(await focused()).toBe('Bericht aan Schakel')
  })

  it('skips to the messages', async () => {
    await tabTo(/^Naar de berichten/u, 'Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/^OOGO/u)
    await page.locator('.composer input').focus()
  })

  it('completes a command and a name, and reads the form in its dialog', async () => {
    await page.keyboard.type('/afspraa')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Plan maken @wieg')
    await page.keyboard.press('Enter')
    expect(await page.locator('.composer input').inputValue()).toBe('/afspraak Plan maken @Anna Wiegersma ')
    await answered(page.keyboard.press('Enter'))
    await page.getByRole('dialog', { name: 'Afspraak vastleggen' }).waitFor()
    expect(await focused()).toMatch(/^Actie/u)
  })

  it('adds an owner, closes the list without closing the form, and sends', async () => {
    await tabTo(/^Verwijder Anna Wiegersma/u)
    await page.keyboard.press('Tab')
    await page.keyboard.type('lot')
    await page.locator('dialog').getByRole('option', { name: 'Lotte Vierhout' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.locator('dialog').getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.locator('dialog').getByRole('option').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await focused()).not.toBe('')
    await tabTo(/^Vastleggen$/u)
    await answered(page.keyboard.press('Enter'))
    await closed()
    await page.locator('article', { hasText: 'Anna Wiegersma · Lotte Vierhout' }).waitFor()
    expect(await focused()).toBe('Bericht aan Schakel')
  })

  it('presses a button, and keeps the focus on the card that is drawn anew', async () => {
    const card = page.locator('article', { hasText: 'Plan maken' })
    await card.getByRole('button', { name: 'Stand van zaken geven' }).focus()
    await answered(page.keyboard.press('Enter'))
    await opened()
    await page.keyboard.type('De helft is klaar.')
    await tabTo(/^Versturen$/u)
    await answered(page.keyboard.press('Enter'))
    await closed()
    await card.getByText('De helft is klaar.').waitFor()
    expect(await focused()).toBe('Stand van zaken geven')
  })

  it('stays on the card when its button is gone', async () => {
    const card = page.locator('article', { hasText: 'Rondje langs de scholen' })
    await page.locator('.composer input').focus()
    await page.keyboard.type('/afspraak Rondje langs de scholen @Bram Tolsma')
    await page.keyboard.press('Escape')
    await answered(page.keyboard.press('Enter'))
    await opened()
    await tabTo(/^Vastleggen$/u)
    await answered(page.keyboard.press('Enter'))
    await closed()
    await card.getByRole('button', { name: 'Gereed melden' }).focus()
    await answered(page.keyboard.press('Enter'))
    await card.getByText('gereed gemeld').first().waitFor()
    expect(await focused()).toMatch(/Rondje langs de scholen/u)
  })

  it('lands on what only you see, and comes back from it', async () => {
    const card = page.locator('article', { hasText: 'Plan maken' })
    await card.getByRole('button', { name: 'Geschiedenis' }).focus()
    await answered(page.keyboard.press('Enter'))
    await page.locator('article.whisper').waitFor()
    expect(await focused()).toMatch(/^Alleen u ziet dit\. Geschiedenis van afspraak/u)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Sluiten')
    await page.keyboard.press('Enter')
    expect(await page.locator('article.whisper').count()).toBe(0)
    expect(await focused()).toBe('Bericht aan Schakel')
  })
})
