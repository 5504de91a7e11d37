import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alterRound } from '../../bot/case-rounds/case-halves.ts'
import { caseRoundsOfMember } from '../../bot/case-rounds/settings/of-member.ts'
import { usualBodySettings } from '../../bot/case-rounds/settings-store.ts'
import { instantOn } from '../../bot/clock.ts'
import { formIn, must } from '../world.ts'
import { handIn, notesOf } from './own/case-world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const member = (name: string) => must(world.members[name], name)
const body = () => must(world.bodies.OOGO, 'OOGO').id
const context = () => ({ network: { id: world.network, holidayRegion: 'noord' }, now: world.now }) as never

const leads = (facilitator: string, second: string | null = null) =>
  world.storage.caseSettings.saveOfBody(world.network, body(), {
    ...{ ...usualBodySettings, isOn: true, facilitator: member(facilitator).id },
    secondFacilitator: second === null ? null : member(second).id,
  })

/** What each is told of a case that waits, as it stands there now. */
const told = async (name: string): Promise<readonly string[]> => {
  const { storage, network, app } = world
  const nudges = await storage.nudges.ofMember(network, member(name).id, 50)
  const cards = nudges.map(({ id }) => app.present(network, { kind: 'nudge', id }, 'nudge', 'nl'))
  const drawn = JSON.stringify(await Promise.all(cards))
  return [...new Set(drawn.match(/In OOGO wacht een casus[^"]*/gu))]
}

const screened = async (name: string): Promise<boolean> =>
  JSON.stringify(await world.as(name).press('case-round.screening', {})).includes('verhuizing')

/** Brought in on Monday morning; it should be screened on Wednesday 25 November at 14:00. */
const bringIn = (name: string) => {
  world.now = instantOn('2026-11-23', 10)
  return handIn(world, name)
}
const handOver = (to: string) => caseRoundsOfMember(world.storage).handOver(member('Gijs'), member(to), context())

const mine = async (name: string): Promise<string> => {
  const list = formIn(await world.as(name).press('case-round.mine', {}))
  return notesOf(formIn(await world.as(name).submit(list)))
}

describe('a case that was handed over to its own submitter, who is alone', () => {
  beforeEach(async () => {
    await leads('Gijs')
    await bringIn('Anna')
    await world.to('2026-11-23', 14)
    await handOver('Anna')
  })

  it('is passed by nobody, and its submitter alone reads why, and until when it waits', async () => {
    expect(await screened('Anna')).toBe(false)
    const said = await mine('Anna')
    expect(said).toContain('toetst u niet uw eigen casus')
    expect(said).toContain('21 dec 2026')
  })

  it('is in time told of to whoever keeps order, and screened by whom they add', async () => {
    await world.to('2026-11-25', 14)
    expect(await told('Hanneke')).toHaveLength(1)
    expect(await told('Gijs')).toHaveLength(1)
    expect(await mine('Anna')).toContain('Voorzitter en secretariaat')
    const settings = formIn(await world.as('Gijs').press('case-round.settings', { body: body() }))
    await world.as('Gijs').submit(settings, { facilitator: member('Anna').id, second: member('Bram').id })
    expect([await screened('Bram'), await screened('Anna')]).toEqual([true, false])
    await world.to('2026-11-26', 9)
    const [waits] = await world.storage.nudges.ofMember(world.network, member('Bram').id, 1)
    expect(waits?.lines.map(({ occasion }) => occasion)).toEqual(['screening'])
  })
})

describe('whoever keeps order', () => {
  /** To whom it was handed over is told nowhere here: Bram may screen it, Anna not. */
  it.each(['Anna', 'Bram'])('hears letter for letter the same when it was handed over to %s', async (to) => {
    await leads('Gijs')
    await bringIn('Anna')
    await world.to('2026-11-23', 14)
    await handOver(to)
    await world.to('2026-11-25', 14)
    const said = [
      'In OOGO wacht een casus langer dan 2 werkdagen op toets. Vraag wie er gespreksleider is of dat lukt, of wijs er een ander of een tweede bij aan: wie erbij komt, toetst mee.',
    ]
    for (const name of ['Hanneke', 'Gijs']) expect([name, await told(name)]).toEqual([name, said])
    for (const name of [to, 'Lieke', 'Femke']) expect([name, await told(name)]).toEqual([name, []])
  })

  it('reads that it waits no more once somebody let it pass', async () => {
    await leads('Lieke', 'Bram')
    await bringIn('Anna')
    await world.to('2026-11-25', 14)
    expect(await told('Hanneke')).toHaveLength(1)
    const [waiting] = await world.storage.caseRounds.list(world.network, {})
    await world.change(must(waiting, 'case').id, (halves) => alterRound(halves, { publishAt: world.now + 1 }))
    expect(await told('Hanneke')).toEqual([])
  })
})

describe('a facilitator who leads no more', () => {
  it('hears nothing of a case that waits, and whoever came in their place does', async () => {
    await leads('Gijs', 'Sietske')
    await bringIn('Anna')
    world.now = instantOn('2026-11-23', 11)
    await handOver('Bram')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-25', 14)
    const toldOf = async (name: string) =>
      (await world.storage.nudges.ofMember(world.network, member(name).id, 50)).flatMap(({ lines }) =>
        lines.map(({ occasion }) => occasion),
      )
    expect(await toldOf('Gijs')).toEqual(['screening-late'])
    expect(await toldOf('Bram')).toEqual(await toldOf('Sietske'))
    expect(await toldOf('Bram')).toContain('screening')
  })

  it('hears nothing of it either once they lost their say in the body', async () => {
    await leads('Lieke', 'Sietske')
    await bringIn('Anna')
    await world.storage.network.unseat(world.network, body(), member('Lieke').id)
    await world.to('2026-11-25', 14)
    expect(await world.storage.nudges.ofMember(world.network, member('Lieke').id, 50)).toEqual([])
  })
})
