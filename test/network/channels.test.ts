/** What the platforms tell of our conversations, and what the secretariat hears of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../bot/app.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { featuresOf } from '../../scripts/features.ts'
import { openStorage } from '../../storage/open.ts'
import { type ChannelWorld, openChannelWorld, slackAt, words } from './channels.ts'

let world: ChannelWorld
beforeEach(async () => {
  world = await openChannelWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const gone = (conversation: string, trouble: 'archived' | 'removed' | 'unreachable' = 'archived') =>
  world.tell({ kind: 'gone', at: slackAt(conversation), trouble })
const back = (conversation: string) => world.tell({ kind: 'back', at: slackAt(conversation) })
const revoked = () => world.tell({ kind: 'revoked', surface: 'slack', space: 'T1' })

/** What the secretary is told, each once: it comes on the page and in one chat. */
const heard = async (): Promise<readonly string[]> => {
  const [page, teams, slack] = [
    await world.delivered('web'),
    await world.delivered('teams'),
    await world.delivered('slack'),
  ]
  expect([...teams, ...slack].map(({ said }) => said)).toEqual(page.map(({ said }) => said))
  return page.map(({ said }) => said)
}

describe('a channel into which somebody invites us', () => {
  it('is remembered as of no body, and nobody is told', async () => {
    await world.tell({ kind: 'joined', at: slackAt('C1'), name: 'beleid' })
    expect(await world.channelAt('C1')).toMatchObject({ body: null, member: null, name: 'beleid' })
    expect(await heard()).toEqual([])
  })

  it('is not remembered before there is a network', async () => {
    const storage = await openStorage('sqlite::memory:')
    const app = createApp({
      features: featuresOf(storage, () => null),
      network: storage.network,
      unitOfWork: storage.unitOfWork,
      clock: { now: () => 1 },
      onFault: (error) => {
        throw error
      },
    })
    await app.notice({ kind: 'joined', at: slackAt('C1'), name: null })
    expect(await storage.network.channelAt(slackAt('C1'))).toBeNull()
    await storage.close()
  })

  it('keeps its body when it is one that we were put out of', async () => {
    await world.tie('C1', 'OOGO')
    await gone('C1', 'removed')
    await world.tell({ kind: 'joined', at: slackAt('C1'), name: null })
    expect(await world.channelAt('C1')).toMatchObject({ body: world.bodies.OOGO?.id, name: 'C1' })
    expect(await world.stateAt('C1')).toMatchObject({ trouble: null, checkedAt: 0 })
  })
})

