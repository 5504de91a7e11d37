/** Who does it: a name that was typed is found or said to be unknown, and never dropped in silence. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './driver/browser.ts'
import type { PagePerson } from './driver/person.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let anna: PagePerson

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  anna = await browser.openPageAs(bot.address, 'Anna Wiegersma', { viewport: { width: 1280, height: 900 } })
  await anna.openChannel('OOGO')
})

afterEach(async () => {
  const drop = anna.page.getByRole('button', { name: 'Weggooien' })
  if (!(await anna.page.getByRole('dialog').isVisible())) return
  await anna.page.getByRole('button', { name: 'Formulier sluiten' }).click()
  if (await drop.isVisible()) await drop.click()
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

const owners = 'Wie doet het?'
const box = () => anna.page.getByRole('combobox', { name: owners })
const chips = () => anna.page.locator('dialog .chips li').allInnerTexts()
const unknown = 'Ik ken “Piet Onbekend” niet. Kies een naam uit de lijst.'

/** Presses the middle of the button as a hand does: nothing waits until the page stands still. */
const clickWhereItStands = async () => {
  const at = await anna.page.locator('dialog button.style-positive').boundingBox()
  if (!at) throw new Error('There is no button to press.')
  await anna.page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
  await anna.page.mouse.down()
  await anna.page.mouse.up()
}

describe('a name typed and not picked', () => {
  it('is taken when it can be one only, by the click that sends the form', async () => {
    await anna.say('/afspraak Rooster maken')
    await box().fill('Bram')
    await clickWhereItStands()
    await anna.sees(/Rooster maken[\s\S]*Bram Tolsma/u)
  })

  it('is taken by Enter, and when the field is left', async () => {
    await anna.say('/afspraak Agenda maken')
    await box().fill('gijs')
    await box().press('Enter')
    await anna.page.locator('dialog .chips', { hasText: 'Gijs Oosterbaan' }).waitFor()
    await box().fill('benhaddou')
    await box().press('Tab')
    await anna.page.locator('dialog .chips', { hasText: 'Soraya Benhaddou' }).waitFor()
    expect(await box().inputValue()).toBe('')
    expect(await chips()).toHaveLength(2)
  })

  it('is said to be unknown when nobody has it, and the form stays', async () => {
    await anna.say('/afspraak Verslag maken')
    await box().fill('Piet Onbekend')
    await clickWhereItStands()
    await anna.page.locator('dialog', { hasText: unknown }).waitFor()
    expect(await anna.problems()).toEqual({ [`${owners} (mag leeg blijven)`]: unknown })
    expect(await box().inputValue()).toBe('Piet Onbekend')
    await box().fill('')
    expect(await anna.problems()).toEqual({})
  })

  it('is said to be unknown when the field is left', async () => {
    await anna.say('/afspraak Brief maken')
    await box().fill('Piet Onbekend')
    await box().press('Tab')
    await anna.page.locator('dialog', { hasText: unknown }).waitFor()
  })

  it('asks which one when it can be several', async () => {
    await anna.say('/afspraak Begroting maken')
    await box().fill('Gemeente')
    await box().press('Enter')
    await anna.page.locator('dialog', { hasText: '“Gemeente” kan meer dan een naam zijn.' }).waitFor()
    expect(await chips()).toEqual([])
  })

  it('that was chosen already is not chosen twice', async () => {
    await anna.say('/afspraak Zaal zoeken @Bram Tolsma')
    await box().fill('Bram')
    await box().press('Enter')
    await anna.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('dialog .combobox input')?.value === '',
    )
    expect(await chips()).toEqual([expect.stringContaining('Bram Tolsma')])
  })
})

describe('the list of names', () => {
  it('lies over the form, so that nothing moves', async () => {
    await anna.say('/afspraak Plaats zoeken')
    const before = await anna.page.locator('dialog button.style-positive').boundingBox()
    await box().click()
    await anna.page.locator('dialog').getByRole('option').first().waitFor()
    expect(await anna.page.locator('dialog button.style-positive').boundingBox()).toEqual(before)
  })

  it('is closed by the click that sends the form, and the click counts', async () => {
    await anna.say('/afspraak Taart bestellen')
    await box().fill('lub')
    await anna.page.locator('dialog').getByRole('option', { name: 'Femke Lubbersen' }).waitFor()
    await clickWhereItStands()
    await anna.sees(/Taart bestellen[\s\S]*Femke Lubbersen/u)
  })
})
