/** Votes through the whole signed path, beside servers that do nothing; and five hundred people in ten seconds. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { readSettings } from '../../../scripts/settings.ts'
import { crowdOf, options, type Prepared, prepareCrowd, type Stemmer } from '../../polls/crowd/region.ts'
import { dialogWith, formFor, viewWith } from '../../polls/crowd/vote-form.ts'
import { conversationOf } from '../../teams/driver/world.ts'
import { must } from '../../world.ts'
import { placedIn, startBot } from '../bot.ts'
import { type Child, startServer } from '../children.ts'
import { type Contender, compare, type Result } from '../compare.ts'
import { runLoad } from '../load.ts'
import { quantile } from '../numbers.ts'
import { pageSettled } from '../page-queue.ts'
import { pageRequest, slackForms, slackSecret, slackTeam, teamsForms } from '../requests.ts'
import { openStandIns, type StandIns } from '../stand-ins.ts'

const concurrency = 16
const rounds = 5
const sizes = { http: 6000, bolt: 2500, echo: 800, vote: 300 }
/** As many as the largest region has members. */
const crowdSize = 500
const within = 10_000
/** Each platform keeps some connections open to us. */
const connections = 64

/** @property right milliseconds after the last answer until every card stood right; times in milliseconds. */
export interface CrowdTimes {
  readonly people: number
  readonly p50: number
  readonly p99: number
  readonly right: number
}

/** What is promised to a crowd, in milliseconds: an acknowledgement, and cards that stand right in every channel. */
export const crowdLimits = { p99: 500, right: 10_000 } as const

/** @throws {Error} where a crowd waited for longer than was promised */
export const requireInTime = (crowd: CrowdTimes): void => {
  for (const figure of ['p99', 'right'] as const)
    if (crowd[figure] > crowdLimits[figure])
      throw new Error(`A crowd waited too long (${figure}): ${crowd[figure].toFixed(0)} ms, of ${crowdLimits[figure]}.`)
}

export interface VoteSpeeds {
  readonly results: readonly Result[]
  readonly crowd: CrowdTimes
}

interface Voting extends Prepared {
  readonly people: readonly Stemmer[]
  readonly standIns: StandIns
  readonly bot: Child
  readonly file: string
}

