/** The channels of whoever sees many: one line each, and a field that finds one by its name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../world.ts'
import { violationsOn } from './axe.ts'
import { type Browser, openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'

const long = 'Thuiszittersoverleg Zuidwest met een naam die nergens in een regel past'

let members: MembersPage
let browser: Browser

const addBody = async (name: string) => {
  const { storage, network, bodies } = members.world
  const body = { ...must(bodies.OOGO, 'OOGO'), id: `body-${name}`, name }
  await storage.network.saveBody(body)
  const address = { surface: 'web', space: network, conversation: body.id } as const
  await storage.network.saveChannel({ id: `channel-${name}`, network, body: body.id, member: null, name, address })
}

beforeAll(async () => {
  members = await startMembersPage()
  browser = await openBrowser()
  for (let at = 1; at <= 60; at += 1) await addBody(`Overleg ${at}`)
  await addBody(long)
})

afterAll(async () => {
  await browser?.close()
  await members?.stop()
  expect(members.world.faults).toEqual([])
})

describe.each([360, 1280])('in a window of %i pixels', (width) => {
  it('one of many channels is found by a part of its name, with the keyboard', async () => {
    const viewport = { width, height: 700 }
    const hanneke = await browser.signIn(await members.linkFor('Hanneke'), { viewport })
    const { page } = hanneke
    if (width < 700) await page.locator('.channels-toggle').click()
    const filter = page.getByRole('textbox', { name: 'Kanaal zoeken' })
    const rows = page.locator('nav li:visible button')
    const heights = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(60)
    expect(new Set(heights).size).toBe(1)
    expect(await page.getByTitle(long).count()).toBe(1)
    expect(await violationsOn(page)).toEqual([])
    await filter.fill('geen enkel')
    await page.getByText('Niets gevonden').waitFor()
    await filter.press('Escape')
    expect(await rows.count()).toBe(heights.length)
    await filter.fill('zuidwest')
    expect(await rows.count()).toBe(1)
    await filter.press('Enter')
    await page.getByRole('heading', { level: 1, name: long }).waitFor()
    expect(await page.locator('.channel-filter input').inputValue()).toBe('')
    await hanneke.close()
  })
})

it('a few channels stand without a field, and one that is added appears by itself', async () => {
  const anna = await browser.signIn(await members.linkFor('Anna'))
  expect(await anna.page.getByRole('textbox', { name: 'Kanaal zoeken' }).count()).toBe(0)
  const { storage, members: people, bodies } = members.world
  const { network, id } = must(people.Anna, 'Anna')
  const seat = must(await storage.network.seatOf(network, must(bodies.OOGO, 'OOGO').id, id), 'seat')
  await storage.network.seat({ ...seat, body: 'body-Overleg 7' })
  await storage.page.post({
    network: members.world.network,
    channel: 'body-Overleg 7',
    key: 'news',
    card: JSON.stringify({ type: 'AdaptiveCard', version: '1.5', fallbackText: 'news', body: [] }),
    postedAt: members.world.now,
  })
  await anna.openChannel('Overleg 7')
  await anna.close()
})
