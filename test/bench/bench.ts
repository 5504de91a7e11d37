/**
 * `npm run bench`: what Schakel costs beside servers that do nothing, in one run on one machine. Only loopback; takes
 * about two minutes. Read the ratios: a busy machine changes the numbers, and hardly the ratios.
 * `npm run bench -- anonymise`, `-- lists`, `-- search`, `-- reminders`, `-- polls`: the one named alone. The last four
 * take some minutes, and are in no other run.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureAnonymiserStart, measureLengths, measureSpeeds } from './anonymise.ts'
import { databaseIn, startBot } from './bot.ts'
import { startServer } from './children.ts'
import { measureColdStarts } from './cold-start.ts'
import { type Contender, compare } from './compare.ts'
import { measureInstall } from './install-size.ts'
import { measureLists } from './lists.ts'
import { measureNetworkSizes } from './network-size.ts'
import { pageSettled } from './page-queue.ts'
import { measureBallots, measureVoters, voterSizes } from './polls/ballots.ts'
import { measureVotes, requireInTime } from './polls/votes.ts'
import { prepareDatabase } from './prepare.ts'
import { profileBot } from './profile.ts'
import { claimSizes, measureClaims } from './reminders/claims.ts'
import { measureWholePath } from './reminders/whole-path.ts'
import {
  anonymiserStartRows,
  ballotRows,
  coldStartRows,
  crowdRows,
  installRows,
  lengthRows,
  listRows,
  loadRows,
  morningRows,
  print,
  shareRows,
  sizeRows,
  speedRows,
} from './report.ts'
import { commandRequests, slackPresses, slackSecret, teamsPresses } from './requests.ts'
import { measureSearch } from './search.ts'
import { seedSearch } from './seed-search.ts'
import { withSeededNetworks } from './seeded-networks.ts'
import { openStandIns, type StandIns } from './stand-ins.ts'

const concurrency = 16
const rounds = 5
/** Requests in a round: each server is busy for about half a second to a second. */
const sizes = { http: 6000, bolt: 2500, echo: 800, command: 1200, press: 300 }
const alone = { rounds: 2, http: 500, bolt: 300, echo: 200, command: 200, press: 60 }
const profiled = { command: 4000, press: 600 }

const benchLoad = async (standIns: StandIns, folder: string): Promise<void> => {
  const items = await prepareDatabase(databaseIn(folder), standIns.teams, itemsNeeded)
  const take = takeFrom(items)
  const bot = await startBot(standIns, folder)
  const http = await startServer('node:http', { script: 'test/bench/servers/bare-http.ts' })
  const secret = { SLACK_SIGNING_SECRET: slackSecret }
  const bolt = await startServer('Bolt', { script: 'test/bench/servers/bare-bolt.ts', env: secret })
  const echo = await startServer('botbuilder', {
    script: 'test/bench/servers/bare-botbuilder.ts',
    env: standIns.microsoft,
  })
  const settled = () => pageSettled(join(folder, 'schakel.db'))
  const started = await bot.memory()

  const contenders = (size: Omit<typeof sizes, 'rounds'>): readonly Contender[] => [
    { name: 'node:http', server: http, requests: () => commandRequests(size.http) },
    { name: 'Bolt', server: bolt, requests: () => commandRequests(size.bolt) },
    { name: 'Slack command', server: bot, requests: () => commandRequests(size.command) },
    { name: 'Slack press', server: bot, requests: () => slackPresses(take(size.press)), settled },
    { name: 'botbuilder', server: echo, requests: () => teamsPresses(standIns.teams, Array(size.echo).fill('none')) },
    { name: 'Teams press', server: bot, requests: () => teamsPresses(standIns.teams, take(size.press)), settled },
  ]
  print(`${concurrency} at once`, loadRows(await compare(contenders(sizes), { rounds, concurrency })))
  print('one at a time', loadRows(await compare(contenders(alone), { rounds: alone.rounds, concurrency: 1 })))
  print('memory (MB)', [
    ['', 'after the start', 'after the load'],
    ['Schakel, Slack and Teams on', started.toFixed(0), (await bot.memory()).toFixed(0)],
    ['Bolt', '', (await bolt.memory()).toFixed(0)],
    ['botbuilder', '', (await echo.memory()).toFixed(0)],
  ])
  await Promise.all([bot, http, bolt, echo].map((server) => server.stop()))

  const commands = await profileBot(standIns, { folder, requests: commandRequests(profiled.command), concurrency })
  print('where the time of a Slack command goes', shareRows(commands))
  const presses = await profileBot(standIns, { folder, requests: slackPresses(take(profiled.press)), concurrency })
  print('where the time of a Slack press goes, with the card on the page', shareRows(presses))
}

