import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { membersTold } from '../../bot/case-rounds/round/readers.ts'
import { usualBodySettings } from '../../bot/case-rounds/settings-store.ts'
import { enrol } from '../../bot/network/enrol.ts'
import type { Member, Role } from '../../bot/network/network.ts'
import { formIn, must } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const memberOf = (name: string): Member => must(world.members[name], name)
const body = (): string => must(world.bodies.OOGO, 'OOGO').id

const join = async (name: string, role: Role, seats: readonly string[]): Promise<void> => {
  const common = { network: world.network, organisation: memberOf('Bram').organisation, function: '' }
  Object.assign(world.members, { [name]: await enrol(world.storage.network, { ...common, name, role }, seats) })
}

const isRead = async (name: string): Promise<boolean> => {
  const reply = await world.as(name).press('case-round.open', { round: 'r' })
  return reply.kind === 'form' && saidIn(formIn(reply)).includes('Wie regelt het vervoer?')
}

describe('a case that one organisation sees first', () => {
  const outsiders = ['Lezer', 'Controleur', 'Bureau', 'Elders'] as const
  beforeEach(async () => {
    await join('Lezer', 'reader', [body()])
    await join('Controleur', 'auditor', [body()])
    await join('Bureau', 'secretariat', [])
    await join('Elders', 'member', [must(world.bodies.Beleidsgroep, 'Beleidsgroep').id])
    await world.bringIn('r', 'Anna', { first: { kind: 'organisation', id: memberOf('Bram').organisation } })
    await world.to('2026-11-23', 14)
  })

  it('is read by whoever has a say for it in the body, and by nobody else of it, also once it is widened', async () => {
    expect(await isRead('Bram')).toBe(true)
    for (const name of outsiders) expect([name, await isRead(name)]).toEqual([name, false])
    await world.to('2026-11-24', 9)
    await fillIn(world, 'Gijs', 'r', { steer: 'widen' })
    expect(await isRead('Lieke')).toBe(true)
    for (const name of outsiders) expect([name, await isRead(name)]).toEqual([name, false])
  })

  it('is told to nobody else of it either', async () => {
    const told = await membersTold({ network: world.storage.network }, await world.round('r'))
    const expected = ['Bram', 'Gijs', 'Sietske'].map((name) => memberOf(name).id)
    expect(told.toSorted()).toEqual(expected.toSorted())
  })
})

describe('a facilitator who lost their seat in the body', () => {
  const leave = () => world.storage.network.unseat(world.network, body(), memberOf('Gijs').id)

  it('reads nothing of a round any more, and leads it no more', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    expect(await isRead('Gijs')).toBe(true)
    await leave()
    expect(await isRead('Gijs')).toBe(false)
    expect(await isRead('Sietske')).toBe(true)
    const told = await membersTold({ network: world.storage.network }, await world.round('r'))
    expect(told).not.toContain(memberOf('Gijs').id)
  })

  it('screens no case, neither one that lay there nor one that is brought in later', async () => {
    const settings = { ...usualBodySettings, isOn: true, facilitator: memberOf('Gijs').id }
    const { saveOfBody } = world.storage.caseSettings
    await saveOfBody(world.network, body(), { ...settings, secondFacilitator: memberOf('Sietske').id })
    await leave()
    const begun = formIn(await world.as('Anna').press('case-round.bring-in', {}))
    expect(begun.name).toBe('case-round.start')
    await saveOfBody(world.network, body(), settings)
    expect(JSON.stringify(await world.as('Anna').press('case-round.bring-in', {}))).not.toContain('case-round.start')
  })
})

describe('whoever keeps the place of another', () => {
  const standIn = (deputy: string, absent: string) =>
    world.storage.network.saveAbsence({
      ...{ network: world.network, member: memberOf(absent).id, deputy: memberOf(deputy).id },
      ...{ fromOn: '2026-11-01', untilOn: '2026-12-31' },
    })
  const mayBringIn = async (name: string) =>
    (await world.as(name).press('case-round.bring-in', {})).kind === 'form' ? 'yes' : 'no'

  beforeEach(async () => {
    await join('Bureau', 'secretariat', [body()])
    const settings = { ...usualBodySettings, isOn: true, facilitator: memberOf('Gijs').id }
    await world.storage.caseSettings.saveOfBody(world.network, body(), settings)
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
  })

  it('of a member reads and brings in as they do', async () => {
    await standIn('Femke', 'Bram')
    expect([await isRead('Femke'), await mayBringIn('Femke')]).toEqual([true, 'yes'])
  })

  it('of the secretariat gets no say in a round by it, and the secretariat gets none by that of a member', async () => {
    await standIn('Femke', 'Bureau')
    await standIn('Hanneke', 'Bram')
    for (const name of ['Femke', 'Hanneke'])
      expect([name, await isRead(name), await mayBringIn(name)]).toEqual([name, false, 'no'])
  })
})
