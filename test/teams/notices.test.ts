/** What Teams tells of teams, channels and chats, and which conversations of ours hear of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { must } from '../world.ts'
import { startTeamsBot, type TeamsBot } from './bot.ts'
import { botAccount } from './driver/world.ts'

const team = { id: '19:team@thread.tacv2', name: 'Regioteam' }
const others = { id: '19:other-team@thread.tacv2', name: 'Ander team' }
const [general, oogo, elsewhere] = [team.id, '19:oogo@thread.tacv2', '19:elders@thread.tacv2']
const [us, somebody] = [{ id: botAccount.id }, { id: '29:somebody' }]

let bot: TeamsBot

beforeAll(async () => {
  bot = await startTeamsBot()
  const { world, teams } = bot
  const tie = async (id: string, ofTeam: string | null, tenant = teams.tenant) => {
    const address = teams.address(id, tenant)
    const reference = JSON.stringify({ ...JSON.parse(address.reference ?? ''), ...(ofTeam ? { team: ofTeam } : {}) })
    await world.storage.network.saveChannel({
      id,
      network: world.network,
      body: must(world.bodies.OOGO, 'OOGO').id,
      member: null,
      name: id,
      address: { ...address, reference },
    })
  }
  await tie('team', null)
  await tie('oogo', team.id)
  await tie('elders', others.id)
  await tie('namesake', team.id, 'another tenant')
})

beforeEach(() => {
  bot.notices.length = 0
})

afterAll(async () => {
  await bot.close()
})

interface Told {
  readonly type?: string
  readonly conversation?: string
  readonly channel?: { readonly id: string; readonly name?: string | null }
  readonly isTeam?: boolean
  readonly [part: string]: unknown
}

/** Sends an event as Teams does: in a team, the conversation is the team's unless something else is said. */
const tell = async ({
  type,
  conversation,
  channel,
  isTeam = true,
  team: of = team,
  eventType,
  ...parts
}: Told): Promise<unknown> => {
  const { teams } = bot
  const { from, ...activity } = teams.user('anna').activity('oogo', '1')
  const { status } = await teams.send({
    ...activity,
    type: type ?? 'conversationUpdate',
    from: { id: from.id },
    conversation: {
      ...activity.conversation,
      id: conversation ?? general,
      ...(isTeam ? {} : { conversationType: 'groupChat' }),
    },
    channelData: { tenant: { id: teams.tenant }, ...(isTeam ? { team: of } : {}), channel, eventType },
    ...parts,
  })
  expect(status).toBe(200)
  const told = bot.notices.map(({ kind, ...notice }) => {
    const { at, ...said } = notice as { at: { conversation: string; space: string } }
    expect(at.space).toBe(teams.tenant)
    return [kind, at.conversation, ...Object.values(said)]
  })
  return told.toSorted()
}

/** In the order in which `tell` gives them. */
const both = (kind: string, ...said: unknown[]) => [oogo, general].map((conversation) => [kind, conversation, ...said])

describe('of a channel', () => {
  const channel = { id: elsewhere, name: 'Elders' }

  test.each([
    ['channelRenamed', ['renamed', elsewhere, 'Elders']],
    ['channelDeleted', ['gone', elsewhere, 'deleted']],
    ['channelRestored', ['back', elsewhere]],
    ['channelShared', ['changed', elsewhere]],
    ['channelUnshared', ['changed', elsewhere]],
    ['channelMadeIntoSomethingNew', ['changed', elsewhere]],
  ])('%s is told of that channel alone', async (eventType, notice) => {
    expect(await tell({ eventType, channel })).toEqual([notice])
  })

  test('a new channel is nobody’s yet', async () => {
    expect(await tell({ eventType: 'channelCreated', channel })).toEqual([])
  })

  test('its own members come and go, and so do we', async () => {
    expect(await tell({ eventType: 'channelMemberAdded', channel, membersAdded: [somebody] })).toEqual([
      ['changed', elsewhere],
    ])
    bot.notices.length = 0
    expect(await tell({ eventType: 'channelMemberRemoved', channel, membersRemoved: [us] })).toEqual([
      ['gone', elsewhere, 'removed'],
    ])
    bot.notices.length = 0
    expect(await tell({ eventType: 'channelMemberAdded', channel, membersAdded: [us], team: others })).toEqual([
      ['joined', elsewhere, 'Elders'],
    ])
  })
})

