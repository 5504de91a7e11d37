import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formIn, problemsIn } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const next = (): Promise<unknown> => fillIn(world, 'Gijs', 'r', { steer: 'next' })
const minutesLater = async (minutes: number): Promise<void> => {
  world.now += minutes * 60_000
  await world.app.wake()
}

describe('a round in a meeting', () => {
  it('is led step by step by the facilitator, and everybody sees at once what is said', async () => {
    await world.bringIn('r', 'Anna', { way: 'live' })
    await world.to('2026-11-23', 14)
    expect(saidIn(await world.opened('Bram', 'r'))).toContain('wacht op de bijeenkomst')
    await world.to('2026-11-26', 15)
    const few = await world.as('Gijs').submit(await world.opened('Gijs', 'r'), { steer: 'start', present: '3' })
    expect(Object.values(problemsIn(few)).join()).toContain('minstens 5')
    await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '7' })
    expect(saidIn(await world.opened('Bram', 'r'))).toContain('3 minuten, tot 15.03 uur')

    await next()
    await fillIn(world, 'Bram', 'r', { question: 'Wie is de regiehouder?' })
    expect(saidIn(await world.opened('Lieke', 'r'))).toContain('Wie is de regiehouder?')
    await minutesLater(15)
    await next()
    await fillIn(world, 'Gijs', 'r', { formulation1: 'Wie regelt het vervoer?' })
    await next()
    for (const name of ['Bram', 'Lieke'])
      await fillIn(world, name, 'r', { interpretation: 'Niemand voelt zich eigenaar.' })
    await next()
    await fillIn(world, 'Lieke', 'r', { advice: 'Wijs een regiehouder aan.' })
    const offered = (await world.opened('Bram', 'r')).fields.find(
      (one) => one.kind === 'choice' && one.name === 'support',
    )
    await fillIn(world, 'Bram', 'r', { support: offered?.kind === 'choice' ? [offered.options[0]?.value] : [] })
    expect(saidIn(await world.opened('Bram', 'r'))).toContain('Wijs een regiehouder aan.')
    for (const _ of ['feedback', 'agreeing', 'closed']) await next()
    expect(await world.round('r')).toMatchObject({ phase: 'closed', closedOn: '2026-11-26', participants: 'under-3' })
  })

  it('steps once where “Volgende stap” is sent twice, and for nobody who does not lead', async () => {
    await world.bringIn('r', 'Anna', { way: 'live' })
    await world.to('2026-11-23', 14)
    await world.to('2026-11-26', 15)
    await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '7' })
    const form = await world.opened('Gijs', 'r')
    formIn(await world.as('Gijs').submit(form, { steer: 'next' }))
    const twice = formIn(await world.as('Gijs').submit(form, { steer: 'next' }))
    expect(saidIn(twice)).toContain('Er is intussen iets veranderd')
    const other = await world.as('Bram').submit(await world.opened('Bram', 'r'), { steer: 'next' })
    expect(Object.values(problemsIn(other)).join()).toContain('gespreksleider')
    expect((await world.round('r')).phase).toBe('clarifying')
  })

  it('while it waits says on its card, in private and in the round who plans it, and until when', async () => {
    await world.bringIn('r', 'Anna', { way: 'live' })
    await world.to('2026-11-23', 14)
    const card = JSON.stringify(await world.app.present(world.network, { kind: 'case-round', id: 'r' }, 'card', 'nl'))
    const plans = 'De gespreksleider plant de bijeenkomst, bijvoorbeeld met /datum'
    expect(card).toContain('Live, in een bijeenkomst')
    for (const said of [card, saidIn(await world.opened('Bram', 'r'))]) {
      expect(said).toContain(plans)
      expect(said).toContain('Komt die er niet voor vr 22 jan')
      expect(said).not.toContain('Daarna kunt u vragen stellen')
    }
    await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '7' })
    expect(saidIn(await world.opened('Bram', 'r'))).not.toContain(plans)
  })

  it('that is mixed begins in writing and meets from the kernvraag on', async () => {
    await world.bringIn('r', 'Anna', { way: 'mixed' })
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
    await world.to('2026-11-27', 9)
    expect(saidIn(await world.opened('Gijs', 'r'))).toContain('De bijeenkomst beginnen')
    await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '6' })
    expect(await world.round('r')).toMatchObject({ phase: 'focusing', isLive: true })
  })
})

describe('a facilitator of a round in writing', () => {
  beforeEach(async () => {
    await world.bringIn('r', 'Anna')
    await world.to('2026-11-23', 14)
    await world.to('2026-11-24', 9)
  })

  it('ends a phase early or extends it once, and the card in the channel says so', async () => {
    await fillIn(world, 'Gijs', 'r', { steer: 'extend' })
    const card = await world.app.present(world.network, { kind: 'case-round', id: 'r' }, 'card', 'nl')
    expect(JSON.stringify(card)).toContain('tot di 1 dec, 09.00 uur')
    expect(saidIn(await world.opened('Gijs', 'r'))).not.toContain('Verlengen met')
    await fillIn(world, 'Sietske', 'r', { steer: 'end' })
    await world.to('2026-11-24', 14)
    expect((await world.round('r')).phase).toBe('focusing')
  })

  it('hears of a round with too few, and extends or closes it', async () => {
    for (const [day, hour] of [
      ['2026-11-27', 9],
      ['2026-11-30', 9],
      ['2026-12-02', 9],
    ] as const)
      await world.to(day, hour)
    expect((await world.round('r')).tooFewAt).not.toBeNull()
    expect(saidIn(await world.opened('Bram', 'r'))).toContain('Er deden minder dan vijf mensen mee')
    await fillIn(world, 'Gijs', 'r', { steer: 'close' })
    expect((await world.round('r')).phase).toBe('closed')
  })

  it('parks a question that is advice, which comes back among the advice', async () => {
    await fillIn(world, 'Bram', 'r', { question: 'Zou u niet gewoon moeten melden?' })
    await world.to('2026-11-24', 14)
    const asked = (await world.opened('Gijs', 'r')).fields.find((one) => one.kind === 'choice' && one.name === 'park')
    await fillIn(world, 'Gijs', 'r', { park: asked?.kind === 'choice' ? asked.options[0]?.value : '' })
    expect(saidIn(await world.opened('Lieke', 'r'))).not.toContain('Zou u niet')
    expect(saidIn(await world.opened('Gijs', 'r', 'case-round.open'))).toContain('Zou u niet')
  })
})
