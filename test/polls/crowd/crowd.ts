/** The bot as it is started, and hundreds of people who vote in one poll within ten seconds. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Bot, startBot } from '../../../scripts/bot.ts'
import { readSettings } from '../../../scripts/settings.ts'
import { readingOf } from '../../slack/driver/screen.ts'
import { type SlackWorld, startSlackWorld } from '../../slack/driver/world.ts'
import { conversationOf, startTeamsWorld, type TeamsWorld } from '../../teams/driver/world.ts'
import { must } from '../../world.ts'
import { handOnPage } from './page-hand.ts'
import { type BodyName, bodies, crowdOf, options, type Prepared, prepareCrowd, type Stemmer } from './region.ts'

export interface Crowd extends Prepared {
  readonly people: readonly Stemmer[]
  readonly slack: SlackWorld
  readonly teams: TeamsWorld
  readonly bot: Bot
  /** What went wrong on our side. */
  readonly faults: readonly string[]
  /** Whose acknowledgement came after Slack had given up, on a machine that is busy: the vote is counted all the same. */
  readonly late: string[]
  readonly close: () => Promise<void>
}

export const openCrowd = async (count: number): Promise<Crowd> => {
  await using opened = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'schakel-crowd-'))
  opened.defer(() => rm(folder, { recursive: true, force: true }))
  const people = crowdOf(count)
  const named = (surface: string) => people.flatMap((one) => (one.surface === surface ? [one.name] : []))
  const channels = bodies.map((body) => body.toLowerCase())
  const slack = await startSlackWorld({ people: named('slack'), channels })
  opened.defer(slack.close)
  const teams = await startTeamsWorld({ people: Object.fromEntries(named('teams').map((name) => [name, name])) })
  opened.defer(teams.close)
  for (const channel of channels) teams.connector.rosters.set(conversationOf(channel), [])
  const settings = settingsOf(folder, { slack, teams })
  const prepared = await prepareCrowd(settings, people, { slack, teams })
  const faults: string[] = []
  const log = {
    info: () => {},
    warn: () => {},
    error: (event: string, fields?: object) => void faults.push(`${event} ${JSON.stringify(fields)}`),
  }
  const bot = await startBot(settings, log)
  opened.defer(bot.stop)
  slack.connect(bot.address)
  teams.connect(bot.address)
  const all = opened.move()
  return { ...prepared, people, slack, teams, bot, faults, late: [], close: () => all.disposeAsync() }
}

const settingsOf = (folder: string, { slack, teams }: Pick<Crowd, 'slack' | 'teams'>) =>
  readSettings({
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

/** Somebody presses “Stemmen” where they read along, chooses, and sends it. */
export const castVote = (crowd: Crowd, voter: Stemmer, option: string): Promise<unknown> =>
  ways[voter.surface](crowd, voter, option)

const fail = (error: unknown): never => {
  throw error
}

type Way = (crowd: Crowd, voter: Stemmer, option: string) => Promise<unknown>

const ways: Readonly<Record<Stemmer['surface'], Way>> = {
  slack: async ({ slack, late }, { name, body }, option) => {
    const person = slack.user(name)
    const open = async () => {
      // What was said of a vote before.
      if (person.hasForm()) person.closeForm()
      await person.press('Stemmen', { in: body.toLowerCase() })
      await person.form(/Uw keuze/u)
    }
    // Whoever sees no form on a busy machine presses again, and again a little later.
    for (let left = 5; !(await open().then(() => true, left > 0 ? () => false : fail)); left -= 1) await pause(1_000)
    await person.submit({ 'Uw keuze': option }).catch((error: unknown) => {
      if (!String(error).includes('answered 504')) throw error
      late.push(name)
    })
  },
  teams: async ({ teams }, { name, body }, option) => {
    const person = teams.user(name)
    person.dialog = null
    await person.press('Stemmen', body.toLowerCase())
    await person.submit({ options: option }, 'Stem uitbrengen')
  },
  page: ({ bot, sessions, channel, poll }, { name, body }, option) =>
    handOnPage(bot.address, must(sessions.get(name), name), must(channel[body], body)).answer(
      'poll.vote',
      { poll: poll.id },
      { options: option },
    ),
}

/** What each says in the end: of six three, two and one. */
export const finalOption = (at: number): (typeof options)[number] =>
  must(options[[0, 0, 0, 1, 1, 2][at % 6] ?? 0], 'option')
const otherOption = (at: number): string => must(options[(options.indexOf(finalOption(at)) + 1) % 3], 'option')

/** Every fifth votes twice, and means the second. */
const isWaverer = (at: number): boolean => at % 5 === 0

/** @param within milliseconds in which they come, each at their own moment */
export const voteAll = async (crowd: Crowd, within: number): Promise<void> => {
  const { people } = crowd
  await Promise.all(
    people.map(async (voter, at) => {
      // Not in the order in which they were added.
      await pause((((at * 7919) % people.length) / people.length) * within)
      if (isWaverer(at)) await castVote(crowd, voter, otherOption(at))
      await castVote(crowd, voter, finalOption(at))
    }),
  )
}

export const tallyOf = (count: number): Readonly<Record<string, number>> => {
  const said = Array.from({ length: count }, (_, at) => finalOption(at))
  return Object.fromEntries(options.map((option) => [option, said.filter((one) => one === option).length]))
}

/** What reads as the poll in each channel, on every surface. */
export const cardsOf = async (crowd: Crowd): Promise<Readonly<Record<string, string>>> => {
  const shown = await Promise.all(
    bodies.flatMap((body) => [
      Promise.resolve([`Slack ${body}`, onSlack(crowd, body)] as const),
      Promise.resolve([`Teams ${body}`, onTeams(crowd, body)] as const),
      onPage(crowd, body).then((card) => [`page ${body}`, card] as const),
    ]),
  )
  return Object.fromEntries(shown)
}

const writes = ['chat.postMessage', 'chat.update']

/** What was last said there: who asks `emulate` again and again is turned away by it. */
const onSlack = ({ slack }: Crowd, body: BodyName): string => {
  const channel = slack.channelId(body.toLowerCase())
  const said = slack.calls.filter(({ method, args }) => writes.includes(method) && args.channel === channel)
  return readingOf(said.at(-1)?.args ?? {})
}

const onTeams = ({ teams }: Crowd, body: BodyName): string =>
  teams.connector.messages
    .filter(({ conversation }) => conversation === conversationOf(body.toLowerCase()))
    .map(({ card }) => JSON.stringify(card))
    .join('\n')

const onPage = (crowd: Crowd, body: BodyName): Promise<string> => pageOf(crowd).read(must(crowd.channel[body], body))

const pageOf = ({ bot, sessions, ...crowd }: Crowd) =>
  handOnPage(bot.address, must(sessions.get('hanneke'), 'hanneke'), crowd.private)

/** By the secretariat, on the page. */
export const closePoll = (crowd: Crowd): Promise<string> =>
  pageOf(crowd).answer('poll.close', { poll: crowd.poll.id }, {})