describe('of a team', () => {
  test.each([
    ['teamArchived', ['gone', 'archived']],
    ['teamUnarchived', ['back']],
    ['teamDeleted', ['gone', 'deleted']],
    ['teamHardDeleted', ['gone', 'deleted']],
    ['teamRestored', ['back']],
    ['teamrestored', ['back']],
  ] as const)('%s is told of all its channels that we know, and of no others', async (eventType, [kind, ...said]) => {
    expect(await tell({ eventType })).toEqual(both(kind, ...said))
  })

  test('its name is that of its first channel', async () => {
    expect(await tell({ eventType: 'teamRenamed' })).toEqual([['renamed', general, 'Regioteam']])
  })

  test('who comes or goes may read along in all its channels', async () => {
    expect(await tell({ eventType: 'teamMemberAdded', membersAdded: [somebody] })).toEqual(both('changed'))
    bot.notices.length = 0
    expect(await tell({ eventType: 'teamMemberRemoved', membersRemoved: [somebody] })).toEqual(both('changed'))
  })

  test('we are let in at one channel, and are back in the others', async () => {
    expect(await tell({ eventType: 'teamMemberAdded', membersAdded: [us], conversation: oogo })).toEqual([
      ['back', general],
      ['joined', oogo, 'Regioteam'],
    ])
  })

  test.each([
    ['the event', { eventType: 'teamMemberRemoved', membersRemoved: [us] }],
    ['the installation', { type: 'installationUpdate', action: 'remove' }],
  ])('we are taken out of all its channels, says %s', async (_, told) => {
    expect(await tell(told)).toEqual(both('gone', 'removed'))
  })

  test('a newer version of the app changes nothing', async () => {
    expect(await tell({ type: 'installationUpdate', action: 'remove-upgrade' })).toEqual([])
    expect(await tell({ type: 'installationUpdate', action: 'add' })).toEqual([])
  })
})

describe('of a group chat', () => {
  const chat = { conversation: '19:chat@thread.v2', isTeam: false }

  test.each([
    ['we are let in', { membersAdded: [us] }, ['joined', chat.conversation, null]],
    ['we are taken out', { membersRemoved: [us] }, ['gone', chat.conversation, 'removed']],
    ['somebody comes', { membersAdded: [somebody] }, ['changed', chat.conversation]],
    ['it gets a name', { topicName: 'Overleg' }, ['renamed', chat.conversation, 'Overleg']],
  ])('%s', async (_, told, notice) => {
    expect(await tell({ ...chat, ...told })).toEqual([notice])
  })
})

describe('of a personal chat', () => {
  const alone = async (parts: object) => {
    const { teams } = bot
    const { status } = await teams.send({ ...teams.user('anna').activity('personal', '1'), ...parts })
    expect(status).toBe(200)
    return bot.notices.map(({ kind, ...notice }) => [
      kind,
      (notice as { at: { conversation: string } }).at.conversation,
    ])
  }

  test.each([
    ['whoever adds us can be reached again', { type: 'conversationUpdate', membersAdded: [us] }, 'back'],
    ['whoever adds us once more too', { type: 'installationUpdate', action: 'add' }, 'back'],
    ['whoever removes us no longer', { type: 'installationUpdate', action: 'remove' }, 'gone'],
  ])('%s', async (_, told, kind) => {
    expect(await alone(told)).toEqual([[kind, '@anna']])
  })
})

test('whoever is no tenant of ours tells us nothing', async () => {
  const { teams } = bot
  const activity = teams.user('anna').activity('oogo', '1')
  const { status } = await teams.send({
    ...activity,
    type: 'conversationUpdate',
    conversation: { ...activity.conversation, tenantId: 'foreign' },
    channelData: { tenant: { id: 'foreign' }, team, eventType: 'teamDeleted' },
  })
  expect([status, bot.notices]).toEqual([401, []])
})
