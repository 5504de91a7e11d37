/** Who comes to a meeting, who does not, and who is missed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'

let world: World
let meeting: string

const bodyOf = (name: string): string => must(world.bodies[name], name).id
const idOf = (name: string): string => must(world.members[name], name).id

beforeEach(async () => {
  world = await openWorld()
  const form = formIn(await world.as('Gijs').press('meeting.plan', { body: bodyOf('OOGO') }))
  await world.as('Gijs').submit(form, { when: 'di 15 december 14.00' })
  meeting = must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting').id
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const show = (who: string) => world.as(who).press('meeting.show', { meeting })
const linesFor = async (who: string) => linesOf(cardIn(await show(who)))
const attend = (who: string, answer: 'present' | 'absent') => world.as(who).press('meeting.attend', { meeting, answer })
const attendances = async () =>
  new Map(
    (await world.storage.meetings.attendances(world.network, meeting)).map((one) => [one.member, one.answer] as const),
  )

const setKind = async (organisation: string, kind: 'swv' | 'municipality') => {
  const found = (await world.storage.network.organisations(world.network)).find(({ name }) => name === organisation)
  await world.storage.network.saveOrganisation({ ...must(found, organisation), kind })
}

const needBothSides = async () => {
  const body = must(world.bodies.OOGO, 'OOGO')
  await world.storage.network.saveBody({ ...body, customs: { ...body.customs, needsBothSides: true } })
  await setKind('SWV Noorderkring VO', 'swv')
  await setKind('SWV Noorderkring PO', 'swv')
  await setKind('Gemeente Duinrecht', 'municipality')
}

describe('attendance', () => {
  it('counts people and organisations apart, by role and by kind, and names who is absent', async () => {
    await needBothSides()
    expect(await linesFor('Anna')).toContain('Van 3 leden is nog niets gehoord.')
    await attend('Anna', 'present')
    await attend('Gijs', 'present')
    expect(await linesFor('Anna')).toEqual(
      expect.arrayContaining([
        '2 mensen komen: 2 SWV’en',
        'Namelijk 1 voorzitter, 1 lid.',
        'Van 1 lid is nog niets gehoord.',
        'U komt.',
      ]),
    )
    await attend('Bram', 'absent')
    expect(await linesFor('Gijs')).toEqual(
      expect.arrayContaining([
        'Komen niet: Bram Tolsma (Gemeente Duinrecht).',
        'Van de gemeenten komt niemand: samen besluiten kan dan niet.',
        'Niemand komt van: Gemeente Duinrecht.',
      ]),
    )
    await attend('Bram', 'present')
    expect((await linesFor('Gijs')).join()).not.toContain('Niemand komt')
  })

  it('stands in the channel without names: how many, and which organisations are missed', async () => {
    await attend('Bram', 'absent')
    await world.as('Anna').submit(formIn(await pressOn(world.as('Anna'), await show('Anna'), 'Vervanger')), {
      name: 'Piet Zeeman',
    })
    const drawn = await world.app.present(world.network, { kind: 'meeting', id: meeting }, 'card', 'nl')
    const lines = linesOf(must(drawn, 'card'))
    const said = ['Komen niet: 1 lid.', 'Vervangen: 1 lid.', 'Niemand komt van: Gemeente Duinrecht.']
    expect(lines).toEqual(expect.arrayContaining(said))
    expect(lines.join()).not.toMatch(/Bram|Anna|Piet/u)
    expect((await linesFor('Gijs')).join()).toContain('Bram Tolsma')
  })

  it('that was said already is not written down again', async () => {
    for (let times = 0; times < 2; times += 1) await attend('Bram', 'present')
    const entries = await world.storage.history.of(world.network, { kind: 'meeting', id: meeting })
    expect(entries.filter(({ verb }) => verb === 'meeting.answered')).toHaveLength(1)
  })

  it('takes a replacement: a member, or a name', async () => {
    const form = formIn(await pressOn(world.as('Bram'), await show('Bram'), 'Vervanger'))
    expect(problemsIn(await world.as('Bram').submit(form))).toHaveProperty('name')
    expect(problemsIn(await world.as('Bram').submit(form, { by: idOf('Femke') }))).toHaveProperty('by')
    await world.as('Bram').submit(form, { name: 'Piet Zeeman' })
    expect(await linesFor('Anna')).toContain('Vervangen: Bram Tolsma (Gemeente Duinrecht) door Piet Zeeman.')
    await world.as('Bram').submit(form, { by: idOf('Anna') })
    expect(await linesFor('Anna')).toContain('Vervangen: Bram Tolsma (Gemeente Duinrecht) door Anna Wiegersma.')
  })

  it('is said by a deputy for whom is away, and by nobody else', async () => {
    const asked = { meeting, member: idOf('Bram'), answer: 'present' }
    expect(linesOf(cardIn(await world.as('Anna').press('meeting.attend-for', asked))).join()).toContain('zichzelf')
    await world.storage.network.saveAbsence({
      network: world.network,
      member: idOf('Bram'),
      deputy: idOf('Femke'),
      fromOn: '2026-11-20',
      untilOn: '2026-12-20',
    })
    await pressOn(world.as('Femke'), await show('Femke'), 'Bram Tolsma komt')
    expect(await attendances()).toEqual(new Map([[idOf('Bram'), 'present']]))
    const entries = await world.storage.history.of(world.network, { kind: 'meeting', id: meeting })
    expect(entries.at(-1)).toMatchObject({ verb: 'meeting.answered', onBehalfOf: idOf('Bram') })
  })

  it('is noted for all by who keeps order; what is said meanwhile stays', async () => {
    await attend('Anna', 'present')
    expect(labelsOf(cardIn(await show('Anna')))).not.toContain('Aanwezigheid')
    const form = formIn(await pressOn(world.as('Gijs'), await show('Gijs'), 'Aanwezigheid'))
    expect(valuesOf(form)).toEqual({ present: [idOf('Anna')], absent: [] })
    const both = { present: [idOf('Bram')], absent: [idOf('Bram')] }
    expect(problemsIn(await world.as('Gijs').submit(form, both))).toHaveProperty('absent')
    world.now += 60_000
    await attend('Bram', 'absent')
    await world.as('Gijs').submit(form, { present: [idOf('Gijs'), idOf('Bram')], absent: [] })
    expect(await attendances()).toEqual(
      new Map([
        [idOf('Gijs'), 'present'],
        [idOf('Bram'), 'absent'],
      ]),
    )
  })

  it('of who does not sit there is refused, and none is said of a meeting without a day', async () => {
    expect(linesOf(cardIn(await attend('Femke', 'present'))).join()).toContain('Dit hoort bij OOGO')
    const change = formIn(await world.as('Gijs').press('meeting.change', { meeting }))
    await world.as('Gijs').submit(change, { when: 'in maart/april' })
    expect(linesOf(cardIn(await attend('Anna', 'present'))).join()).toContain('nog geen dag')
  })
})
