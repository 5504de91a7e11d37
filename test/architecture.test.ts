import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { computed, type Import, importsOf, readSources, type Source } from './sources.ts'

/** A rule about one import. `why` ends the sentence "FILE imports TARGET, but …". */
interface Rule {
  readonly why: string
  readonly breaks: (one: Import) => boolean
}

const layers = ['cards', 'bot', 'storage', 'scripts']
const surfaces = ['slack', 'teams', 'web']
const pure = ['anonymise', 'dates']
const longest = 200

/** What a feature shows to the others besides its port and its rules. */
const alsoShown = [
  // Whoever records what was agreed is handed the one way to write it down.
  'bot/agreements/write-down.ts',
  // What an agreement holds is kept as it is.
  'bot/agreements/details.ts',
  // A one-time link is opened by our page, which compares hashes as the feature made them.
  'bot/network/codes.ts',
  // What a member may do hangs on where they sit, in every feature and on every surface.
  'bot/network/seating.ts',
  // A person is tied to a member the same way wherever they come in.
  'bot/network/joining/linking.ts',
  // How bodies meet and feed one another is asked by everything that happens in a meeting.
  'bot/network/customs.ts',
  'bot/network/rhythm.ts',
  'bot/network/chain.ts',
  // Every so many weeks is typed and said in the same words, whatever it is that comes again.
  'bot/network/bodies/rhythm/from-day.ts',
  'bot/network/bodies/rhythm/lexicon.ts',
  'bot/network/bodies/rhythm/read-words.ts',
  'bot/network/bodies/rhythm/say-rhythm.ts',
  // Whatever is owed by somebody reminds in the same way, and says itself what it is.
  'bot/reminders/remindable.ts',
  'bot/reminders/persons/owed.ts',
  'bot/reminders/persons/plan-anew.ts',
  'bot/reminders/persons/holds.ts',
  // Who is reminded for an organisation may also act on what they are reminded of.
  'bot/reminders/persons/remindees.ts',
  'bot/reminders/timing/steps.ts',
  'bot/reminders/bodies/due.ts',
  'bot/reminders/replanning.ts',
  // Whose school holidays are meant is asked wherever something has a day.
  'bot/network/find-region.ts',
  // Whom a message reaches in private, and how, is one matter for all who have something to say.
  'bot/network/tell-members.ts',
  // What an anonymiser may know of a network is the same for every text.
  'bot/network/anonymiser-directory.ts',
  // What is told to a channel names no person, whatever it is.
  'bot/network/name-without-people.ts',
  // Nobody is spoken to at night or in holidays, by whatever feature.
  'bot/reminders/quiet.ts',
  'bot/reminders/timing/moments.ts',
  'bot/reminders/timing/silence.ts',
  // Any thing can be reminded of, and signed up for, by its name and its bodies.
  'bot/reminders/by-hand/things.ts',
  // Files that people take along are written in one room.
  'bot/agreements/hand-outs/csv.ts',
  // Whatever is brought in without a name appears at the same moments.
  'bot/polls/options/moments.ts',
  // What becomes of a meeting goes on in other features, which say so themselves.
  'bot/meetings/follower.ts',
  // When both sides of a body agree is one rule, whether they meet or answer in a poll.
  'bot/meetings/session/consent.ts',
]

/** Ports and plain words of the whole bot: like a feature's rules they must stay without platform, look and library. */
const sharedPorts = [
  'clock',
  'history',
  'ids',
  'keys',
  'name-search',
  'read-text',
  'ref',
  'refusal',
  'seal',
  'setting-store',
  'traces',
  'version',
]