/** Each item is taken on once. Two kinds of press, and a round to warm up. */
const itemsNeeded = 2 * (sizes.press * (rounds + 1) + alone.press * (alone.rounds + 1)) + profiled.press

const takeFrom = (items: readonly string[]) => {
  let taken = 0
  return (count: number): readonly string[] => {
    taken += count
    return items.slice(taken - count, taken)
  }
}

const benchAnonymiser = async (): Promise<void> => {
  print('anonymise, the start', anonymiserStartRows(await measureAnonymiserStart()))
  print('anonymise, texts of 500 words', speedRows(measureSpeeds()))
  print('anonymise, ten times the length', lengthRows(measureLengths()))
}

const benchLists = async (): Promise<void> => {
  for (const database of ['SQLite', 'PostgreSQL'] as const)
    await withSeededNetworks(database, async (networks) => {
      const stores = networks.map(({ agreements }) => agreements)
      print(`lists of agreements, ${database}`, listRows(await measureLists(stores)))
    })
}

const benchSearch = async (): Promise<void> => {
  for (const database of ['SQLite', 'PostgreSQL'] as const)
    await withSeededNetworks(
      database,
      async (networks) => print(`search, ${database}`, listRows(await measureSearch(networks))),
      seedSearch,
    )
}

const benchReminders = async (): Promise<void> => {
  for (const database of ['SQLite', 'PostgreSQL'] as const) {
    await measureWholePath(database, 1_000_000, (given) => print(`reminders, ${database}`, morningRows(given)))
    await measureClaims(database, (costs) => print(`claims, ${database}`, listRows(costs, claimSizes)))
  }
}

const benchPolls = async (): Promise<void> => {
  const { results, crowd } = await measureVotes()
  print('votes, sixteen at once', loadRows(results))
  print('a crowd', crowdRows(crowd))
  for (const database of ['SQLite', 'PostgreSQL'] as const) {
    await measureBallots(database, (costs) => print(`ballots that are kept, ${database}`, ballotRows(costs)))
    await measureVoters(database, (costs) => print(`voters in the body, ${database}`, listRows(costs, voterSizes)))
  }
  requireInTime(crowd)
}

const benchAll = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-bench-'))
  const standIns = await openStandIns()
  try {
    print('cold start, to the first 200 of /healthz', coldStartRows(await measureColdStarts(standIns)))
    await benchLoad(standIns, folder)
    await benchAnonymiser()
    print('a network of 50 members and one of 5,000', sizeRows(await measureNetworkSizes()))
    print(
      'npm ci',
      installRows([
        ['for a server', await measureInstall(['dev'])],
        ['for a server that brings its own Node', await measureInstall(['dev', 'optional'])],
      ]),
    )
  } finally {
    await standIns.close()
    await rm(folder, { recursive: true, force: true })
  }
}

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}`)
const suites: Readonly<Record<string, () => Promise<void>>> = {
  anonymise: benchAnonymiser,
  lists: benchLists,
  polls: benchPolls,
  reminders: benchReminders,
  search: benchSearch,
}
const bench = suites[process.argv[2] ?? ''] ?? benchAll
bench().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
