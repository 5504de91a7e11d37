/** What Slack tells of channels, what it says when it is asked, and what people are told alone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Address } from '../../bot/chat/address.ts'
import { DeliveryProblem } from '../../bot/chat/port.ts'
import { card, paragraph } from '../../cards/card.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { featuresOf } from '../../scripts/features.ts'
import { must } from '../world.ts'
import type { Json } from './driver/json.ts'
import { type Started, startPractice } from './start.ts'

let started: Started
beforeEach(async () => {
  started = await startPractice({ features: (storage) => featuresOf(storage, () => null) })
})
afterEach(async () => {
  expect(started.log.filter(({ event }) => event === 'fault')).toEqual([])
  await started.close()
})

const words = wordsIn('nl').channels
const store = () => started.storage.network
const here = () => started.channel.address.conversation
const at = (conversation: string): Address => ({ surface: 'slack', space: started.world.team, conversation })
const stateNow = async () => {
  const channel = must(await store().channelAt(at(here())), 'channel')
  return store().channelState(channel.network, channel.id)
}
const tell = async (event: Json, id?: string): Promise<void> => {
  expect((await started.world.tell(event, id)).status).toBe(200)
}
const callsOf = (method: string) => started.world.calls.filter((call) => call.method === method)

describe('Slack tells', () => {
  it('that somebody let us in', async () => {
    const joined = { type: 'member_joined_channel', channel: 'C0NEW', channel_type: 'C', user: started.world.botId }
    await tell(joined)
    expect(await store().channelAt(at('C0NEW'))).toMatchObject({ body: null, member: null })
  })

  it.each([
    ['member_left_channel', { user: 'us' }, 'removed'],
    ['channel_left', {}, 'removed'],
    ['group_left', {}, 'removed'],
    ['channel_archive', { user: 'U1' }, 'archived'],
    ['group_archive', { user: 'U1' }, 'archived'],
    ['channel_deleted', {}, 'deleted'],
    ['group_deleted', {}, 'deleted'],
  ])('by %s that nothing arrives there any more', async (type, more, trouble) => {
    const user = 'user' in more && more.user === 'us' ? { user: started.world.botId } : more
    await tell({ type, channel: here(), ...user })
    expect((await stateNow())?.trouble).toBe(trouble)
  })

  it.each(['channel_unarchive', 'group_unarchive'])('by %s that it is open again', async (type) => {
    await tell({ type: 'channel_archive', channel: here(), user: 'U1' })
    await tell({ type, channel: here(), user: 'U1' })
    expect((await stateNow())?.trouble).toBeNull()
  })

  it.each(['channel_rename', 'group_rename'])('by %s what it is called now', async (type) => {
    await tell({ type, channel: { id: here(), name: 'beleid-2027', created: 1 } })
    expect((await store().channelAt(at(here())))?.name).toBe('beleid-2027')
  })

  it.each([
    ['member_joined_channel', { user: 'U0OTHER' }],
    ['member_left_channel', { user: 'U0OTHER' }],
    ['channel_shared', { connected_team_id: 'T0OTHER' }],
    ['channel_unshared', { previously_connected_team_id: 'T0OTHER', is_ext_shared: false }],
  ])('by %s that others may read along', async (type, more) => {
    const { network, id } = started.channel
    await store().changeChannelState({ network, id }, (kept) => ({ ...kept, checkedAt: 5 }))
    await tell({ type, channel: here(), ...more })
    expect(await stateNow()).toMatchObject({ checkedAt: 0, trouble: null })
  })

  it('under which id a private channel goes on when it is shared', async () => {
    await tell({ type: 'channel_id_changed', old_channel_id: here(), new_channel_id: 'C0NEW' })
    expect(await store().channelAt(at('C0NEW'))).toMatchObject({ id: started.channel.id })
  })

  it.each([
    [{ type: 'app_uninstalled' }, 'revoked'],
    [{ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, 'revoked'],
    [{ type: 'tokens_revoked', tokens: { oauth: ['U0ANNA'], bot: [] } }, undefined],
  ])('by %j whether our access has ended', async (event, trouble) => {
    await tell(event)
    expect((await stateNow())?.trouble).toBe(trouble)
  })

  it('it once: what comes again changes nothing', async () => {
    await tell({ type: 'channel_archive', channel: here(), user: 'U1' }, 'Ev1')
    await tell({ type: 'channel_unarchive', channel: here(), user: 'U1' }, 'Ev2')
    await tell({ type: 'channel_archive', channel: here(), user: 'U1' }, 'Ev1')
    expect((await stateNow())?.trouble).toBeNull()
  })
})

describe('Slack says of who reads along', () => {
  const inspect = (conversation = here()) => must(started.slack.port.inspect, 'inspect')(at(conversation))

  it('whether the channel is public, its name, and nobody else where there is nobody else', async () => {
    const facts = { isPublic: true, guests: 0, outsiders: 0 }
    expect(await inspect()).toEqual({ kind: 'seen', facts, name: 'beleidsgroep' })
    started.world.describe(here(), { is_private: true })
    expect(await inspect()).toMatchObject({ facts: { isPublic: false } })
  })

  it('who is a guest, and in a shared channel who is of another workspace', async () => {
    const { describe, userId } = started.world
    describe(userId('anna'), { is_restricted: true })
    describe(userId('bram'), { is_ultra_restricted: true })
    describe(userId('carla'), { is_stranger: true, team_id: 'T0OTHER' })
    describe(here(), { is_ext_shared: true })
    expect(await inspect()).toMatchObject({ facts: { guests: 2, outsiders: 1 } })
  })

  it('that people of the own organisation are no outsiders, whichever of its workspaces they are of', async () => {
    const { describe, userId, team } = started.world
    describe(userId('anna'), { team_id: 'E1', enterprise_user: { enterprise_id: 'E1', teams: ['T9', team] } })
    describe(userId('bram'), { team_id: 'T9', enterprise_user: { enterprise_id: team, teams: ['T9'] } })
    describe(here(), { is_org_shared: true })
    expect(await inspect()).toMatchObject({ facts: { outsiders: 0 } })
  })

  it('of each person once in half a day', async () => {
    await inspect()
    const before = callsOf('users.info').length
    await inspect()
    expect(callsOf('users.info')).toHaveLength(before)
    expect(callsOf('conversations.members')).toHaveLength(2)
  })

  it('nothing of how many, where one cannot be seen', async () => {
    started.world.inject('users.info', { kind: 'error', error: 'user_not_found' })
    expect(await inspect()).toMatchObject({ kind: 'seen', facts: { guests: null } })
  })

  it.each([
    ['an archived channel', { is_archived: true }, 'archived'],
    ['a channel that we are not in', { is_member: false }, 'removed'],
  ])('%s', async (_, traits, trouble) => {
    started.world.describe(here(), traits)
    expect(await inspect()).toEqual({ kind: 'gone', trouble })
  })

  it.each([
    ['channel_not_found', { kind: 'gone', trouble: 'removed' }],
    ['account_inactive', { kind: 'gone', trouble: 'revoked' }],
    ['missing_scope', { kind: 'unknown', why: 'missing_scope' }],
    ['internal_error', { kind: 'unknown', why: 'internal_error' }],
  ])('%s', async (error, said) => {
    started.world.inject('conversations.info', { kind: 'error', error })
    expect(await inspect()).toEqual(said)
  })

  it('what it may not be asked of people only later', async () => {
    started.world.inject('users.info', { kind: 'error', error: 'missing_scope' })
    expect(await inspect()).toEqual({ kind: 'unknown', why: 'missing_scope' })
    started.world.inject('users.info', { kind: 'rate-limited', retryAfter: 7 })
    expect(await inspect()).toMatchObject({ kind: 'unknown' })
    expect(await inspect()).toMatchObject({ kind: 'seen' })
  })
})

describe('somebody alone', () => {
  const posting = (text: string) => ({ key: text, card: card(text, paragraph(text)), words: wordsIn('nl') })

  it('is told in a conversation that is opened once, in which messages are replaced and found again', async () => {
    const { port } = started.slack
    const anna = started.world.user('anna')
    const to = at(started.world.userId('anna'))
    const since = Date.now()
    const message = await port.post(to, posting('een'))
    await port.replace(to, message, { ...posting('een'), card: card('nieuw', paragraph('nieuw')) })
    expect(await port.find?.(to, 'een', since)).toBe(message)
    await port.post(to, posting('twee'))
    expect(callsOf('conversations.open')).toHaveLength(1)
    const { channel } = await started.world.call('conversations.open', { users: anna.id })
    const { id } = channel as { id: string }
    expect(id).toMatch(/^D/)
    expect((await anna.messages(id)).map(({ text }) => text)).toEqual(['nieuw', 'twee'])
  })

  it.each([
    ['user_disabled', 'never', 'unreachable'],
    ['user_not_found', 'never', 'unreachable'],
    ['missing_scope', 'later', undefined],
    ['internal_error', 'later', undefined],
  ])('who cannot be reached (%s) gets nothing, or later', async (error, outcome, trouble) => {
    started.world.inject('conversations.open', { kind: 'error', error })
    const problem = await started.slack.port.post(at('U0GONE'), posting('een')).catch((caught: unknown) => caught)
    expect(problem).toBeInstanceOf(DeliveryProblem)
    expect(problem).toMatchObject({ outcome, trouble })
  })
})

describe('the secretariat', () => {
  it('is told alone that a channel was archived, and chooses another one there', async () => {
    const { world, channel } = started
    const anna = must(
      await store().memberOf({ surface: 'slack', space: world.team, user: world.userId('anna'), name: '' }),
      'anna',
    )
    await store().saveMember({ ...anna, role: 'secretariat' })
    const alone = { id: 'alone', network: anna.network, body: null, member: anna.id, name: 'anna' }
    await store().saveChannel({ ...alone, address: at(world.userId('anna')) })
    await tell({ type: 'member_joined_channel', channel: 'C0NEW', channel_type: 'C', user: world.botId })
    await tell({ type: 'channel_rename', channel: { id: 'C0NEW', name: 'beleid-2027' } })

    await tell({ type: 'channel_archive', channel: here(), user: 'U1' })
    const { id } = (await world.call('conversations.open', { users: anna.id && world.userId('anna') })).channel as {
      id: string
    }
    await world.user('anna').sees(id, /Het kanaal van Beleidsgroep werkt niet/)
    await world.user('anna').press(words.chooseOther, { in: id })
    await world.user('anna').submit({ 'Kanaal van Beleidsgroep': 'beleid-2027' })
    await world.user('anna').form(/beleid-2027 hoort nu bij Beleidsgroep/)
    expect(await store().channelAt(at('C0NEW'))).toMatchObject({ body: channel.body })
    await world.user('anna').sees(id, /hoort niet meer bij Beleidsgroep/)
  })
})