/** Files over the limit. They hold one long list each, where a cut would only hide the rest. */
const mayBeLong = [/^cards\/words\//, /^storage\/migrations\//]

const [bot, storage] = ['bot/', 'storage/']
const [inSlack, inTeams, inWeb] = ['bot/slack/', 'bot/teams/', 'bot/web/']

/** Where a package may be imported; `types`: only its types, which leave no trace at run time. */
const packages: readonly { name: RegExp; in: readonly string[]; types?: readonly string[]; why: string }[] = [
  { name: /^@slack\//, in: [inSlack], types: ['cards/block-kit'], why: 'only bot/slack knows the SDK of Slack' },
  {
    name: /^bot(builder|framework)/,
    in: [inTeams],
    why: 'botbuilder is archived, and one folder is what leaving it may cost',
  },
  { name: /^(typeorm|better-sqlite3|pg)$/, in: [storage], why: 'only storage knows a database' },
  {
    name: /^(hono|@hono\/node-server)$/,
    in: ['bot/server.ts', inSlack, inTeams, inWeb],
    types: ['bot/chat/'],
    why: 'HTTP is a matter of surfaces and the one server',
  },
  {
    name: /^@microsoft\/teams\.cards$/,
    in: [],
    types: ['cards/adaptive-', inTeams, inWeb],
    why: 'it serves to type Adaptive Cards',
  },
  { name: /^adaptivecards$/, in: [inWeb], why: 'only our page draws cards itself' },
  { name: /^zod$/, in: ['cards/', bot, storage, 'scripts/'], why: 'it parses what comes in' },
  { name: /^(date-fns|@date-fns\/tz)$/, in: [bot], why: 'days are counted in the bot' },
  { name: /^yaml$/, in: ['bot/network/file/'], why: 'only the file of a network is YAML' },
  {
    name: /^(docx|write-excel-file|csv-stringify|ical-generator)(\/|$)/,
    in: ['bot/agreements/hand-outs/', 'bot/meetings/'],
    why: 'files that people take along are written in one room',
  },
  { name: /^pino$/, in: ['bot/log.ts', 'scripts/'], why: 'the others are handed a log' },
  { name: /^(@microsoft\/app-manifest|fflate)$/, in: ['scripts/'], why: 'they pack what people install' },
]

const layerOf = (path: string): number => layers.indexOf(path.split('/')[0] ?? '')
const isOurs = (path: string): boolean => layerOf(path) >= 0
const folderOf = (path: string): string | null => /^bot\/([^/]+)\//.exec(path)?.[1] ?? null
const isIn = (folders: readonly string[], path: string): boolean => folders.includes(folderOf(path) ?? '')
const isSurface = (path: string): boolean => isIn(surfaces, path)
const isPure = (path: string): boolean => isIn(pure, path)
const featureOf = (path: string): string | null =>
  isSurface(path) || isPure(path) || isIn(['chat'], path) ? null : folderOf(path)
const nounOf = (feature: string): string => feature.replace(/s$/, '')
const isPort = (path: string): boolean =>
  /^bot\/[^/]+\/store\.ts$/.test(path) || sharedPorts.some((name) => path === `bot/${name}.ts`)
/** A noun inside the feature's own, with rules of its own. */
const innerRules = new Set([
  'bot/agreements/party.ts',
  'bot/case-rounds/band.ts',
  'bot/case-rounds/case-halves.ts',
  'bot/case-rounds/duration.ts',
  'bot/case-rounds/escalation.ts',
  'bot/case-rounds/sealed.ts',
  'bot/case-rounds/settings.ts',
  'bot/case-rounds/settings-store.ts',
  'bot/network/channel.ts',
  'bot/network/chain.ts',
  'bot/network/customs.ts',
  'bot/network/rhythm.ts',
  'bot/polls/ballot.ts',
  'bot/polls/result.ts',
  'bot/polls/rules/open.ts',
  'bot/reminders/settings.ts',
  'bot/reminders/bodies/telling.ts',
  'bot/reminders/by-hand/hand-reminder.ts',
  'bot/reminders/repetition/repetition.ts',
  'bot/reminders/timing/step.ts',
  'bot/reminders/timing/weekly.ts',
  'bot/sign-ups/intakes/number-intake.ts',
])
const isRules = (path: string): boolean =>
  path === `bot/${featureOf(path)}/${nounOf(featureOf(path) ?? '')}.ts` || innerRules.has(path)
const isPlain = (path: string): boolean => isPort(path) || isRules(path)
const isShown = (path: string): boolean => isPlain(path) || alsoShown.includes(path)
const isPackage = (target: string): boolean => !isOurs(target) && !target.startsWith('node:') && target !== computed
const isDateArithmetic = (target: string): boolean => /^(date-fns|@date-fns\/tz)$/.test(target)
const isOneOf = (prefixes: readonly string[] | undefined, path: string): boolean =>
  !!prefixes?.some((prefix) => path.startsWith(prefix))
const reachesInside = (target: string): boolean => (featureOf(target) !== null || isSurface(target)) && !isShown(target)
const packageRule = (target: string) => packages.find(({ name }) => name.test(target))

const importRules = (features: readonly string[], developmentOnly: readonly string[]): readonly Rule[] => [
  {
    why: `the layers are ${layers.join(' <- ')}, and each knows only what stands left of it`,
    breaks: ({ file, target }) => isOurs(target) && layerOf(target) > layerOf(file),
  },
  {
    why: 'tests and settings are no part of the product',
    breaks: ({ target }) => /^(test|docs|manifest)\//.test(target) || target.startsWith('..'),
  },
  {
    why: 'rules and ports say what is so, not how it looks',
    breaks: ({ file, target, isTypeOnly }) =>
      isPlain(file) && target.startsWith('cards/') && !(file === 'bot/refusal.ts' && isTypeOnly),
  },
  {
    why: 'rules and ports know no other feature; a Ref points at anything',
    breaks: ({ file, target }) => isPlain(file) && featureOf(target) !== null && featureOf(target) !== featureOf(file),
  },
  {
    why: 'rules and ports use no package but date arithmetic: what comes in was parsed at the edge',
    breaks: ({ file, target }) => isPlain(file) && isPackage(target) && !isDateArithmetic(target),
  },
  {
    why: 'rules and ports touch neither disk nor network',
    breaks: ({ file, target }) => isPlain(file) && target.startsWith('node:') && target !== 'node:crypto',
  },
  {
    why: 'anonymise and dates turn text into a result and know nothing of ours',
    breaks: ({ file, target }) => isPure(file) && isOurs(target) && folderOf(target) !== folderOf(file),
  },
  {
    why: 'a surface translates a platform and knows no feature beyond its port and rules',
    breaks: ({ file, target }) => isSurface(file) && featureOf(target) !== null && !isShown(target),
  },
  {
    why: 'a surface draws any card and knows the cards of no feature',
    breaks: ({ file, target }) =>
      isSurface(file) && features.some((feature) => target.startsWith(`cards/${nounOf(feature)}`)),
  },
  {
    why: 'surfaces know nothing of each other',
    breaks: ({ file, target }) => isSurface(file) && isSurface(target) && folderOf(file) !== folderOf(target),
  },
  {
    why: 'one feature reaches another only through its port and rules, and no surface at all',
    breaks: ({ file, target }) =>
      featureOf(file) !== null && featureOf(file) !== featureOf(target) && reachesInside(target),
  },
  {
    why: 'the app and the chat are handed their features and surfaces, so that a new one changes nothing here',
    breaks: ({ file, target }) =>
      file.startsWith(bot) && (folderOf(file) ?? 'chat') === 'chat' && reachesInside(target),
  },
  {
    why: 'storage fills ports and knows rules; what the bot does about them is not its matter',
    breaks: ({ file, target }) => file.startsWith(storage) && reachesInside(target),
  },
  {
    why: 'what is kept is opened with its keys, or its audit log is written with another one: use scripts/kept.ts',
    breaks: ({ file, target, isTypeOnly }) =>
      target === 'storage/open.ts' && !isTypeOnly && !file.startsWith(storage) && file !== 'scripts/kept.ts',
  },
  {
    why: 'this package stands in no line of the table of packages in test/architecture.test.ts: say there where it is needed',
    breaks: ({ target }) => isPackage(target) && !packageRule(target),
  },
  ...packages.map((one) => ({
    why: one.why,
    breaks: ({ file, target, isTypeOnly }: Import) =>
      one.name.test(target) && !isOneOf(one.in, file) && !(isTypeOnly && isOneOf(one.types, file)),
  })),
  {
    why: 'a production install does not have the development packages; import its types, or do without',
    breaks: ({ file, target, isTypeOnly }) =>
      !file.startsWith('scripts/') && developmentOnly.includes(target) && !isTypeOnly,
  },
  {
    why: 'nobody can see what that reaches; write the path out',
    breaks: ({ target }) => target === computed,
  },
]

const fileComplaints = ({ path, text }: Source): readonly string[] => {
  const length = text.trimEnd().split('\n').length
  const names = path.replace(/\.\w+$/, '').split('/')
  const vague = names.find((name) => /^(src|utils?|helpers?|lib|libs|common|shared|misc)$/.test(name))
  return [
    ...(/(^|\/)index\.\w+$/.test(path) || isBarrel(text)
      ? [`${path} is a barrel, and a barrel hides what a file really needs: import from the file itself.`]
      : []),
    ...(vague
      ? [`${path} says “${vague}”, which names no noun of the domain: put it where a search for its noun finds it.`]
      : []),
    ...(length > longest && !mayBeLong.some((pattern) => pattern.test(path))
      ? [`${path} has ${length} lines, more than ${longest}: cut it at a noun.`]
      : []),
  ]
}

const isBarrel = (text: string): boolean => {
  const statements = text.split('\n').filter((line) => /^\S/.test(line) && !/^(\/\/|\/\*|\*|\}|$)/.test(line.trim()))
  return (
    statements.length > 0 &&
    statements.every((line) => /^export\s+(type\s+)?(\*|\{)/.test(line)) &&
    text.includes(' from ')
  )
}

const development = Object.keys(
  JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).devDependencies,
)

const sources = await readSources(...layers)
const features = new Set(sources.flatMap(({ path }) => featureOf(path) ?? []))
const rules = importRules([...features], development)

/** One sentence per broken rule. */
const complaintsAbout = (source: Source): readonly string[] => [
  ...fileComplaints(source),
  ...importsOf(source).flatMap((one) =>
    rules.filter((rule) => rule.breaks(one)).map(({ why }) => `${one.file} imports ${one.target}, but ${why}.`),
  ),
]

describe('the source', () => {
  it('keeps to the architecture', () => {
    expect(sources.flatMap(complaintsAbout)).toEqual([])
  })

  it('is really read: every layer has files, and every file that says import has imports', () => {
    for (const layer of layers)
      expect(
        sources.some(({ path }) => path.startsWith(`${layer}/`)),
        layer,
      ).toBe(true)
    for (const source of sources)
      if (/^import /m.test(source.text)) expect(importsOf(source), source.path).not.toEqual([])
  })

  it('imports only files that exist', () => {
    const known = new Set(sources.map(({ path }) => path))
    const missing = sources
      .flatMap(importsOf)
      .filter(({ target }) => /\.(ts|js)$/.test(target) && isOurs(target) && !known.has(target))
    expect(missing).toEqual([])
  })

  it('has no exception in this file that is not needed any more', () => {
    const unused = (name: string, isUsed: boolean): readonly string[] => (isUsed ? [] : [name])
    const imports = sources.flatMap(importsOf)
    expect([
      ...alsoShown.flatMap((path) =>
        unused(
          path,
          imports.some(({ file, target }) => target === path && featureOf(file) !== featureOf(path)),
        ),
      ),
      ...sharedPorts.flatMap((name) =>
        unused(
          name,
          sources.some(({ path }) => path === `bot/${name}.ts`),
        ),
      ),
    ]).toEqual([])
  })
})

describe('a file that breaks a rule', () => {
  it.each<[path: string, text: string, told: string]>([
    ['cards/polls.ts', "import { ref } from '../bot/ref.ts'", 'the layers are'],
    ['cards/polls.ts', "import type { Ref } from '../bot/ref.ts'", 'the layers are'],
    ['bot/app.ts', "export { open } from '../storage/open.ts'", 'the layers are'],
    ['storage/polls.ts', "const start = await import('../scripts/start.ts')", 'the layers are'],
    ['bot/clock.ts', "import { it } from '../test/sources.ts'", 'no part of the product'],
    ['bot/polls/poll.ts', "import type { Card } from '../../cards/card.ts'", 'not how it looks'],
    ['bot/polls/store.ts', "import type { Card } from '../../cards/card.ts'", 'not how it looks'],
    ['bot/refusal.ts', "import { wordsIn } from '../cards/words/speak.ts'", 'not how it looks'],
    ['bot/polls/poll.ts', "import type { Network } from '../network/network.ts'", 'know no other feature'],
    ['bot/ref.ts', "import type { Network } from './network/network.ts'", 'know no other feature'],
    ['bot/polls/poll.ts', "import { z } from 'zod'", 'no package but date arithmetic'],
    ['bot/polls/store.ts', "import type { z } from 'zod'", 'no package but date arithmetic'],
    ['bot/polls/poll.ts', "import { readFile } from 'node:fs/promises'", 'neither disk nor network'],
    ['bot/dates/due.ts', "import { refusal } from '../refusal.ts'", 'know nothing of ours'],
    ['bot/anonymise/name.ts', "import type { CaseRound } from '../case-rounds/case-round.ts'", 'know nothing of ours'],
    ['bot/slack/answer.ts', "import { pollsFeature } from '../polls/feature.ts'", 'knows no feature'],
    ['bot/teams/answer.ts', "import {\n  writeItem,\n} from '../agreements/write.ts'", 'knows no feature'],
    ['bot/slack/draw.ts', "import { agreementCard } from '../../cards/agreements.ts'", 'the cards of no feature'],
    ['bot/web/draw.ts', "import { itemForm } from '../../cards/agreement-forms.ts'", 'the cards of no feature'],
    ['bot/web/draw.ts', "import { limits } from '../slack/draw.ts'", 'nothing of each other'],
    ['bot/polls/feature.ts', "import { findOwners } from '../agreements/owners.ts'", 'only through its port and rules'],
    ['bot/polls/feature.ts', "import { openTeams } from '../teams/open-teams.ts'", 'only through its port and rules'],
    ['bot/app.ts', "import { networkFeature } from './network/feature.ts'", 'handed their features'],
    ['bot/chat/delivery.ts', "import { createPort } from '../slack/port.ts'", 'handed their features'],
    ['storage/polls.ts', "import { pollsFeature } from '../bot/polls/feature.ts'", 'not its matter'],
    ['storage/polls.ts', "import { seen } from '../bot/slack/seen.ts'", 'not its matter'],
    ['scripts/import.ts', "import { openStorage } from '../storage/open.ts'", 'opened with its keys'],
    ['bot/app.ts', "import _ from 'lodash'", 'in no line of the table'],
    ['bot/app.ts', "import { App } from '@slack/bolt'", 'only bot/slack knows'],
    ['cards/block-kit.ts', "import { WebClient } from '@slack/web-api'", 'only bot/slack knows'],
    ['scripts/start.ts', "import { CloudAdapter } from 'botbuilder'", 'botbuilder is archived'],
    ['bot/web/open-page.ts', "import 'botframework-connector'", 'botbuilder is archived'],
    ['bot/polls/feature.ts', "import { DataSource } from 'typeorm'", 'only storage knows a database'],
    [
      'scripts/start.ts',
      "const Database = createRequire(import.meta.url)('better-sqlite3')",
      'only storage knows a database',
    ],
    [
      'bot/polls/feature.ts',
      "const need = createRequire(import.meta.url)\nneed.resolve('pg')",
      'only storage knows a database',
    ],
    ['bot/app.ts', "import { Hono } from 'hono'", 'surfaces and the one server'],
    ['bot/slack/draw.ts', "import { AdaptiveCard } from 'adaptivecards'", 'only our page draws'],
    ['cards/block-kit.ts', "import { type KnownBlock } from '@slack/types'", 'does not have the development packages'],
    ['bot/teams/draw.ts', "import { Card } from '@microsoft/teams.cards'", 'does not have the development packages'],
    ['bot/app.ts', 'const feature = await import(`./poll` + name)', 'write the path out'],
  ])('%s with %j is told why', (path, text, told) => {
    expect(complaintsAbout({ path, text }).join('\n')).toContain(told)
  })

  it.each<[path: string, text: string, told: string]>([
    ['bot/polls/index.ts', 'export const polls = 1', 'is a barrel'],
    ['cards/all.ts', "export * from './card.ts'\nexport type { Form } from './form.ts'", 'is a barrel'],
    ['cards/all.ts', "export {\n  card,\n  bold,\n} from './card.ts'", 'is a barrel'],
    ['bot/utils/text.ts', 'export const trim = 1', 'says “utils”'],
    ['cards/helper.ts', 'export const trim = 1', 'says “helper”'],
  ])('%s with %j is told why it cannot stay', (path, text, told) => {
    expect(complaintsAbout({ path, text }).join('\n')).toContain(told)
  })

  it('of more than 200 lines is told to be cut, unless it is one long list', () => {
    const text = 'export const line = 1\n'.repeat(201)
    expect(complaintsAbout({ path: 'bot/polls/feature.ts', text })[0]).toContain('has 201 lines, more than 200')
    expect(complaintsAbout({ path: 'cards/words/nl/polls.ts', text })).toEqual([])
    expect(complaintsAbout({ path: 'bot/polls/feature.ts', text: text.slice(0, -22) })).toEqual([])
  })

  it.each<[path: string, text: string]>([
    ['bot/polls/poll.ts', "import { addDays } from 'date-fns'\nimport { refusal } from '../refusal.ts'"],
    ['bot/polls/feature.ts', "import type { NetworkStore } from '../network/store.ts'\nimport { z } from 'zod'"],
    ['bot/polls/feature.ts', "import { onPress } from '../chat/feature.ts'\nimport { readDue } from '../dates/due.ts'"],
    ['bot/refusal.ts', "import type { Words } from '../cards/words/words.ts'"],
    ['cards/block-kit.ts', "import type { KnownBlock } from '@slack/types'"],
    ['storage/polls.ts', "import type { PollStore } from '../bot/polls/store.ts'\nimport { In } from 'typeorm'"],
    ['scripts/start.ts', "import { pollsFeature } from '../bot/polls/feature.ts'"],
    [
      'bot/polls/feature.ts',
      "/* import { App } from '@slack/bolt' */\n// import { App } from '@slack/bolt'\nconst x = '/*'",
    ],
  ])('but %s with %j is left in peace', (path, text) => {
    expect(complaintsAbout({ path, text })).toEqual([])
  })
})
