/**
 * A whole network, from the first start to one afspraak on three surfaces: nothing is prepared, everything is done by
 * people through their clients.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bot, startBot } from '../scripts/bot.ts'
import { readSettings } from '../scripts/settings.ts'
import { type SlackWorld, startSlackWorld } from './slack/driver/world.ts'
import { startTeamsWorld, type TeamsWorld } from './teams/driver/world.ts'
import { type Browser, openBrowser } from './web/driver/browser.ts'
import { must } from './world.ts'

let folder: string
let slack: SlackWorld
let teams: TeamsWorld
let browser: Browser
let bot: Bot

const faults: string[] = []
const log = { info: () => {}, warn: () => {}, error: (event: string) => void faults.push(event) }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-'))
  slack = await startSlackWorld({ people: ['hanneke', 'anna'], channels: ['oogo'] })
  teams = await startTeamsWorld({ people: { bram: 'Bram Tolsma', hanneke: 'Hanneke Dorsman' } })
  browser = await openBrowser()
  const settings = readSettings({
    PORT: '0',
    DATABASE_URL: `sqlite:${folder}/schakel.db`,
    KEYS: `${folder}/keys`,
    SLACK_SIGNING_SECRET: slack.settings.signingSecret,
    SLACK_BOT_TOKEN: slack.settings.botToken,
    SLACK_API_URL: slack.settings.apiUrl,
    TEAMS_APP_ID: teams.settings.appId,
    TEAMS_APP_PASSWORD: teams.settings.appPassword,
    TEAMS_TENANTS: teams.settings.tenants.join(','),
    TEAMS_SERVICE_HOSTS: teams.settings.serviceHosts?.join(','),
    TEAMS_OPENID_METADATA: teams.settings.openIdMetadata,
    TEAMS_LOGIN_URL: teams.settings.loginUrl,
  })
  bot = await startBot(settings, log)
  slack.connect(bot.address)
  teams.connect(bot.address)
})

afterAll(async () => {
  await bot?.stop()
  await browser?.close()
  await teams?.close()
  await slack?.close()
  await rm(folder, { recursive: true, force: true })
  expect(faults).toEqual([])
})

const codeIn = (text: string): string => must(/[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/u.exec(text)?.[0], `code in ${text}`)

describe('a region that begins with Schakel', () => {
  it('is claimed in Slack with the code of the first start', async () => {
    const hanneke = slack.user('hanneke')
    await hanneke.command(`/netwerk claim ${must(bot.claimCode, 'claim code')}`, 'oogo')
    await hanneke.submit({
      'Naam van het netwerk': 'Regio Noord',
      'Uw naam': 'Hanneke Dorsman',
      'Uw organisatie': 'De Regio',
    })
    expect(JSON.stringify((await hanneke.form(/Regio Noord/u)).view)).toContain('u bent het secretariaat')
    hanneke.closeForm()
  })

  it('ties a Slack channel and a Teams channel to the OOGO', async () => {
    const hanneke = slack.user('hanneke')
    await hanneke.command('/netwerk kanaal OOGO', 'oogo')
    await hanneke.hears(/hoort nu bij OOGO/u)
    await hanneke.command('/netwerk koppel', 'oogo')
    const shown = JSON.stringify(await hanneke.hears(/netwerk koppel/u))
    const there = teams.user('hanneke')
    await there.say(`netwerk koppel ${codeIn(shown)}`)
    expect(there.screen().join('\n')).toContain('gekoppeld als Hanneke Dorsman')
    await there.say('@Schakel netwerk kanaal OOGO', 'oogo')
    expect(there.screen('oogo').join('\n')).toContain('hoort nu bij OOGO')
  })

  it('adds a member on Slack and one on Teams, each with an own code', async () => {
    for (const [name, organisation] of [
      ['Anna Wiegersma', 'SWV Noorderkring VO'],
      ['Bram Tolsma', 'Gemeente Duinrecht'],
    ] as const) {
      const hanneke = slack.user('hanneke')
      await hanneke.command('/netwerk lid', 'oogo')
      await hanneke.submit({ Naam: name, Organisatie: organisation, Overleggen: ['OOGO'] })
      const code = codeIn(JSON.stringify((await hanneke.form(/netwerk koppel/u)).view))
      hanneke.closeForm()
      if (name.startsWith('Anna')) await slack.user('anna').command(`/netwerk koppel ${code}`, 'oogo')
      else await teams.user('bram').say(`netwerk koppel ${code}`)
    }
    await slack.user('anna').hears(/gekoppeld als Anna Wiegersma/u)
    expect(teams.user('bram').screen().join('\n')).toContain('gekoppeld als Bram Tolsma')
  })
})

describe('one afspraak', () => {
  it('is made on Slack and stands on all three surfaces', async () => {
    const anna = slack.user('anna')
    await anna.command('/afspraak Werkagenda opstellen @anna @Bram uiterlijk 30 april', 'oogo')
    await anna.submit()
    await anna.sees('oogo', /Afspraak 1: Werkagenda opstellen/u)
    const bram = teams.user('bram')
    await teams.until(
      () => bram.screen('oogo').some((text) => text.includes('Afspraak 1: Werkagenda')),
      'the card on Teams',
    )
  })

  it('is taken on in Teams, and Slack shows it', async () => {
    await teams.user('bram').press('Aannemen', 'oogo')
    await slack.user('anna').sees('oogo', /Bram Tolsma \(aangenomen\)/u)
  })

  it('is reported done in the browser, and all three show it', async () => {
    const anna = slack.user('anna')
    await anna.command('/netwerk pagina', 'oogo')
    const said = JSON.stringify(await anna.hears(/Pagina openen/u))
    const page = await browser.signIn(must(/http:[^"\\|>]+#[A-Z0-9-]+/u.exec(said)?.[0], 'link'))
    await page.openChannel('OOGO')
    await page.press('Gereed melden', /Afspraak 1/u)
    await page.sees(/Gereed gemeld door Anna Wiegersma/u)
    await anna.sees('oogo', /Gereed gemeld door Anna Wiegersma/u)
    const bram = teams.user('bram')
    await teams.until(
      () => bram.screen('oogo').some((text) => text.includes('Gereed gemeld door Anna')),
      'the end on Teams',
    )
  })

  it('is one item with one history, and one card in each channel', async () => {
    const anna = slack.user('anna')
    await anna.press('Geschiedenis', { in: 'oogo', on: /Afspraak 1/u })
    const history = JSON.stringify(await anna.hears(/Geschiedenis van afspraak 1/u))
    expect(history).toMatch(/Anna Wiegersma.*gereed gemeld.*Bram Tolsma.*aangenomen.*Anna Wiegersma.*vastgelegd/u)
    const cards = (await anna.messages('oogo')).filter((message) =>
      JSON.stringify(message).includes('Afspraak 1: Werkagenda'),
    )
    expect(cards).toHaveLength(1)
    expect(
      teams
        .user('bram')
        .screen('oogo')
        .filter((text) => text.includes('Afspraak 1: Werkagenda')),
    ).toHaveLength(1)
  })
})
