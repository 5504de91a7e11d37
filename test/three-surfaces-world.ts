/** One bot as it is started, with a Slack workspace, a Teams tenant and a browser in front of it; nothing is prepared. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../bot/log.ts'
import { type Bot, startBot } from '../scripts/bot.ts'
import { readSettings, type Settings } from '../scripts/settings.ts'
import { type SlackWorld, startSlackWorld } from './slack/driver/world.ts'
import { conversationOf, startTeamsWorld, type TeamsWorld } from './teams/driver/world.ts'
import { type Browser, openBrowser } from './web/driver/browser.ts'
import type { PagePerson } from './web/driver/person.ts'
import { must } from './world.ts'

export interface ThreeSurfaces {
  readonly slack: SlackWorld
  readonly teams: TeamsWorld
  readonly browser: Browser
  readonly bot: Bot
  /** What went wrong on our side. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * @property slack who has Slack; teams who has Teams, by key and name.
 * @property channels that are there on both.
 */
export interface Wanted {
  readonly slack: readonly string[]
  readonly teams: Readonly<Record<string, string>>
  readonly channels: readonly string[]
}

type StartBot = (settings: Settings, log: Log) => Promise<Bot>

/** @param start another way to start the bot than the usual one */
export const openThreeSurfaces = async (given: Wanted, start: StartBot = startBot): Promise<ThreeSurfaces> => {
  await using opened = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'schakel-'))
  opened.defer(() => rm(folder, { recursive: true, force: true }))
  const slack = await startSlackWorld({ people: given.slack, channels: given.channels })
  opened.defer(slack.close)
  const teams = await startTeamsWorld({ people: given.teams })
  opened.defer(teams.close)
  for (const channel of given.channels) teams.connector.rosters.set(conversationOf(channel), [])
  const browser = await openBrowser()
  opened.defer(browser.close)
  const faults: string[] = []
  const log = {
    info: () => {},
    warn: () => {},
    error: (event: string, fields?: object) => void faults.push(`${event} ${JSON.stringify(fields)}`),
  }
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
  const bot = await start(settings, log)
  opened.defer(bot.stop)
  slack.connect(bot.address)
  teams.connect(bot.address)
  const all = opened.move()
  return { slack, teams, browser, bot, faults, close: () => all.disposeAsync() }
}

/** Hanneke claims the network in Slack, with the code of the first start. @returns what she was told */
export const claimNetwork = async ({ slack, bot }: ThreeSurfaces): Promise<string> => {
  const hanneke = slack.user('hanneke')
  await hanneke.command(`/netwerk claim ${must(bot.claimCode, 'claim code')}`, 'oogo')
  await hanneke.submit({
    'Naam van het netwerk': 'Regio Noord',
    'Uw naam': 'Hanneke Dorsman',
    'Uw organisatie': 'De Regio',
  })
  const told = JSON.stringify((await hanneke.form(/Regio Noord/u)).view)
  hanneke.closeForm()
  return told
}

/** Hanneke, who began on Slack, is herself on Teams too. */
export const linkToTeams = async ({ slack, teams }: ThreeSurfaces): Promise<void> => {
  const hanneke = slack.user('hanneke')
  await hanneke.command('/netwerk koppel', 'oogo')
  await teams.user('hanneke').say(`netwerk koppel ${codeIn(JSON.stringify(await hanneke.hears(/netwerk koppel/u)))}`)
}

/** Hanneke ties the channel of that name on Slack and on Teams to a body. */
export const tieChannels = async ({ slack, teams }: ThreeSurfaces, body: string): Promise<void> => {
  const channel = body.toLowerCase()
  await slack.user('hanneke').command(`/netwerk kanaal ${body}`, channel)
  await slack.user('hanneke').hears(new RegExp(`hoort nu bij ${body}`, 'u'))
  await teams.user('hanneke').say(`@Schakel netwerk kanaal ${body}`, channel)
}

/** Hanneke adds somebody in Slack. @returns the code with which that person links */
export const addMember = async (
  { slack }: ThreeSurfaces,
  name: string,
  organisation: string,
  bodies: readonly string[],
): Promise<string> => {
  const hanneke = slack.user('hanneke')
  await hanneke.command('/netwerk lid', 'oogo')
  await hanneke.submit({ Naam: name, Organisatie: organisation, Overleggen: bodies })
  const code = codeIn(JSON.stringify((await hanneke.form(/netwerk koppel/u)).view))
  hanneke.closeForm()
  return code
}

/** Somebody who has Slack opens our page with the link that they get there. */
export const openPageOf = async ({ slack, browser }: ThreeSurfaces, name: string): Promise<PagePerson> => {
  const person = slack.user(name)
  await person.command('/netwerk pagina', 'oogo')
  const said = JSON.stringify(await person.hears(/Pagina openen/u))
  return browser.signIn(must(/http:[^"\\|>]+#[A-Z0-9-]+/u.exec(said)?.[0], 'link'))
}

const codeIn = (text: string): string => must(/[A-Z0-9]{4}(?:-[A-Z0-9]{4})+/u.exec(text)?.[0], `code in ${text}`)
