/** What a channel shows: older messages on request, what a pressed card became, and the card under one's finger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPort } from '../../bot/web/port.ts'
import { card, heading, paragraph } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
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

const post = (body: string, count: number, name: string) => {
  const { storage, network, bodies } = members.world
  const port = createPort(storage.page, { now: () => members.world.now })
  const at = { surface: 'web', space: network, conversation: must(bodies[body], body).id } as const
  return Promise.all(
    Array.from({ length: count }, (_, index) => {
      const said = `${name} ${index + 1}`
      const drawn = card(said, heading(said), paragraph('Om te lezen.'))
      return port.post(at, { key: `${name}:${index}`, card: drawn, words: nl })
    }),
  )
}

describe('a channel', () => {
  it('shows the newest fifty, and older ones when somebody asks', async () => {
    await post('Stuurgroep', 60, 'Bericht')
    const anna = await browser.signIn(await members.linkFor('Anna'))
    await anna.openChannel('Stuurgroep')
    await anna.sees(/Bericht 60/u)
    expect(await anna.cards()).toHaveLength(50)
    await anna.page.getByRole('button', { name: 'Oudere berichten' }).click()
    await anna.page.getByRole('article', { name: 'Bericht 1', exact: true }).waitFor()
    expect(await anna.cards()).toHaveLength(60)
    expect(await anna.page.getByRole('button', { name: 'Oudere berichten' }).isVisible()).toBe(false)
    await anna.close()
  })

  it('follows along for whoever reads its end, and stays put for whoever reads back', async () => {
    const bram = await browser.signIn(await members.linkFor('Bram'))
    await post('OOGO', 20, 'Punt')
    await bram.openChannel('OOGO')
    await bram.sees(/Punt 20/u)
    await post('OOGO', 1, 'Vers')
    const fresh = bram.page.locator('article', { hasText: 'Vers 1' })
    await fresh.waitFor()
    const isInSight = () =>
      fresh.evaluate(
        (one) => one.getBoundingClientRect().bottom <= (one.closest('.scroll')?.getBoundingClientRect().bottom ?? 0),
      )
    expect(await isInSight()).toBe(true)
    const list = bram.page.locator('#messages')
    await list.evaluate((one) => one.scrollTo({ top: 0 }))
    await post('OOGO', 1, 'Verser')
    await bram.sees(/Verser 1/u)
    expect(await list.evaluate((one) => one.scrollTop)).toBe(0)
    await bram.close()
  })

  it('has been read once it was looked at, also after a reload', async () => {
    const hanneke = await browser.signIn(await members.linkFor('Hanneke'))
    await hanneke.openChannel('Beleidsgroep')
    await post('Beleidsgroep', 1, 'Nieuws')
    await hanneke.sees(/Nieuws 1/u)
    await post('OOGO', 1, 'Ongelezen')
    await hanneke.page.getByRole('button', { name: 'OOGO nieuw' }).waitFor()
    await hanneke.page.reload()
    await hanneke.page.getByRole('button', { name: 'OOGO nieuw' }).waitFor()
    expect(await hanneke.page.getByRole('button', { name: 'Beleidsgroep nieuw' }).count()).toBe(0)
    expect(await hanneke.page.title()).toBe('(1) Schakel')
    await hanneke.close()
  })
})
