import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { alsoShown, sharedPorts } from './architecture/allowed.ts'
import { featureOf, isOurs, layers } from './architecture/paths.ts'
import { fileComplaints, importRules } from './architecture/rules.ts'
import { importsOf, readSources, type Source } from './sources.ts'

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