export const measureVotes = async (): Promise<VoteSpeeds> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-votes-'))
  const people = crowdOf(crowdSize)
  const standIns = await openStandIns(Object.fromEntries(people.map(({ name }) => [name, name])))
  try {
    const placed = { ...placedIn(folder), ...standIns.slack, ...standIns.microsoft }
    const prepared = await prepareCrowd(readSettings(placed), people, { slack: workspace, teams: standIns.teams })
    const bot = await startBot(standIns, folder)
    const voting = { ...prepared, people, standIns, bot, file: join(folder, 'schakel.db') }
    const results = await compareVotes(voting)
    await cardsRight(voting.file)
    const crowd = await measureCrowd(voting)
    await bot.stop()
    return { results, crowd }
  } finally {
    await standIns.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const workspace = {
  team: slackTeam,
  userId: (name: string) => name.replace('stemmer-', 'U1'),
  channelId: (name: string) => `C${name.toUpperCase()}`,
}

const compareVotes = async (voting: Voting): Promise<readonly Result[]> => {
  const { bot, standIns } = voting
  const http = await startServer('node:http', { script: 'test/bench/servers/bare-http.ts' })
  const secret = { SLACK_SIGNING_SECRET: slackSecret }
  const bolt = await startServer('Bolt', { script: 'test/bench/servers/bare-bolt.ts', env: secret })
  const bare = { script: 'test/bench/servers/bare-botbuilder.ts', env: standIns.microsoft }
  const echo = await startServer('botbuilder', bare)
  const settled = () => pageSettled(voting.file)
  const slack = (count: number) => slackVotes(voting, turnsOf(voting, 'slack', count))
  const teams = (count: number) => teamsVotes(voting, turnsOf(voting, 'teams', count))
  const contenders: readonly Contender[] = [
    { name: 'node:http', server: http, requests: () => slack(sizes.http) },
    { name: 'Bolt', server: bolt, requests: () => slack(sizes.bolt) },
    { name: 'Slack vote', server: bot, requests: () => slack(sizes.vote), settled },
    { name: 'botbuilder', server: echo, requests: () => teams(sizes.echo) },
    { name: 'Teams vote', server: bot, requests: () => teams(sizes.vote), settled },
  ]
  const results = await compare(contenders, { rounds, concurrency })
  await Promise.all([http, bolt, echo].map((server) => server.stop()))
  return results
}

/** So many votes of who is on that surface, by turns. */
const turnsOf = ({ people }: Voting, surface: Stemmer['surface'], count: number): readonly Stemmer[] => {
  const own = people.filter((one) => one.surface === surface)
  return Array.from({ length: count }, (_, at) => must(own[at % own.length], surface))
}

let sent = 0
/** Each vote is another one, and another one than the person's last. */
const next = () => {
  sent += 1
  return { view: `V${sent}`, place: Math.floor(sent / 7) % options.length }
}

const formOf = ({ form, members }: Voting, { name }: Stemmer) => formFor(form, must(members.get(name), name))

const slackVotes = (voting: Voting, voters: readonly Stemmer[]): readonly Buffer[] =>
  slackForms(
    voters.map((voter) => {
      const { view, place } = next()
      const at = { space: slackTeam, conversation: workspace.channelId(voter.body), view }
      return {
        user: workspace.userId(voter.name),
        view: viewWith(formOf(voting, voter), must(options[place], 'option'), at),
      }
    }),
  )

const teamsVotes = (voting: Voting, voters: readonly Stemmer[]): Promise<readonly Buffer[]> => {
  const { teams } = voting.standIns
  const password = teams.settings.appPassword
  return teamsForms(
    teams,
    voters.map((voter) => {
      const channel = voter.body.toLowerCase()
      const where = { password, asker: voter.name, conversation: conversationOf(channel) }
      const chosen = must(voting.options[next().place], 'option')
      return { user: voter.name, channel, data: dialogWith(formOf(voting, voter), chosen, where) }
    }),
  )
}

const pageVotes = (voting: Voting, voters: readonly Stemmer[]): readonly Buffer[] =>
  voters.map((voter) => {
    const { view: mark, place } = next()
    const { kind: _, name: form, state, ...shown } = formOf(voting, voter)
    const data = { form, state, shown, mark, 'field-options': must(voting.options[place], 'option') }
    const conversation = must(voting.channel[voter.body], voter.body)
    const session = must(voting.sessions.get(voter.name), voter.name)
    return pageRequest(voting.bot.address, session, { kind: 'submit', conversation, data })
  })

/** Each of them once, evenly over ten seconds, from all surfaces in turns. */
const measureCrowd = async (voting: Voting): Promise<CrowdTimes> => {
  const requests: Buffer[] = []
  for (const voter of voting.people) requests.push(...(await votesOf[voter.surface](voting, [voter])))
  const { times } = await runLoad({ address: voting.bot.address, requests, concurrency: connections, within })
  const right = await cardsRight(voting.file)
  return { people: requests.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99), right }
}

const votesOf = { slack: slackVotes, teams: teamsVotes, page: pageVotes } as const

/** @returns milliseconds until nothing is owed to any channel @throws {Error} when it does not come to that */
const cardsRight = async (file: string): Promise<number> => {
  const database = new Database(file, { readonly: true })
  const owed = database.prepare("SELECT count(*) FROM outbox WHERE state = 'waiting'").pluck()
  const startedAt = performance.now()
  try {
    while (owed.get() !== 0) {
      if (performance.now() - startedAt > patience) throw new Error(`Not all cards were right in ${patience} ms.`)
      await pause(50)
    }
    return performance.now() - startedAt
  } finally {
    database.close()
  }
}
const patience = 60_000
