/** How a network and its bodies remind. */
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Form } from '../../cards/form.ts'
import { record, useWorld, world } from '../agreements/given.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { complaintsOf } from './fits.ts'
import { countTo } from './told.ts'

useWorld()

const hanneke = () => world.as('Hanneke')
const gijs = () => world.as('Gijs')
const oogo = (): string => must(world.bodies.OOGO, 'OOGO').id
const ofNetwork = async (): Promise<Form> => formIn(await hanneke().press('reminder.settings', { body: null }))
const ofBody = async (): Promise<Form> => formIn(await gijs().press('reminder.settings', { body: oogo() }))
const holds = (body: string | null) => world.storage.reminderSettings.settingsOf(world.network, body)
const goTo = async (day: string, hour = 9) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}

describe('the settings of a network', () => {
  it('sent as they open stay as usual, and say what holds', async () => {
    const said = linesOf(cardIn(await hanneke().submit(await ofNetwork()))).join('\n')
    expect(said).toContain('14, 3 dagen ervoor')
    expect(await world.storage.reminderSettings.differing(world.network, null)).toEqual({})
  })

  it('open with what holds of the network, and of a body with the network’s beside it; “geen” is none of any', async () => {
    await hanneke().submit(await ofNetwork(), { toAgenda: 'geen', late: 'geen', hours: 'geen' })
    const shown = { before: '14, 3', late: 'geen', toSecretariat: '7', toAgenda: 'geen', hours: 'geen' }
    const [network, body] = [await ofNetwork(), await ofBody()]
    for (const [name, value] of Object.entries(shown)) {
      expect(network.fields).toContainEqual(expect.objectContaining({ name, value }))
      const hint = expect.stringMatching(new RegExp(`als het netwerk: ${value}.*Vul “geen” in voor nooit`, 'u'))
      expect(body.fields).toContainEqual(expect.objectContaining({ name, value: '', hint }))
    }
    await hanneke().submit(network)
    const differing = { steps: { late: [], toAgenda: null }, hours: null }
    expect(await world.storage.reminderSettings.differing(world.network, null)).toEqual(differing)
  })

  it('hold in every body that chose nothing else, field by field', async () => {
    await gijs().submit(await ofBody(), { before: '21 dagen, 7', weekends: 'no' })
    await hanneke().submit(await ofNetwork(), { before: '10', late: '2 en 5', toAgenda: 'niet', hours: '17.00-09.00' })
    expect(await holds(oogo())).toMatchObject({
      steps: { before: [21, 7], late: [5, 2], toAgenda: null, toSecretariat: 7 },
      hours: { from: '17:00', until: '09:00' },
      weekends: false,
    })
    await gijs().submit(await ofBody(), { before: '', weekends: 'none' })
    expect(await holds(oogo())).toEqual(await holds(null))
  })

  it.each([
    ['before', '0'],
    ['before', '14; 3; 91'],
    ['before', '1,2,3,4,5,6'],
    ['before', 'veertien'],
    ['late', '-1'],
    ['toSecretariat', '7, 8'],
    ['toAgenda', '365'],
    ['hours', '00:00-24:00'],
    ['hours', 'overdag'],
  ])('refuse at %s: “%s”', async (field, text) => {
    const problems = problemsIn(await hanneke().submit(await ofNetwork(), { [field]: text }))
    expect(Object.keys(problems)).toEqual([field])
    if (field === 'before')
      expect(problems.before).toContain('Noem dagen als 14, 3; hooguit 5, elk van 1 tot 90. Of vul “geen” in.')
    expect(await world.storage.reminderSettings.differing(world.network, null)).toEqual({})
  })

  it('say all that is wrong at once, and keep nothing of it', async () => {
    const wrong = { before: '0', toAgenda: '365', hours: 'overdag' }
    const problems = problemsIn(await hanneke().submit(await ofNetwork(), { ...wrong, morning: 'no' }))
    expect(Object.keys(problems).sort()).toEqual(['before', 'hours', 'toAgenda'])
    expect(await world.storage.reminderSettings.differing(world.network, null)).toEqual({})
  })

  it('are written down, and one form sent twice is one change', async () => {
    const [form, old] = [await ofNetwork(), await ofNetwork()]
    for (const _ of [1, 2]) await hanneke().submit(form, { morning: 'no' })
    const set = (await world.storage.history.of(world.network, { kind: 'network', id: world.network })).filter(
      ({ verb }) => verb === 'reminders.set',
    )
    expect(set).toMatchObject([{ data: { morning: ['as-usual', false] } }])
    expect(problemsIn(await hanneke().submit(old, { digest: 'no' }))).toHaveProperty('')
  })

  it('are asked in forms that fit everywhere', async () => {
    await gijs().submit(await ofBody(), { before: '90, 60, 30, 14, 3', digest: '3', onTheDay: 'no' })
    expect([...complaintsOf(await ofNetwork()), ...complaintsOf(await ofBody())]).toEqual([])
  })
})

describe('who may', () => {
  it('is offered it: the secretariat by the network, chairs by their body', async () => {
    expect(labelsOf(cardIn(await hanneke().press('network.show-registers', {})))).toContain('Herinneringen')
    expect(labelsOf(cardIn(await world.as('Anna').press('network.show-registers', {})))).not.toContain('Herinneringen')
    expect(labelsOf(cardIn(await gijs().command('overleg', 'OOGO')))).toContain('Herinneringen')
    expect(labelsOf(cardIn(await world.as('Anna').command('overleg', 'OOGO')))).not.toContain('Herinneringen')
  })

  it('changes nothing without it', async () => {
    for (const body of [oogo(), null]) {
      const refused = cardIn(await world.as('Anna').press('reminder.settings', { body }))
      expect(linesOf(refused).join()).toMatch(/secretariaat/u)
    }
  })
})

describe('what is set while things are owed', () => {
  it('brings the new steps that are still ahead, and none that was given, or would have come before', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 18 december')
    await goTo('2026-12-04')
    expect(await countTo(world, 'Anna')).toBe(1)
    await goTo('2026-12-07', 10)
    await gijs().submit(await ofBody(), { before: '21, 14, 7, 1' })
    await goTo('2026-12-08')
    expect(await countTo(world, 'Anna')).toBe(1)
    const told: number[] = []
    for (const day of ['2026-12-11', '2026-12-15', '2026-12-17', '2026-12-18']) {
      await goTo(day)
      told.push(await countTo(world, 'Anna'))
    }
    expect(told).toEqual([2, 2, 3, 4])
  })
})
