/** What stands around the messages follows what was changed, and whoever is busy is not disturbed by it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../world.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'

let members: MembersPage
let browser: Browser

beforeAll(async () => {
  members = await startMembersPage()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await members?.stop()
  expect(members.world.faults).toEqual([])
})

const post = (key: string) => {
  const { storage, network, bodies, now } = members.world
  const card = JSON.stringify({ type: 'AdaptiveCard', version: '1.5', fallbackText: key, body: [] })
  return storage.page.post({ network, channel: must(bodies.OOGO, 'OOGO').id, key, card, postedAt: now })
}

const rename = async (name: string) => {
  const { storage, network: id } = members.world
  await storage.network.saveNetwork({ ...must(await storage.network.network(id), 'network'), name })
}

it('speaks the language that was just chosen, and keeps the answers and the focus', async () => {
  const anna = await browser.signIn(await members.linkFor('Anna'))
  await anna.say('/netwerk')
  await anna.press('English, please')
  await anna.page.getByRole('navigation', { name: 'Channels' }).waitFor()
  expect(await anna.page.locator('html').getAttribute('lang')).toBe('en')
  const entries = anna.page.locator('article')
  expect(await entries.count()).toBe(2)
  expect(await entries.last().evaluate((entry) => entry.contains(document.activeElement))).toBe(true)
  await anna.close()
})

it('shows a network that somebody else renamed, with the draft and the caret as they were', async () => {
  const bram = await browser.signIn(await members.linkFor('Bram'))
  const composer = bram.page.locator('.composer input')
  await composer.fill('nog niet af')
  await composer.press('Home')
  await rename('De Nieuwe Naam')
  await post('a message wakes the streams')
  await bram.page.locator('.network', { hasText: 'De Nieuwe Naam' }).waitFor()
  expect(await composer.inputValue()).toBe('nog niet af')
  await bram.page.keyboard.type('Dit is ')
  expect(await composer.inputValue()).toBe('Dit is nog niet af')
  await bram.close()
})

it('waits for a form that is open', async () => {
  const bram = await browser.signIn(await members.linkFor('Bram'))
  await bram.say('/afspraak Iets leuks')
  const field = bram.page.getByRole('dialog').getByRole('textbox').first()
  await field.fill('Werkagenda')
  await rename('Weer Anders')
  await post('another one')
  await bram.page.getByRole('navigation').getByText('nieuw').first().waitFor({ state: 'attached' })
  expect(await field.inputValue()).toBe('Werkagenda')
  expect(await bram.page.locator('.network').innerText()).not.toBe('Weer Anders')
  await bram.page.getByRole('dialog').getByRole('button', { name: 'Formulier sluiten' }).click()
  await bram.page.getByRole('button', { name: 'Weggooien' }).click()
  await bram.page.locator('.network', { hasText: 'Weer Anders' }).waitFor()
  await bram.close()
})
