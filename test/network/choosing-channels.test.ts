/** The secretariat looks at the channels, and gives a body another one. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../cards/card.ts'
import { plain } from '../../cards/card.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { type ChannelWorld, openChannelWorld, slackAt, words } from './channels.ts'

let world: ChannelWorld
beforeEach(async () => {
  world = await openChannelWorld()
  await world.tie('C1', 'OOGO')
  await world.tie('C2', null)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const hanneke = () => world.as('Hanneke')
const bodyAt = async (conversation: string) => (await world.channelAt(conversation))?.body
const list = async () => cardIn(await hanneke().press('network.list', { register: 'channels', query: '', skip: 0 }))
const entry = async (id: string) => cardIn(await hanneke().press('network.show', { register: 'channels', id }))
const labels = (card: Card): readonly string[] =>
  card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : []))
const chooseForm = async () => formIn(await hanneke().press('network.choose-channel', { channel: 'c-C1' }))

/** What the list says of each. */
const listed = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await list()).blocks.flatMap((block) =>
      block.kind === 'rows' ? block.rows.map((row) => [plain(row.text), plain(row.fine ?? '')]) : [],
    ),
  )

describe('the list of channels', () => {
  it('says of each where it is, whose, and what is the matter; conversations with one person are not in it', async () => {
    await world.looked('C1', { isPublic: true })
    await world.tell({ kind: 'gone', at: slackAt('C2'), trouble: 'archived' })
    expect(await listed()).toMatchObject({
      C1: `Slack · OOGO · ${words.warnings.public(0)}`,
      C2: `Slack · ${words.noBody} · ${words.troubles.archived}`,
      Stuurgroep: 'onze pagina · Stuurgroep',
    })
    expect(JSON.stringify(await list())).not.toContain('alone-')
  })

  it('and what stands in it is for the secretariat only', async () => {
    const anna = world.as('Anna')
    for (const asked of [
      anna.press('network.list', { register: 'channels', query: '', skip: 0 }),
      anna.press('network.show', { register: 'channels', id: 'c-C1' }),
      anna.press('network.choose-channel', { channel: 'c-C1' }),
      anna.press('network.untie-channel', { channel: 'c-C1' }),
    ])
      expect(cardIn(await asked).summary).toContain('secretariaat')
    const sent = await anna.submit(await chooseForm(), { channel: 'c-C2' })
    expect(problemsIn(sent)['']).toContain('secretariaat')
    expect(await bodyAt('C1')).toBe(world.bodies.OOGO?.id)
  })
})

describe('one channel', () => {
  it('shows who reads along and what to do about it', async () => {
    await world.looked('C1', { guests: 2 })
    await world.tell({ kind: 'gone', at: slackAt('C1'), trouble: 'removed' })
    const card = await entry('c-C1')
    for (const part of [words.troubles.removed, words.remedies.removed, 'Er lezen 2 gasten mee'])
      expect(JSON.stringify(card)).toContain(part)
    expect(labels(card)).toEqual([words.chooseOther, words.untie, 'Wijzigen', 'Naar kanalen'])
  })

  it('of a body on our own page cannot be changed, and that with one person not even be seen', async () => {
    const [page] = await world.storage.network.channelsOfBody(world.network, world.bodies.Stuurgroep?.id ?? '')
    expect(labels(await entry(page?.id ?? ''))).toEqual(['Naar kanalen'])
    const asked = await hanneke().press('network.write', { register: 'channels', id: page?.id ?? '' })
    expect(cardIn(asked).summary).toContain('intussen verwijderd')
    expect((await entry('alone-slack')).summary).toContain('intussen verwijderd')
  })

  it('becomes that of another body', async () => {
    const form = formIn(await hanneke().press('network.write', { register: 'channels', id: 'c-C1' }))
    await hanneke().submit(form, { body: world.bodies.Stuurgroep?.id })
    expect(await bodyAt('C1')).toBe(world.bodies.Stuurgroep?.id)
    expect((await world.channelAt('C1'))?.id).not.toBe('c-C1')
  })

  it('stays with the body that it has, and nothing is written down as changed', async () => {
    const form = formIn(await hanneke().press('network.write', { register: 'channels', id: 'c-C1' }))
    await hanneke().submit(form, { body: world.bodies.OOGO?.id })
    expect(await bodyAt('C1')).toBe(world.bodies.OOGO?.id)
    expect(await world.storage.history.of(world.network, { kind: 'channel', id: 'c-C1' })).toEqual([])
  })

  it('is untied: we stay there, for another body', async () => {
    await hanneke().press('network.untie-channel', { channel: 'c-C1' })
    expect(await world.channelAt('C1')).toMatchObject({ body: null, name: 'C1' })
    expect(await world.storage.network.channel(world.network, 'c-C1')).toBeNull()
  })

  it('from which we were put out is forgotten when it is untied', async () => {
    await world.tell({ kind: 'gone', at: slackAt('C1'), trouble: 'removed' })
    await hanneke().press('network.untie-channel', { channel: 'c-C1' })
    expect(await world.channelAt('C1')).toBeNull()
  })
})