describe('a channel of a body', () => {
  beforeEach(async () => {
    await world.tie('C1', 'OOGO')
  })

  it('of which a message does not arrive leads to the channel, and to how it is sent again', async () => {
    await world.tell({ kind: 'undelivered', at: slackAt('C1') })
    const [told] = await heard()
    for (const label of [words.undelivered.resend, words.chooseOther, wordsIn('nl').registers.show])
      expect(told).toContain(`"label":"${label}"`)
  })

  it('bears the name that it has on its platform', async () => {
    await world.tell({ kind: 'renamed', at: slackAt('C1'), name: 'oogo-2027' })
    expect((await world.channelAt('C1'))?.name).toBe('oogo-2027')
    await world.looked('C1', {}, 'oogo-2028')
    expect((await world.channelAt('C1'))?.name).toBe('oogo-2028')
  })

  it('is looked at anew when its members change', async () => {
    await world.looked('C1', {})
    expect((await world.stateAt('C1'))?.checkedAt).toBe(world.now)
    await world.tell({ kind: 'changed', at: slackAt('C1') })
    expect((await world.stateAt('C1'))?.checkedAt).toBe(0)
  })

  it('keeps body and messages under a new address', async () => {
    await world.tell({ kind: 'joined', at: slackAt('C2'), name: null })
    await world.tell({ kind: 'moved', from: slackAt('C1'), at: slackAt('C2') })
    expect(await world.channelAt('C1')).toBeNull()
    expect(await world.channelAt('C2')).toMatchObject({ id: 'c-C1', body: world.bodies.OOGO?.id })
  })

  it('in which strangers read along is warned of once, in words', async () => {
    await world.looked('C1', { isPublic: true, guests: 1, outsiders: 3 })
    const [said, ...more] = await heard()
    expect(more).toEqual([])
    for (const part of [words.warning.title('OOGO'), words.warnings.public(0), '1 gast mee', '3 mensen van andere'])
      expect(said).toContain(part)
    await world.looked('C1', { isPublic: true, guests: 1, outsiders: 3 })
    expect(await heard()).toEqual([])
  })

  it('is warned of again only when there is another kind of stranger; what was told shows the newest', async () => {
    await world.looked('C1', { guests: 1 })
    await heard()
    await world.looked('C1', { guests: 2 })
    expect(await heard()).toEqual([expect.stringContaining('Er lezen 2 gasten mee')])
    await world.looked('C1', { guests: 2, outsiders: 1 })
    expect(await heard()).toHaveLength(2)
    await world.looked('C1', {})
    for (const said of await heard()) expect(said).toContain(words.warning.settled('C1', 'OOGO'))
    await world.looked('C1', { guests: 1 })
    expect(await heard()).toHaveLength(3)
  })

  it('is as it was told last, where the platform does not tell this time', async () => {
    await world.looked('C1', { guests: 2 })
    await heard()
    await world.looked('C1', { guests: null })
    expect((await world.stateAt('C1'))?.facts?.guests).toBe(2)
    expect(await heard()).toEqual([])
  })

  it('that was archived is told once: what stopped, whose it is, what to do', async () => {
    await gone('C1')
    const [said, ...more] = await heard()
    expect(more).toEqual([])
    for (const part of [
      words.trouble.title('OOGO'),
      words.troubles.archived,
      words.remedies.archived,
      words.chooseOther,
    ])
      expect(said).toContain(part)
    await gone('C1')
    expect(await heard()).toEqual([])
  })

  it('that is open again says so where it was told, gets what waited, and may be told of again', async () => {
    await gone('C1')
    await heard()
    await back('C1')
    expect(await heard()).toEqual([expect.stringContaining(words.trouble.mended('C1', 'OOGO'))])
    expect(await world.stateAt('C1')).toMatchObject({ trouble: null, checkedAt: 0 })
    await gone('C1')
    const again = await heard()
    expect(again).toHaveLength(2)
    for (const said of again) expect(said).toContain(words.troubles.archived)
  })

  it('gets what was given up when it can be reached again', async () => {
    const { outbox } = world.storage
    const channel = { network: world.network, channel: 'c-C1', ref: { kind: 'thing', id: '1' }, view: 'card' }
    await outbox.owe([{ ...channel, key: 'k' }])
    const [claimed] = await outbox.claim('slack', 1, 2, 1)
    if (claimed) await outbox.abandon(claimed, 'is_archived')
    await gone('C1')
    expect(await outbox.counts()).toMatchObject({ abandoned: 1 })
    await world.looked('C1', {})
    expect(await outbox.counts()).toMatchObject({ abandoned: 0 })
    expect((await world.stateAt('C1'))?.trouble).toBeNull()
  })
})

describe('of a channel of no body and of a conversation with one person', () => {
  it('what happens is kept and told to nobody', async () => {
    await world.tie('C1', null)
    await gone('C1')
    await gone('Uhanneke', 'unreachable')
    await world.looked('C1', { isPublic: true })
    expect(await heard()).toEqual([])
    expect((await world.stateAt('Uhanneke'))?.trouble).toBe('unreachable')
    expect((await world.stateAt('C1'))?.facts?.isPublic).toBe(true)
  })
})

describe('a workspace that lets us in no more', () => {
  beforeEach(async () => {
    await world.tie('C1', 'OOGO')
    await world.tie('C2', 'Stuurgroep')
    await world.tie('C3', null)
  })

  it('is told once, elsewhere, with the bodies that wait', async () => {
    await revoked()
    await revoked()
    expect(await world.delivered('slack')).toEqual([])
    const [told, ...more] = await world.delivered('teams')
    expect(more).toEqual([])
    expect(told?.channel).toBe('alone-teams')
    for (const part of [words.revoked.title('Slack'), 'OOGO', 'Stuurgroep', words.remedies.revoked])
      expect(told?.said).toContain(part)
    expect(await world.delivered('web')).toHaveLength(1)
    expect((await world.stateAt('C3'))?.trouble).toBe('revoked')
  })

  it('says so where it was told, once every channel is reached again', async () => {
    await revoked()
    await world.delivered('web')
    for (const conversation of ['C1', 'C2']) await world.looked(conversation, {})
    expect((await world.delivered('web')).at(-1)?.said).toContain(words.revoked.title('Slack'))
    await world.looked('C3', {})
    expect((await world.delivered('web')).at(-1)?.said).toContain(words.revoked.mended('Slack'))
    expect((await world.stateAt('Uhanneke'))?.trouble).toBeNull()
  })

  it('and then turns out to have us no more in one channel, is told of that channel', async () => {
    await revoked()
    await world.delivered('web')
    await gone('C1', 'removed')
    const told = await world.delivered('web')
    expect(told.some(({ said }) => said.includes(words.troubles.removed))).toBe(true)
  })
})
