/** "Find the contact of an organisation in two presses", at 500 members, on the screens of the three surfaces. */
import { afterAll, describe, expect, it } from 'vitest'
import { featuresOf } from '../../scripts/features.ts'
import { startPractice } from '../slack/start.ts'
import { startTeamsBot } from '../teams/bot.ts'
import { openBrowser } from '../web/driver/browser.ts'
import { startMembersPage } from '../web/driver/members.ts'
import { must } from '../world.ts'
import { growNetwork, personOf, townOf } from './grown.ts'

const closing: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

const [town, contact] = [townOf(77), personOf(77)]
const question = 'Van wie of wat zoekt u de contactpersoon?'

describe('from the menu, “Wie is wie” and “Tonen” show the contact', () => {
  it('on Slack', async () => {
    const { world, storage, close } = await startPractice({ features: (kept) => featuresOf(kept, () => null) })
    closing.push(close)
    await growNetwork(storage, must((await storage.network.networks())[0], 'network').id)
    const anna = world.user('anna')
    await anna.command('/netwerk', 'beleidsgroep')
    await anna.press('Wie is wie', { in: 'beleidsgroep' })
    await anna.fill({ [question]: `${town} · gemeente` })
    await anna.submit()
    expect(JSON.stringify((await anna.form(/Contactpersoon/u)).view)).toContain(contact)
    anna.closeForm()
  })

  it('on Teams', async () => {
    const bot = await startTeamsBot()
    closing.push(bot.close)
    await growNetwork(bot.world.storage, bot.world.network)
    const anna = bot.teams.user('anna')
    await anna.say('netwerk')
    await anna.press('Wie is wie')
    const [found] = await anna.search('network.who', 'veldwoude 77')
    expect(found?.title).toBe(`${town} · gemeente`)
    await anna.submit({ who: found?.value ?? '' }, 'Tonen')
    expect(JSON.stringify(anna.dialog?.card)).toContain(contact)
    expect(bot.world.faults).toEqual([])
  })

  it('on our own page', async () => {
    const [page, browser] = await Promise.all([startMembersPage(), openBrowser()])
    closing.push(async () => {
      await browser.close()
      await page.stop()
    })
    await growNetwork(page.world.storage, page.world.network)
    const anna = await browser.signIn(await page.linkFor('Anna'))
    await anna.say('/netwerk')
    await anna.press('Wie is wie')
    await anna.choose(question, 'veldwoude 77', town)
    await anna.submit()
    await anna.sees(new RegExp(`Contactpersoon[\\s\\S]*${contact}`, 'u'))
    expect(page.world.faults).toEqual([])
  })
})