describe('another channel', () => {
  it('takes the place of the one that was archived, and whoever was told sees that it is settled', async () => {
    await world.tell({ kind: 'gone', at: slackAt('C1'), trouble: 'archived' })
    await world.delivered('web')
    const said = cardIn(await hanneke().submit(await chooseForm(), { channel: 'c-C2' })).summary
    expect(said).toBe(words.chosen('C2', 'OOGO'))
    expect(await bodyAt('C2')).toBe(world.bodies.OOGO?.id)
    expect(await world.channelAt('C1')).toBeNull()
    expect(await world.delivered('web')).toMatchObject([{ said: expect.stringContaining('hoort niet meer bij OOGO') }])
  })

  it('is looked at, and written down with whose it was and is', async () => {
    await world.looked('C2', { isPublic: true })
    await hanneke().submit(await chooseForm(), { channel: 'c-C2' })
    expect((await world.stateAt('C2'))?.checkedAt).toBe(0)
    const { id } = must(await world.channelAt('C2'), 'C2')
    expect(await world.storage.history.of(world.network, { kind: 'channel', id })).toMatchObject([
      { verb: 'network.changed', member: world.members.Hanneke?.id, data: { body: [null, world.bodies.OOGO?.id] } },
    ])
  })

  it('is one of the same platform in which we are, of no body, and open', async () => {
    await world.tie('C3', 'Stuurgroep')
    await world.tie('C4', null)
    await world.tell({ kind: 'gone', at: slackAt('C4'), trouble: 'archived' })
    const at = { surface: 'teams', space: 'tenant', conversation: '19:t' } as const
    await world.tell({ kind: 'joined', at, name: 'Teams' })
    const form = await chooseForm()
    expect(form.fields).toMatchObject([{ options: [{ value: 'c-C2', label: 'C2' }] }])
    for (const channel of ['c-C3', 'alone-slack', 'no-such-channel', (await world.storage.network.channelAt(at))?.id])
      expect(problemsIn(await hanneke().submit(form, { channel }))).toHaveProperty('channel')
    expect(await bodyAt('C1')).toBe(world.bodies.OOGO?.id)
  })

  it('that there is not yet is made by inviting us there', async () => {
    await world.tell({ kind: 'gone', at: slackAt('C2'), trouble: 'removed' })
    const said = cardIn(await hanneke().press('network.choose-channel', { channel: 'c-C1' })).summary
    expect(said).toContain('/netwerk kanaal OOGO')
  })

  it('is searched for among many', async () => {
    for (let count = 10; count < 40; count += 1) await world.tie(`C${count}`, null)
    const [field] = (await chooseForm()).fields
    const search = must(field?.kind === 'choice' ? field.search : null, 'search')
    const options = (name: string) =>
      world.app.options({
        from: { surface: 'web', space: world.network, user: must(world.members[name], name).id, name },
        at: slackAt('D1'),
        isPrivate: true,
        language: 'nl',
        search,
        query: 'c3',
      })
    expect((await options('Hanneke')).map(({ label }) => label)).toContain('C35 · Slack')
    expect(await options('Anna')).toEqual([])
  })
})

describe('a channel that is tied where it is', () => {
  it('is answered with what is known of who reads along, and asked after', async () => {
    await world.looked('C2', { isPublic: true })
    const { Hanneke } = world.members
    const from = { surface: 'slack', space: 'T1', user: 'U1', name: 'H' } as const
    await world.storage.network.linkIdentity(from, world.network, must(Hanneke, 'Hanneke').id)
    const asked = { kind: 'command', name: 'netwerk', text: 'kanaal Stuurgroep', mentions: [] } as const
    const { reply } = await world.app.answer({ ...asked, from, at: slackAt('C2'), isPrivate: false, language: 'nl' })
    expect(JSON.stringify(cardIn(reply))).toContain(words.warnings.public(0))
    expect(await world.stateAt('C2')).toMatchObject({ checkedAt: 0 })
    expect((await world.channelAt('C2'))?.name).toBe('C2')
  })
})
