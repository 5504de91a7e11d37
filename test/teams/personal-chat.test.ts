/** What is owed to one person alone goes to their personal chat, which has no id before it is opened. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Address } from '../../bot/chat/address.ts'
import { DeliveryProblem, type Posting } from '../../bot/chat/port.ts'
import { openTeams } from '../../bot/teams/open-teams.ts'
import { card, paragraph } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { textOf } from './driver/card-text.ts'
import type { Failure } from './driver/connector.ts'

let bot: TeamsBot
let anna: Address

beforeAll(async () => {
  bot = await startTeamsBot()
  await bot.teams.user('anna').say('@Schakel meld', 'oogo')
  anna = must(bot.heard.at(-1)?.alone, 'address of Anna alone')
})

beforeEach(() => {
  const { calls, messages, failures } = bot.teams.connector
  for (const list of [calls, messages, failures]) list.length = 0
})

afterAll(async () => {
  await bot.close()
})

const posting = (text: string): Posting => ({ key: 'k', card: card(text, paragraph(text)), words: nl })

const problemOf = async (doing: Promise<unknown>): Promise<DeliveryProblem> => {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DeliveryProblem)) throw new Error(`Expected a problem, got ${error}`)
  return error
}

const calls = () => bot.teams.connector.calls.map(({ method, path }) => `${method} ${path.replace('/connector', '')}`)

test('whoever speaks can be reached alone: the same from a channel and from the personal chat, members and strangers', async () => {
  await bot.teams.user('anna').say('meld')
  await bot.teams.user('vera').say('meld')
  const [there, vera] = bot.heard.slice(-2)
  expect(there?.alone).toEqual(anna)
  expect([anna.space, anna.conversation, vera?.alone?.conversation]).toEqual([bot.teams.tenant, '@anna', '@vera'])
})

test('a post opens the chat, and its replacement finds the message without opening anything', async () => {
  const id = await bot.surface.port.post(anna, posting('Een bericht.'))
  await bot.surface.port.replace(anna, id, posting('Anders.'))
  expect(bot.teams.user('anna').screen()).toEqual(['Anders.'])
  expect(bot.teams.connector.messages.map(({ card }) => textOf(card))).toEqual(['Anders.'])
  expect(calls()).toEqual([
    'POST /v3/conversations',
    expect.stringMatching(/^POST \/v3\/conversations\/a:personal-anna\/activities\b/u),
    expect.stringMatching(/^PUT \/v3\/conversations\/a:personal-anna\/activities\/\d+$/u),
  ])
  expect(bot.teams.connector.calls[0]?.body).toMatchObject({
    isGroup: false,
    members: [{ id: '29:anna' }],
    tenantId: bot.teams.tenant,
  })
})

test('another process replaces what this one posted', async () => {
  const id = await bot.surface.port.post(anna, posting('Een bericht.'))
  const parts = { app: null as never, network: bot.world.storage.network, log: null as never }
  const other = await openTeams(bot.teams.settings, parts)
  await other.port.replace(anna, id, posting('Na een herstart.'))
  expect(bot.teams.user('anna').screen()).toEqual(['Na een herstart.'])
})

describe('what goes wrong', () => {
  const opening: readonly (readonly [string, Failure, string, string | undefined])[] = [
    ['no Schakel in their Teams', { status: 403, code: 'ForbiddenOperationException' }, 'never', 'unreachable'],
    ['a guest whom Teams opens no chat with', { status: 400, code: 'BadSyntax' }, 'never', 'unreachable'],
    ['an account that is gone', { status: 404 }, 'never', 'unreachable'],
    ['too much at once', { status: 429 }, 'later', undefined],
    ['an outage', { status: 502 }, 'later', undefined],
    ['a lost answer', { drop: true }, 'later', undefined],
  ]

  test.each(opening)('before the chat is open, %s leaves nothing in doubt', async (_, failure, outcome, trouble) => {
    bot.teams.connector.failures.push(failure)
    const problem = await problemOf(bot.surface.port.post(anna, posting('x')))
    expect([problem.outcome, problem.trouble]).toEqual([outcome, trouble])
    expect(calls()).toEqual(['POST /v3/conversations'])
  })

  const posted: readonly (readonly [string, Failure, string, string | undefined])[] = [
    ['somebody who blocked us', { status: 403, code: 'ConversationBlockedByUser' }, 'never', 'unreachable'],
    ['somebody who removed us', { status: 403, code: 'BotNotInConversationRoster' }, 'never', 'unreachable'],
    ['an administrator who forbids us', { status: 403, code: 'BotDisabledByAdmin' }, 'never', 'unreachable'],
    ['a chat that is gone', { status: 404, code: 'ConversationNotFound' }, 'never', 'unreachable'],
    ['a message that is too big', { status: 413, code: 'MessageSizeTooBig' }, 'never', undefined],
    ['an outage', { status: 502 }, 'doubt', undefined],
  ]

  test.each(posted)('in the open chat, %s is told as what it is', async (_, failure, outcome, trouble) => {
    bot.teams.connector.failures.push({}, failure)
    const problem = await problemOf(bot.surface.port.post(anna, posting('x')))
    expect([problem.outcome, problem.trouble]).toEqual([outcome, trouble])
  })
})

describe('a stored way that leads elsewhere is never sent to', () => {
  const change = (part: object): Address => ({
    ...anna,
    reference: JSON.stringify({ ...JSON.parse(anna.reference ?? ''), ...part }),
  })
  const rows: readonly (readonly [string, () => Address])[] = [
    ['a foreign host', () => change({ serviceUrl: 'https://evil.example/' })],
    ['a foreign tenant', () => change({ tenant: 'foreign' })],
    ['another space', () => ({ ...anna, space: 'foreign' })],
    ['a foreign tenant and its space', () => ({ ...change({ tenant: 'foreign' }), space: 'foreign' })],
    ['somebody else', () => change({ person: 'bram' })],
    ['nobody', () => change({ person: undefined })],
    ['no account', () => change({ user: undefined })],
  ]

  test.each(rows)('%s', async (_, address) => {
    const posted = await problemOf(bot.surface.port.post(address(), posting('x')))
    const replaced = await problemOf(bot.surface.port.replace(address(), 'a:personal-anna|1', posting('x')))
    expect([posted, replaced].map(({ outcome, trouble }) => [outcome, trouble])).toEqual(
      Array(2).fill(['never', 'unreachable']),
    )
    expect(bot.teams.connector.calls).toEqual([])
  })
})
