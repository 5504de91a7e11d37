/** Forms and cards as assistive technology gets them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { heardOn } from './driver/heard.ts'
import { type PagePerson, personOn } from './driver/person.ts'
import { startTryOut, type TryOutBot } from './driver/try-out.ts'

let bot: TryOutBot
let browser: Browser
let hanneke: PagePerson

beforeAll(async () => {
  bot = await startTryOut()
  browser = await openBrowser()
  hanneke = await browser.openPageAs(bot.address, 'Hanneke Dorsman')
  await hanneke.openChannel('OOGO')
})

afterAll(async () => {
  await browser?.close()
  await bot?.stop()
  expect(bot.faults).toEqual([])
})

const named = async (name: RegExp, ...roles: string[]) =>
  (await heardOn(hanneke.page, ...roles)).filter((one) => name.test(one.name))

describe('whoever hears the page', () => {
  it('hears the hint of each field', async () => {
    await hanneke.say('/afspraak Nota schrijven')
    const hintOf = async (name: RegExp) => (await named(name, 'textbox', 'combobox'))[0]?.description
    expect(await hintOf(/^Wat is afgesproken/u)).toBe('Bijvoorbeeld: Werkagenda opstellen')
    expect(await hintOf(/^Wie doet het/u)).toMatch(/^Een of meer leden, organisaties/u)
    expect(await hintOf(/^Wanneer/u)).toMatch(/^Bijvoorbeeld: uiterlijk 30 april/u)
  })

  it('comes into a search field by its label', async () => {
    await hanneke.page.getByText('Wie doet het?').click()
    const [box] = await named(/^Wie doet het/u, 'combobox')
    expect(box).toBeDefined()
    expect(await hanneke.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
    await hanneke.page.keyboard.press('Escape')
  })

  it('is told what changed when a form comes back as a question, and stands there', async () => {
    await hanneke.page.getByLabel(/^Wanneer/u).fill('in maart/april')
    await hanneke.submit()
    const question = 'Zo ja, kies Bevestigen; zo nee, pas het aan.'
    await hanneke.page.locator('dialog [role=status]', { hasText: question }).waitFor({ state: 'attached' })
    expect(await heardOn(hanneke.page, 'status')).toHaveLength(1)
    expect(await hanneke.page.evaluate(() => document.activeElement?.textContent)).toContain(question)
    await hanneke.page.keyboard.press('Tab')
    const [first] = await named(/^Soort/u, 'radiogroup')
    expect(first?.description).toContain(question)
    await hanneke.submit()
    await hanneke.sees(/Nota schrijven/u)
  })

  it('knows by its heading which card a button belongs to', async () => {
    const buttons = await named(/^Wijzigen$/u, 'button')
    const headings = (await named(/^Afspraak \d+: /u, 'heading')).map(({ name }) => name)
    expect(buttons.length).toBeGreaterThan(1)
    expect(buttons.map(({ description }) => description).sort()).toEqual(headings.sort())
  })

  it('finds a heading on a reminder too, and its buttons under it', async () => {
    await hanneke.say('/afspraak Herinnerd worden @Hanneke Dorsman uiterlijk morgen')
    await hanneke.submit()
    await hanneke.sees(/Herinnerd worden/u)
    await hanneke.page.locator('.try-out summary').click()
    await hanneke.page.getByRole('button', { name: 'Dag verder' }).click()
    await hanneke.openChannel('alleen u')
    await hanneke.sees(/Afspraak \d+ “Herinnerd worden”/u)
    const [heading] = await named(/^(?:\d+ h|H)erinnering/u, 'heading')
    expect(heading).toBeDefined()
    const buttons = await named(/^Gereed melden$/u, 'button')
    expect(buttons.map(({ description }) => description)).toContain(heading?.name)
  })

  it('hears the question of a group once, and each answer by its own name', async () => {
    await hanneke.openChannel('alleen u')
    await hanneke.say('/netwerk')
    await hanneke.press('Lid toevoegen')
    expect(await heardOn(hanneke.page, 'radiogroup')).toEqual([expect.objectContaining({ name: 'Rol' })])
    const answers = (await heardOn(hanneke.page, 'radio')).map(({ name }) => name)
    expect(answers).toEqual(['secretariaat', 'voorzitter', 'gespreksleider', 'lid', 'meelezer', 'controleur'])
    expect(await violationsOn(hanneke.page)).toEqual([])
  })

  it('hears a problem at the group', async () => {
    await hanneke.page.getByRole('button', { name: 'Formulier sluiten' }).click()
    await hanneke.say('/afspraak Zonder overleg')
    await hanneke.submit()
    expect(await hanneke.problems()).toEqual({ 'Bij welk overleg?': 'Vul dit veld in.' })
    expect(await violationsOn(hanneke.page)).toEqual([])
  })

  it('hears each card in the language of its words, also on a page in another', async () => {
    await hanneke.page.getByRole('button', { name: 'Formulier sluiten' }).click()
    const discard = hanneke.page.getByRole('button', { name: 'Weggooien' })
    if (await discard.isVisible()) await discard.click()
    await hanneke.press('English, please', /Andere app koppelen/u)
    await hanneke.page.reload()
    const page = await personOn(hanneke.page)
    await page.openChannel('OOGO')
    expect(await hanneke.page.locator('html').getAttribute('lang')).toBe('en')
    await page.say('/afspraken')
    const languageOf = (text: RegExp) => hanneke.page.locator('article', { hasText: text }).last().getAttribute('lang')
    expect(await languageOf(/Nota schrijven[\s\S]*Wijzigen/u)).toBe('nl')
    expect(await languageOf(/Open agreements/u)).toBe('en')
  })
})
