import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Address } from '../../bot/chat/address.ts'
import { DeliveryProblem, type Posting } from '../../bot/chat/port.ts'
import { card, paragraph } from '../../cards/card.ts'
import { nl } from '../../cards/words/nl.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { textOf } from './driver/card-text.ts'
import type { Failure } from './driver/connector.ts'

let bot: TeamsBot
let to: Address

beforeAll(async () => {
  bot = await startTeamsBot()
  to = bot.teams.address('oogo')
})

beforeEach(() => {
  const { calls, messages, failures } = bot.teams.connector
  for (const list of [calls, messages, failures]) list.length = 0
})

afterAll(async () => {
  await bot.close()
})

const posting: Posting = {
  key: 'k',
  card: card('Bericht', paragraph('Een bericht.')),
  words: nl,
}

const problemOf = async (doing: Promise<unknown>): Promise<DeliveryProblem> => {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DeliveryProblem)) throw new Error(`Expected a problem, got ${error}`)
  return error
}

test('posts with our own token, once, and replaces what it posted', async () => {
  const { connector } = bot.teams
  const id = await bot.surface.port.post(to, posting)
  await bot.surface.port.replace(to, id, { ...posting, card: card('Anders', paragraph('Anders.')) })
  expect(connector.messages.map((message) => [message.id, textOf(message.card)])).toEqual([[id, 'Anders.']])
  expect(connector.calls.map(({ authorization }) => authorization)).toEqual(Array(2).fill('Bearer token-of-the-bot'))
})

test.each([
  ['7 in a second', 7, 1_000],
  ['60 in half a minute', 60, 30_000],
  ['1,800 in an hour', 1_800, 3_600_000],
])('leaves time enough between messages for %s', (_, count, milliseconds) => {
  expect(bot.surface.port.pace() * count).toBeGreaterThanOrEqual(milliseconds)
})

describe('a failure of the connector is sent once and told as what it is', () => {
  const rows: [what: string, failure: Failure, post: string, replace: string, retryAfter?: number][] = [
    ['429 with seconds', { status: 429, headers: { 'retry-after': '7' } }, 'later', 'later', 7000],
    ['429', { status: 429 }, 'later', 'later'],
    ['401', { status: 401 }, 'later', 'later'],
    ['412', { status: 412 }, 'later', 'later'],
    ['400', { status: 400 }, 'never', 'never'],
    ['403', { status: 403 }, 'never', 'never'],
    ['404', { status: 404 }, 'never', 'never'],
    ['413', { status: 413 }, 'never', 'never'],
    ['500', { status: 500 }, 'doubt', 'later'],
    ['502', { status: 502 }, 'doubt', 'later'],
    ['503', { status: 503 }, 'doubt', 'later'],
    ['504', { status: 504 }, 'doubt', 'later'],
    ['a redirect', { status: 307, headers: { location: '/connector/v3/elsewhere' } }, 'doubt', 'later'],
    ['a lost answer', { drop: true }, 'doubt', 'later'],
  ]

  test.each(rows)('%s', async (_, failure, post, replace, retryAfter) => {
    const { connector } = bot.teams
    const id = await bot.surface.port.post(to, posting)
    connector.failures.push(failure, failure)
    const posted = await problemOf(bot.surface.port.post(to, posting))
    const replaced = await problemOf(bot.surface.port.replace(to, id, posting))
    expect([posted.outcome, replaced.outcome, posted.retryAfter]).toEqual([post, replace, retryAfter])
    expect(connector.calls).toHaveLength(3)
  })
})

test('an answer that does not come within ten seconds leaves a post in doubt', async () => {
  const { connector } = bot.teams
  connector.failures.push({ hang: true }, { hang: true })
  const both = [bot.surface.port.post(to, posting), bot.surface.port.replace(to, '1', posting)]
  const problems = await Promise.all(both.map(problemOf))
  expect(problems.map(({ outcome }) => outcome)).toEqual(['doubt', 'later'])
  expect(connector.calls).toHaveLength(2)
})

test('a connector that cannot be reached is tried again later', async () => {
  const away = { ...to, reference: to.reference?.replace(/127\.0\.0\.1:\d+/u, '127.0.0.1:9') ?? '' }
  const patient = await startTeamsBot({ serviceHosts: ['127.0.0.1'] })
  expect((await problemOf(patient.surface.port.post(away, posting))).outcome).toBe('later')
  await patient.close()
})

test('without a token nothing is sent, and it is tried again later', async () => {
  const { connector, settings } = bot.teams
  const mute = await startTeamsBot({ ...settings, loginUrl: `${settings.loginUrl}/nowhere` })
  expect((await problemOf(mute.surface.port.post(to, posting))).outcome).toBe('later')
  expect(connector.calls).toEqual([])
  await mute.close()
})

describe('a stored reference that leads elsewhere is never sent to', () => {
  const change = (part: (reference: Record<string, unknown>) => object) => (): Address => {
    const reference = JSON.parse(to.reference ?? '') as Record<string, unknown>
    return { ...to, reference: JSON.stringify({ ...reference, ...part(reference) }) }
  }
  const conversation = (part: object) =>
    change((reference) => ({ conversation: { ...(reference.conversation as object), ...part } }))

  const rows: readonly (readonly [string, () => Address])[] = [
    ['a foreign host', change(() => ({ serviceUrl: 'https://evil.example/' }))],
    [
      'a look-alike host',
      change(({ serviceUrl }) => ({ serviceUrl: `${new URL(`${serviceUrl}`).origin}.evil.example/` })),
    ],
    ['another port', change(() => ({ serviceUrl: 'http://127.0.0.1:9/' }))],
    ['a user part', change(({ serviceUrl }) => ({ serviceUrl: `${serviceUrl}`.replace('//', '//user@') }))],
    ['http', change(() => ({ serviceUrl: 'http://smba.trafficmanager.net/' }))],
    ['no address', change(() => ({ serviceUrl: undefined }))],
    ['a foreign tenant', conversation({ tenantId: 'foreign' })],
    ['another conversation', conversation({ id: '19:other@thread.tacv2' })],
    ['no reference', () => ({ surface: 'teams', space: to.space, conversation: to.conversation })],
    ['no JSON', () => ({ ...to, reference: '{' })],
    ['another space', () => ({ ...to, space: 'foreign' })],
  ]

  test.each(rows)('%s', async (_, address) => {
    expect((await problemOf(bot.surface.port.post(address(), posting))).outcome).toBe('never')
    expect((await problemOf(bot.surface.port.replace(address(), '1', posting))).outcome).toBe('never')
    expect(bot.teams.connector.calls).toEqual([])
  })
})

test('a surface that stops takes nothing in any more', async () => {
  const { teams, surface } = bot
  await surface.stop?.()
  const { status } = await teams.send({ ...teams.user('anna').activity('personal', '1'), type: 'message', text: 'x' })
  expect(status).toBe(503)
})
