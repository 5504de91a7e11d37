import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, type World } from '../world.ts'
import { linesTo } from './told.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const record = async (text: string): Promise<void> => {
  const gijs = world.as('Gijs', 'OOGO')
  await gijs.submit(formIn(await gijs.command('afspraak', text)))
}

const wakeOn = async (day: string, hour = 9): Promise<void> => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}

const idOf = (name: string): string => must(world.members[name], name).id

/** A chat alone with them, on which they are reached. */
const giveChat = (name: string) =>
  world.storage.network.saveChannel({
    ...{ id: `chat-${name}`, network: world.network, body: null, member: idOf(name), name: '' },
    address: { surface: 'slack', space: 'T1', conversation: `D-${name}` },
  })

const shown = async (): Promise<readonly string[]> =>
  linesOf(cardIn(await world.as('Hanneke').press('reminder.unreached', {})))

describe('whoever reminders do not reach', () => {
  it('is told to the secretariat when something is due to them, of each once a month, and no more when they are reached', async () => {
    await record('Bram Tolsma stelt de werkagenda op uiterlijk 29 januari 2027')
    await wakeOn('2026-11-23', 11)
    await wakeOn('2026-11-24')
    const told =
      'Herinneringen bereiken Bram Tolsma niet: geen Slack of Teams gekoppeld, en de pagina is de laatste tijd niet geopend.'
    expect(await linesTo(world, 'Hanneke')).toEqual([told])
    await record('Bram Tolsma belt de school uiterlijk 29 januari 2027')
    await wakeOn('2026-11-25')
    const nudges = await world.storage.nudges.ofMember(world.network, idOf('Hanneke'), 10)
    expect(nudges).toHaveLength(1)
    await giveChat('Bram')
    expect(await linesTo(world, 'Hanneke')).toEqual(['Bram Tolsma wordt weer bereikt.'])
  })

  it('is told with what else is due to the secretariat, never in a second message', async () => {
    await record('Bram Tolsma stelt de werkagenda op uiterlijk 29 januari 2027')
    await record('Hanneke Dorsman stuurt het verslag rond uiterlijk 29 januari 2027')
    await wakeOn('2026-11-23', 11)
    for (const day of ['2027-01-15', '2027-01-18', '2027-01-26']) {
      await wakeOn(day)
      await wakeOn(day, 10)
    }
    const nudges = await world.storage.nudges.ofMember(world.network, idOf('Hanneke'), 20)
    const moments = nudges.map(({ givenAt }) => givenAt)
    expect(new Set(moments).size).toBe(moments.length)
    expect(nudges.some(({ lines }) => lines.some(({ ref }) => ref.kind === 'unreached'))).toBe(true)
  })

  it('stands in a list with why and how much waits, beside owners without a contact person and bodies without a channel', async () => {
    await record('Bram Tolsma en SWV Noorderkring PO stellen de werkagenda op uiterlijk 29 januari 2027')
    for (const name of ['Anna', 'Gijs', 'Femke', 'Hanneke']) await giveChat(name)
    const lines = await shown()
    expect(lines).toContain('1 lid krijgt geen herinneringen')
    expect(lines.some((line) => line.includes('Bram Tolsma'))).toBe(true)
    expect(lines).toContain('1 actiehouder zonder contactpersoon')
    expect(lines.some((line) => line.includes('SWV Noorderkring PO'))).toBe(true)
    expect(lines.some((line) => line.startsWith('SWV') && line.includes('Bram'))).toBe(false)
  })

  it('says that the platform lets nothing through', async () => {
    await giveChat('Bram')
    const channel = { network: world.network, id: 'chat-Bram' }
    await world.storage.network.changeChannelState(channel, (kept) => ({ ...kept, trouble: 'unreachable' }))
    expect((await shown()).join('\n')).toContain('Slack of Teams laat geen berichten door')
  })

  it('is told to the secretariat as soon as the platform refuses them, and that it is mended', async () => {
    await giveChat('Bram')
    const at = { surface: 'slack', space: 'T1', conversation: 'D-Bram' } as const
    for (const _ of [1, 2]) await world.app.notice({ kind: 'gone', at, trouble: 'unreachable' })
    await wakeOn('2026-11-23', 10)
    expect(await linesTo(world, 'Hanneke')).toEqual([
      'Herinneringen bereiken Bram Tolsma niet: Slack of Teams laat geen berichten door.',
    ])
    expect(await world.storage.nudges.ofMember(world.network, idOf('Hanneke'), 10)).toHaveLength(1)
    await world.app.notice({ kind: 'back', at })
    expect(await linesTo(world, 'Hanneke')).toEqual(['Bram Tolsma wordt weer bereikt.'])
  })

  it('whose one chat is closed is told on the other', async () => {
    await giveChat('Bram')
    await world.storage.network.saveChannel({
      ...{ id: 'zz-other', network: world.network, body: null, member: idOf('Bram'), name: '' },
      address: { surface: 'teams', space: 'T2', conversation: 'other' },
    })
    const at = { surface: 'slack', space: 'T1', conversation: 'D-Bram' } as const
    await world.app.notice({ kind: 'gone', at, trouble: 'unreachable' })
    await record('Bram Tolsma stelt de werkagenda op uiterlijk 29 januari 2027')
    await wakeOn('2026-11-23', 11)
    const owedOn = async (surface: 'slack' | 'teams') =>
      (await world.storage.outbox.claim(surface, Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)).length
    expect([await owedOn('slack'), await owedOn('teams')]).toEqual([0, 1])
  })

  it('is shown to nobody but the secretariat', async () => {
    const reply = await world.as('Gijs').press('reminder.unreached', {})
    expect(linesOf(cardIn(reply)).join(' ')).not.toContain('Wie wij niet bereiken')
  })
})
