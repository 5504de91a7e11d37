/** Who can read along in a Teams conversation, as the connector tells it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Address } from '../../bot/chat/address.ts'
import type { Inspection } from '../../bot/chat/port.ts'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import type { Failure, RosterMember } from './driver/connector.ts'

const team = '19:team@thread.tacv2'
let bot: TeamsBot

beforeAll(async () => {
  bot = await startTeamsBot()
})

beforeEach(() => {
  const { connector } = bot.teams
  connector.calls.length = 0
  connector.failures.length = 0
  connector.rosters.clear()
  connector.teams.clear()
  connector.pageSize = 500
})

afterAll(async () => {
  await bot.close()
})

/** A channel as it is stored when Teams told its team. */
const inTeam = (channel: string): Address => {
  const address = bot.teams.address(channel)
  return { ...address, reference: JSON.stringify({ ...JSON.parse(address.reference ?? ''), team }) }
}

const look = (at: Address): Promise<Inspection> => must(bot.surface.port.inspect, 'inspection')(at)

const people = (count: number, change: Partial<RosterMember> = {}): readonly RosterMember[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `29:${index}`,
    userRole: 'user',
    tenantId: bot.teams.tenant,
    ...change,
  }))

const mixed = () => [
  ...people(3),
  ...people(2, { userRole: 'guest' }),
  ...people(1, { userRole: 'guest', tenantId: 'elsewhere' }),
  ...people(4, { tenantId: 'elsewhere' }),
]

test('a standard channel is read by its team: guests and people of outside are counted, each once', async () => {
  const { connector } = bot.teams
  connector.teams.set(team, [
    { id: team, name: null },
    { id: '19:oogo@thread.tacv2', name: 'OOGO', type: 'standard' },
  ])
  connector.rosters.set(team, mixed())
  expect(await look(inTeam('oogo'))).toEqual({
    kind: 'seen',
    facts: { isPublic: null, guests: 3, outsiders: 4 },
    name: 'OOGO',
    silentOn: ['archived', 'unreachable'],
  })
  expect(connector.calls.map(({ authorization }) => authorization)).toEqual(Array(2).fill('Bearer token-of-the-bot'))
})

test.each(['private', 'shared'])('a %s channel is read by its own members', async (type) => {
  const { connector } = bot.teams
  connector.teams.set(team, [{ id: '19:oogo@thread.tacv2', name: 'OOGO', type }])
  connector.rosters.set(team, people(50))
  connector.rosters.set('19:oogo@thread.tacv2', people(1, { userRole: 'guest' }))
  expect(await look(inTeam('oogo'))).toMatchObject({ kind: 'seen', facts: { guests: 1, outsiders: 0 } })
})

test('a group chat, and a channel whose team is not known, are asked themselves', async () => {
  const { connector } = bot.teams
  connector.rosters.set('19:oogo@thread.tacv2', mixed())
  expect(await look(bot.teams.address('oogo'))).toMatchObject({
    kind: 'seen',
    facts: { isPublic: null, guests: 3, outsiders: 4 },
    name: null,
  })
})

test('a roster of several pages is read to its end', async () => {
  const { connector } = bot.teams
  connector.pageSize = 3
  connector.rosters.set('19:oogo@thread.tacv2', mixed())
  expect(await look(bot.teams.address('oogo'))).toMatchObject({ facts: { guests: 3, outsiders: 4 } })
  expect(connector.calls).toHaveLength(4)
})

test('a roster without an end is given up, and tells nothing', async () => {
  const { connector } = bot.teams
  connector.pageSize = 1
  connector.rosters.set('19:oogo@thread.tacv2', people(60))
  expect(await look(bot.teams.address('oogo'))).toMatchObject({ kind: 'unknown' })
  expect(connector.calls).toHaveLength(50)
})

test('in a personal chat nobody else reads along, and nobody has to be asked', async () => {
  await bot.teams.user('anna').say('meld')
  bot.teams.connector.calls.length = 0
  const alone = must(bot.heard.at(-1)?.alone, 'address')
  expect(await look(alone)).toMatchObject({ kind: 'seen', facts: { guests: 0, outsiders: 0 } })
  expect(bot.teams.connector.calls).toEqual([])
})

describe('what goes wrong is told as what it is', () => {
  const rows: readonly (readonly [string, Failure, object])[] = [
    ['taken out', { status: 403, code: 'BotNotInConversationRoster' }, { kind: 'gone', trouble: 'removed' }],
    ['deleted', { status: 404, code: 'ConversationNotFound' }, { kind: 'gone', trouble: 'deleted' }],
    ['forbidden by an administrator', { status: 403, code: 'BotDisabledByAdmin' }, { kind: 'gone' }],
    ['not allowed to see who is there', { status: 403, code: 'NotEnoughPermissions' }, { kind: 'unknown' }],
    ['too much at once', { status: 429 }, { kind: 'unknown' }],
    ['an outage', { status: 503 }, { kind: 'unknown' }],
    ['a lost answer', { drop: true }, { kind: 'unknown' }],
    ['a redirect', { status: 307, headers: { location: 'https://evil.example/' } }, { kind: 'unknown' }],
  ]

  test.each(rows)('%s', async (_, failure, told) => {
    bot.teams.connector.rosters.set('19:oogo@thread.tacv2', people(3))
    bot.teams.connector.failures.push(failure)
    expect(await look(bot.teams.address('oogo'))).toMatchObject(told)
    expect(bot.teams.connector.calls).toHaveLength(1)
  })

  test('a stored way to a foreign host or tenant is not asked', async () => {
    const { tenant } = bot.teams
    const at = bot.teams.address('oogo')
    const elsewhere = { ...at, reference: at.reference?.replace(/"http[^"]*"/u, '"https://evil.example/"') ?? '' }
    const foreign = { ...at, space: 'foreign', reference: at.reference?.replace(tenant, 'foreign') ?? '' }
    for (const address of [elsewhere, foreign]) expect(await look(address)).toMatchObject({ kind: 'gone' })
    expect(bot.teams.connector.calls).toEqual([])
  })
})
