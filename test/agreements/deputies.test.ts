/** Whoever stands in for somebody acts with their rights, and every card says so. */
import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Role } from '../../bot/network/network.ts'
import { cardIn, formIn, must } from '../world.ts'
import { only, record, useWorld, withdraw, world } from './given.ts'

useWorld()

const said = (value: unknown): string => JSON.stringify(value)
const idOf = (name: string): string => must(world.members[name], name).id
const bodyOf = (name: string): string => must(world.bodies[name], name).id

const standIn = (deputy: string, absent: string) =>
  world.storage.network.saveAbsence({
    network: world.network,
    member: idOf(absent),
    deputy: idOf(deputy),
    fromOn: '2026-11-23',
    untilOn: '2026-12-04',
  })

const sit = (name: string, ring: 'inner' | 'outer', role: Role | null, body = 'OOGO') =>
  world.storage.network.seat({ network: world.network, body: bodyOf(body), member: idOf(name), ring, role })

const shown = async (id: string) =>
  said(await world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl'))
const history = async (id: string) =>
  said(cardIn(await world.as('Gijs', 'OOGO').press('agreement.show-history', { item: id })))

describe('a deputy', () => {
  it('takes on, says how it stands and reports done on behalf of the absent owner', async () => {
    const { id } = await record('Werkagenda opstellen @Bram uiterlijk 30 april')
    await standIn('Femke', 'Bram')
    const femke = world.as('Femke', 'OOGO')
    expect(await femke.press('agreement.take-on', { item: id })).toMatchObject({ kind: 'done' })
    expect(await only()).toMatchObject({ owners: [{ id: idOf('Bram'), hasAccepted: true }] })
    await femke.submit(formIn(await femke.press('agreement.give-progress', { item: id })), { progress: 'Loopt.' })
    expect(await shown(id)).toContain('Femke Lubbersen namens Bram Tolsma, ma 23 nov 2026')
    await femke.press('agreement.report-done', { item: id })
    expect(await shown(id)).toContain('Gereed gemeld door Femke Lubbersen namens Bram Tolsma')
    expect(await history(id)).toContain('Femke Lubbersen namens Bram Tolsma')
    const entries = await world.storage.history.of(world.network, { kind: 'agreement', id })
    expect(entries.slice(1)).toHaveLength(3)
    for (const entry of entries.slice(1))
      expect(entry).toMatchObject({ member: idOf('Femke'), onBehalfOf: idOf('Bram') })
  })

  it('records in the body of the absent, who owns what was recorded when they are back', async () => {
    await standIn('Femke', 'Bram')
    const femke = world.as('Femke')
    const form = formIn(await femke.command('afspraak', 'Notitie schrijven'))
    await femke.submit(form, { body: bodyOf('OOGO') })
    const item = await only()
    expect(await shown(item.id)).toContain('Vastgelegd door Femke Lubbersen namens Bram Tolsma in OOGO')
    world.now = instantOn('2026-12-05', 9)
    expect(await withdraw(world.as('Bram', 'OOGO'), item.id)).toMatchObject({ kind: 'done' })
  })

  it('acts in the own name where that is theirs, and on behalf only where it is not', async () => {
    const { id } = await record('Werkagenda opstellen @Anna @Bram')
    await standIn('Anna', 'Bram')
    const anna = world.as('Anna', 'OOGO')
    await anna.press('agreement.take-on', { item: id })
    await anna.press('agreement.take-on', { item: id })
    expect(cardIn(await anna.press('agreement.take-on', { item: id })).summary).toContain('al op uw naam')
    const entries = await world.storage.history.of(world.network, { kind: 'agreement', id })
    expect(entries.map(({ onBehalfOf }) => onBehalfOf)).toEqual([null, null, idOf('Bram')])
  })

  it('has a say through the absent where their own seat only reads along', async () => {
    const { id } = await record('Werkagenda opstellen @Bram')
    await sit('Femke', 'outer', null)
    const femke = world.as('Femke', 'OOGO')
    expect(cardIn(await femke.press('agreement.report-done', { item: id })).summary).toContain('U leest mee')
    await standIn('Femke', 'Bram')
    expect(await femke.press('agreement.report-done', { item: id })).toMatchObject({ kind: 'done' })
  })

  it('keeps order for an absent chair, in name of the chair', async () => {
    const { id } = await record('Werkagenda opstellen @Bram')
    expect(cardIn(await world.as('Anna', 'OOGO').press('agreement.withdraw', { item: id })).summary).toContain(
      'op naam van anderen',
    )
    await standIn('Anna', 'Gijs')
    await withdraw(world.as('Anna', 'OOGO'), id)
    expect(await shown(id)).toContain('Ingetrokken door Anna Wiegersma namens Gijs Oosterbaan')
  })

  it('is one no more when the absence is over', async () => {
    const { id } = await record('Werkagenda opstellen @Bram')
    await standIn('Femke', 'Bram')
    expect(said(cardIn(await world.as('Femke', 'OOGO').command('afspraken')))).toContain('Werkagenda')
    world.now = instantOn('2026-12-05', 9)
    for (const reply of [
      await world.as('Femke', 'OOGO').command('afspraken'),
      await world.as('Femke', 'OOGO').press('agreement.show', { item: id }),
    ])
      expect(cardIn(reply).summary).toContain('daar bent u geen lid van')
  })
})

describe('a seat', () => {
  it.each([
    ['outer', null],
    ['inner', 'reader'],
    ['inner', 'auditor'],
  ] as const)('in the %s ring with role %s reads along in its body, and has a say elsewhere', async (ring, role) => {
    const { id } = await record()
    await sit('Anna', ring, role)
    const there = world.as('Anna', 'OOGO')
    expect(said(cardIn(await there.command('afspraken')))).toContain('Werkagenda')
    for (const press of ['take-on', 'give-progress', 'correct', 'report-done', 'withdraw'])
      expect(cardIn(await there.press(`agreement.${press}`, { item: id })).summary).toContain('U leest mee')
    expect(cardIn(await there.command('afspraak', 'x')).summary).toContain('U leest mee')
    const form = formIn(await world.as('Anna').command('afspraak', 'x'))
    expect(said(form.fields)).toContain(bodyOf('Stuurgroep'))
    expect(said(form.fields)).not.toContain(bodyOf('OOGO'))
  })

  it('of a chair keeps order in its own body only', async () => {
    const { id } = await record('Werkagenda opstellen @Bram')
    await sit('Anna', 'inner', 'chair', 'Stuurgroep')
    const anna = world.as('Anna', 'OOGO')
    expect(cardIn(await anna.press('agreement.withdraw', { item: id })).summary).toContain('op naam van anderen')
    await sit('Anna', 'inner', 'chair')
    expect(await withdraw(anna, id)).toMatchObject({ kind: 'done' })
  })
})

describe('an owner whose name was erased', () => {
  it('is known by the organisation', async () => {
    const { id } = await record('Werkagenda opstellen @Bram')
    await world.as('Bram', 'OOGO').press('agreement.report-done', { item: id })
    await world.storage.network.saveMember({ ...must(world.members.Bram, 'Bram'), name: '', leftOn: '2026-11-23' })
    expect(await shown(id)).toContain('Gereed gemeld door een oud-lid van Gemeente Duinrecht')
  })
})
