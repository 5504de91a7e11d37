/** The page of members, who come in by a one-time link. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violationsOn } from './axe.ts'
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
  expect(members.world.faults).toEqual([])
})

describe('a member', () => {
  it('is told how to come in when there is no link', async () => {
    const page = await browser.open(members.address)
    await page.getByText('Vraag Schakel om uw link').waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  })

  it('comes in by the link, stays in after a reload, and goes out again', async () => {
    const anna = await browser.signIn(await members.linkFor('Anna'))
    expect(new URL(anna.page.url()).hash).toBe('')
    await anna.page.reload()
    await personOn(anna.page)
    const cookies = await anna.page.context().cookies()
    expect(cookies).toMatchObject([{ name: 'schakel', httpOnly: true, sameSite: 'Strict' }])
    await anna.page.getByRole('button', { name: 'Afmelden' }).click()
    await anna.page.getByText('Vraag Schakel om uw link').waitFor()
    expect(await anna.page.context().cookies()).toEqual([])
    await anna.close()
  })

  it('is told when the link has been used', async () => {
    const link = await members.linkFor('Anna')
    const anna = await browser.signIn(link)
    const page = await browser.open(link)
    await page.getByText('al gebruikt of verlopen').waitFor()
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
    await anna.close()
  })

  it('sees whose link it is before using it', async () => {
    const page = await browser.open(await members.linkFor('Bram'))
    await page.getByRole('button', { name: 'Aanmelden als Bram Tolsma' }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.context().close()
  })

  it('is told when signing out failed, until they have read it, and stays in', async () => {
    const anna = await browser.signIn(await members.linkFor('Anna'))
    await anna.page.clock.install()
    await anna.page.context().setOffline(true)
    await anna.page.getByRole('button', { name: 'Afmelden' }).click()
    const said = anna.page.locator('.note', { hasText: 'Dit is niet gelukt' })
    await said.waitFor()
    await anna.page.clock.runFor(60 * 60 * 1000)
    expect(await said.isVisible()).toBe(true)
    await said.getByRole('button', { name: 'Sluiten' }).click()
    expect(await said.count()).toBe(0)
    expect(await anna.page.locator('.composer').isVisible()).toBe(true)
    await anna.close()
  })

  it('speaks English from the next answer on when they ask for it', async () => {
    const anna = await browser.signIn(await members.linkFor('Anna'))
    await anna.say('/netwerk')
    await anna.press('English, please')
    await anna.page.reload()
    await anna.page.getByRole('heading', { name: 'Channels' }).waitFor()
    expect(await anna.page.evaluate(() => document.documentElement.lang)).toBe('en')
    await (await personOn(anna.page)).say('/netwerk')
    await anna.sees(/Only you can see this/u)
    await anna.close()
  })

  it('who is in two windows and signs out in one is out in both', async () => {
    const bram = await browser.signIn(await members.linkFor('Bram'))
    const second = await bram.page.context().newPage()
    await second.goto(members.address)
    await personOn(second)
    await bram.page.getByRole('button', { name: 'Afmelden' }).click()
    await second.getByText('Vraag Schakel om uw link').waitFor()
    await bram.close()
  })
})

describe('what stands in the composer', () => {
  it('is there again after a reload, in its own channel', async () => {
    const hanneke = await browser.signIn(await members.linkFor('Hanneke'))
    await hanneke.openChannel('OOGO')
    await hanneke.page.locator('.composer input').fill('Voor het OOGO')
    await hanneke.openChannel('Stuurgroep')
    await hanneke.page.locator('.composer input').fill('Voor de stuurgroep')
    await hanneke.page.reload()
    const again = await personOn(hanneke.page)
    for (const [channel, text] of [
      ['OOGO', 'Voor het OOGO'],
      ['Stuurgroep', 'Voor de stuurgroep'],
    ] as const) {
      await again.openChannel(channel)
      expect(await again.page.locator('.composer input').inputValue()).toBe(text)
    }
    await hanneke.close()
  })

  it('outlives the end of the session, but not a sign-out', async () => {
    const bram = await browser.signIn(await members.linkFor('Bram'))
    const { page } = bram
    const composer = page.locator('.composer input')
    const comeBack = async () => {
      await page.goto(await members.linkFor('Bram'))
      await page.getByRole('button').click()
      await personOn(page)
      return composer.inputValue()
    }
    await page.context().clearCookies()
    await bram.say('/afspraak Iets dat blijft')
    await page.getByText('Vraag Schakel om uw link').waitFor()
    expect(await comeBack()).toBe('/afspraak Iets dat blijft')
    await page.getByRole('button', { name: 'Afmelden' }).click()
    await page.getByText('Vraag Schakel om uw link').waitFor()
    expect(await comeBack()).toBe('')
    await bram.close()
  })

  it('is not kept when it was sent', async () => {
    const bram = await browser.signIn(await members.linkFor('Bram'))
    await bram.say('/netwerk')
    await bram.page.reload()
    await personOn(bram.page)
    expect(await bram.page.locator('.composer input').inputValue()).toBe('')
    await bram.close()
  })
})

describe('a body', () => {
  it('that somebody leaves behind is closed to them, and the secretariat sees them all', async () => {
    const hanneke = await browser.signIn(await members.linkFor('Hanneke'))
    const names = await hanneke.page.locator('nav li.channel').allInnerTexts()
    expect(names).toHaveLength(Object.keys(members.world.bodies).length)
    await hanneke.close()
  })
})

describe('a lost connection', () => {
  it('is said, and what came meanwhile is there when it is back', async () => {
    const gijs = await browser.signIn(await members.linkFor('Gijs'))
    const bram = await browser.signIn(await members.linkFor('Bram'))
    await gijs.openChannel('OOGO')
    await bram.openChannel('OOGO')
    await gijs.page.locator('.composer input').fill('Dit blijft staan')
    await gijs.page.context().setOffline(true)
    await gijs.page.getByText('De verbinding is weg').waitFor()
    await bram.say('/afspraak Iets van onderweg')
    await bram.submit()
    await bram.sees(/Iets van onderweg/u)
    await gijs.page.context().setOffline(false)
    await gijs.sees(/Iets van onderweg/u)
    expect(await gijs.page.getByText('De verbinding is weg').count()).toBe(0)
    expect(await gijs.page.locator('.composer input').inputValue()).toBe('Dit blijft staan')
    await gijs.close()
    await bram.close()
  })
})

describe('stopping', () => {
  it('ends what is listened to, so that the server can close at once', async () => {
    const other = await startMembersPage()
    const anna = await browser.signIn(await other.linkFor('Anna'))
    await other.stop()
    await anna.page.getByText('De verbinding is weg').waitFor()
    await anna.close()
  })
})
