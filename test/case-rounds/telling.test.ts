import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { alterRound } from '../../bot/case-rounds/case-halves.ts'
import { withdrawRound } from '../../bot/case-rounds/steering/forget.ts'
import { must } from '../world.ts'
import { member } from './one-round.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** What each was told, as it is drawn now. */
const told = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { storage, network, app } = world
  const all = await Promise.all(
    [...world.people, 'Hanneke', 'Femke'].map(async (name) => {
      const nudges = await storage.nudges.ofMember(network, must(world.members[name], name).id, 50)
      const of = nudges.filter(({ lines }) => lines.some(({ ref }) => ref.kind === 'case-round'))
      const drawn = of.map(({ id }) => app.present(network, { kind: 'nudge', id }, 'nudge', 'nl'))
      return [name, (await Promise.all(drawn)).map((card) => JSON.stringify(card)).toReversed()] as const
    }),
  )
  return Object.fromEntries(all)
}

describe('what is told in private', () => {
  it('is told to all members of the body alike, one message of a moment, and to nobody else', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
    await fillIn(world, 'Bram', 'r', { question: 'Wie is de regiehouder?' })
    await world.to('2026-11-24', 14)
    await world.to('2026-11-25', 9)
    await world.to('2026-11-26', 9)
    const { Anna, Hanneke, Femke, ...others } = await told()
    expect(Anna).toHaveLength(4)
    for (const name of world.people.filter((one) => one !== 'Anna')) expect(others[name]).toEqual(Anna)
    expect([Hanneke, Femke]).toEqual([[], []])
    expect(JSON.stringify(Anna)).not.toContain('regiehouder')
  })

  it('is told once of a moment, however often the clock is looked at, and names the phase that is on', async () => {
    await world.bringIn('r', 'Anna')
    for (const hour of [14, 14, 15, 16]) await world.to('2026-11-23', hour)
    expect((await told()).Bram).toHaveLength(1)
    await world.to('2026-11-24', 9)
    await world.to('2026-11-24', 10)
    const { Bram } = await told()
    expect(Bram).toHaveLength(2)
    expect(Bram?.at(-1)).toContain('verhelderende vragen')
    expect(Bram?.at(-1)).toContain('tot vr 27 nov, 09.00 uur')
  })

  it('says one thing after days on which we were down, and members still get their whole term', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-30', 9)
    const { Bram } = await told()
    expect(Bram).toHaveLength(2)
    expect(Bram?.at(-1)).toContain('verhelderende vragen, tot do 3 dec, 09.00 uur')
  })

  it('of a round that was withdrawn keeps not even its title', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    expect(JSON.stringify(await told())).toContain('Een leerling zonder plek')
    await world.change('r', (halves, given) => withdrawRound(halves, member('lead', { seat: 'facilitator' }), given))
    expect(JSON.stringify(await told())).not.toContain('Een leerling zonder plek')
  })

  it('of a round that one counterpart sees first is told to those of it alone, and to all once it is widened', async () => {
    const organisation = must(world.members.Bram, 'Bram').organisation
    await world.bringIn('r', 'Anna', { first: { kind: 'organisation', id: organisation } })
    await world.to('2026-11-23', 14)
    const before = await told()
    expect(Object.keys(before).filter((name) => before[name]?.length)).toEqual(['Bram', 'Gijs', 'Sietske'])
    expect(await world.app.present(world.network, { kind: 'case-round', id: 'r' }, 'card', 'nl')).toBeNull()
    expect((await world.as('Lieke').press('case-round.open', { round: 'r' })).kind).toBe('whisper')
    await world.to('2026-11-24', 9)
    await fillIn(world, 'Gijs', 'r', { steer: 'widen' })
    await world.to('2026-11-24', 10)
    expect((await told()).Lieke).toHaveLength(1)
    expect(saidIn(await world.opened('Lieke', 'r', 'case-round.open'))).toContain('Wie regelt het vervoer?')
    expect(await world.app.present(world.network, { kind: 'case-round', id: 'r' }, 'card', 'nl')).not.toBeNull()
  })

  it('is said in the newest message alone: those before it point there, and repeat nothing', async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    for (const day of ['2026-11-24', '2026-11-27', '2026-11-30', '2026-12-02', '2026-12-07']) await world.to(day, 9)
    const said = must((await told()).Bram, 'messages')
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((one) => one.includes('is gesloten'))).toHaveLength(1)
    expect(said.at(-1)).toContain('is gesloten')
    for (const one of said.slice(0, -1))
      expect(one).toContain('Casusronde 1: hierover staat hieronder een nieuwer bericht.')
  })

  it('of its screening is said to facilitators in words of its own, which name no round', async () => {
    await world.bringIn('r', 'Anna')
    const { storage, network, members } = world
    const ref = { kind: 'case-round', id: 'r' }
    const line = { ref, occasion: 'screening', dueAt: world.now, isSaidAgain: true }
    const member = must(members.Gijs, 'Gijs').id
    await storage.nudges.add({ id: 'old', network, member, givenAt: world.now, lines: [line] })
    await world.to('2026-11-23', 14)
    const drawn = JSON.stringify(await world.app.present(network, { kind: 'nudge', id: 'old' }, 'nudge', 'nl'))
    expect(drawn).toContain('In OOGO hoeft u hier niets meer te toetsen.')
    expect(drawn).not.toContain('Casusronde 1')
  })

  it('says once that cases wait to be screened, however many', async () => {
    const { storage, network, members } = world
    const draw = (lines: readonly { ref: { kind: string; id: string }; occasion: string; dueAt: number }[]) =>
      storage.nudges
        .add({ id: 'n', network, member: must(members.Gijs, 'Gijs').id, givenAt: world.now, lines })
        .then(() => world.app.present(network, { kind: 'nudge', id: 'n' }, 'nudge', 'nl'))
    for (const id of ['r1', 'r2']) {
      await world.bringIn(id, 'Anna')
      await world.change(id, (halves) => alterRound(halves, { publishAt: null }))
    }
    const line = (id: string) => ({ ref: { kind: 'case-round', id }, occasion: 'screening', dueAt: world.now })
    const drawn = JSON.stringify(await draw([line('r1'), line('r2')]))
    expect(drawn.split('ligt een casus om te toetsen')).toHaveLength(3)
    expect(drawn.split('case-round.screening')).toHaveLength(2)
  })
})
