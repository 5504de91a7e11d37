/** Many windows of one browser, which opens six connections to a host for all of them together; and lost ones. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openBrowser } from './driver/browser.ts'
import { type MembersPage, startMembersPage } from './driver/members.ts'
import { personOn } from './driver/person.ts'

let members: MembersPage
let browser: Browser

beforeAll(async () => {
  members = await startMembersPage()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await members?.stop()
})

/** A headless browser shows all its windows at once, so the page is told what it would be told by another. */
const show = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

const isStream = (request: { url: () => string }) => request.url().includes('/page/events')

const hangUp = async (page: Page) => {
  const hungUp = page.waitForEvent('requestfailed', isStream)
  await show(page, 'hidden')
  await hungUp
}

describe('a hidden window', () => {
  it('hangs up, so that an eighth one is not kept waiting', async () => {
    const anna = await browser.signIn(await members.linkFor('Anna'))
    await hangUp(anna.page)
    for (let count = 0; count < 6; count += 1) {
      const page = await anna.page.context().newPage()
      await page.goto(members.address)
      await personOn(page)
      await hangUp(page)
    }
    const eighth = await anna.page.context().newPage()
    await eighth.goto(members.address)
    await (await personOn(eighth)).say('/netwerk')
    await anna.close()
  })

  it('has what came meanwhile when it is shown again, and says nothing of a lost connection', async () => {
    const gijs = await browser.signIn(await members.linkFor('Gijs'))
    const bram = await browser.signIn(await members.linkFor('Bram'))
    await gijs.openChannel('OOGO')
    await bram.openChannel('OOGO')
    await hangUp(gijs.page)
    await bram.say('/afspraak Iets achter de schermen')
    await bram.submit()
    await bram.sees(/Iets achter de schermen/u)
    expect((await gijs.cards()).join()).not.toContain('achter de schermen')
    await show(gijs.page, 'visible')
    await gijs.sees(/Iets achter de schermen/u)
    expect(await gijs.page.getByText('De verbinding is weg').count()).toBe(0)
    await gijs.close()
    await bram.close()
  })

  it('looks in now and then, for the mark in its title', async () => {
    const hanneke = await browser.signIn(await members.linkFor('Hanneke'))
    const bram = await browser.signIn(await members.linkFor('Bram'))
    await hanneke.openChannel('Schakel (alleen u)')
    await hanneke.page.clock.install()
    await hangUp(hanneke.page)
    await bram.openChannel('OOGO')
    await bram.say('/afspraak Iets voor de titel')
    await bram.submit()
    await bram.sees(/Iets voor de titel/u)
    const looked = hanneke.page.waitForResponse(isStream)
    await hanneke.page.clock.runFor(60_000)
    await looked
    await hanneke.page.waitForFunction(() => document.title === '(1) Schakel')
    await hanneke.close()
    await bram.close()
  })
})

describe('a window that too much was kept from', () => {
  it('loads its channels anew', async () => {
    const { storage, network, bodies } = members.world
    const gijs = await browser.signIn(await members.linkFor('Gijs'))
    await gijs.openChannel('OOGO')
    await gijs.say('/netwerk')
    await hangUp(gijs.page)
    const post = (key: string, channel = '@nobody') =>
      storage.page.post({ network, channel, key, card: '{"fallbackText":"Veel later"}', postedAt: members.world.now })
    for (let count = 0; count < 500; count += 1) await post(`far:${count}`)
    await post('late', bodies.OOGO?.id)
    await show(gijs.page, 'visible')
    await gijs.page.getByRole('article', { name: 'Veel later' }).waitFor()
    await gijs.sees(/Alleen u ziet dit/u)
    await gijs.close()
  })
})

describe('a window whose connection stays lost', () => {
  it('waits for the network with one listener, however often it tries', async () => {
    const anna = await browser.signIn(await members.linkFor('Anna'))
    const { page } = anna
    await page.clock.install()
    await page.context().setOffline(true)
    await page.getByText('De verbinding is weg').waitFor()
    for (let attempts = 0; attempts < 5; attempts += 1) {
      const failed = page.waitForEvent('requestfailed', isStream)
      await page.clock.runFor(16_000)
      await failed
    }
    const session = await page.context().newCDPSession(page)
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' })
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
    expect(listeners.filter(({ type }) => type === 'online').length).toBeLessThanOrEqual(1)
    await anna.close()
  })
})
