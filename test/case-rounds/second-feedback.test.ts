import { afterEach, beforeEach, expect, it } from 'vitest'
import { usualSettings } from '../../bot/case-rounds/settings.ts'
import { must } from '../world.ts'
import { fillIn, openRoundWorld, type RoundWorld, saidIn } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

/** Closed in a meeting on 1 December 2026: three weeks later it is Christmas holidays, and so it is at the purge. */
const close = async (settings = usualSettings): Promise<void> => {
  await world.bringIn('r', 'Anna', { way: 'live', settings })
  await world.to('2026-11-23', 14)
  await world.to('2026-12-01', 15)
  await fillIn(world, 'Gijs', 'r', { steer: 'start', present: '8' })
  for (let step = 1; step <= 7; step += 1) await fillIn(world, 'Gijs', 'r', { steer: 'next' })
}

const lastTold = async (name: string): Promise<string> => {
  const { storage, network, app } = world
  const [last] = await storage.nudges.ofMember(network, must(world.members[name], name).id, 1)
  return JSON.stringify(await app.present(network, { kind: 'nudge', id: must(last, 'message').id }, 'nudge', 'nl'))
}

it('all are asked alike for a second feedback before a holiday in which the text is erased', async () => {
  await close()
  await world.to('2026-12-18', 9)
  expect(await lastTold('Lieke')).not.toContain('tweede terugkoppeling')
  await world.to('2026-12-18', 14)
  for (const name of world.people) {
    expect(await lastTold(name)).toContain('er is ruimte voor een tweede terugkoppeling')
    expect(await lastTold(name)).toContain('Op di 29 dec wordt de tekst gewist')
  }
})

it('a body that asks earlier is asked earlier', async () => {
  await close({ ...usualSettings, secondFeedbackDays: 10 })
  await world.to('2026-12-11', 9)
  expect(await lastTold('Bram')).toContain('tweede terugkoppeling')
})

it('says of a second feedback the moment from which others really read it, also in a holiday', async () => {
  await close()
  await world.to('2026-12-22', 10)
  const after = await fillIn(world, 'Anna', 'r', { second: 'Het vervoer is geregeld.' })
  expect(saidIn(after)).toContain('Anderen zien het vanaf di 22 dec, 14.00 uur.')
  await world.to('2026-12-22', 14)
  expect(saidIn(await world.opened('Lieke', 'r'))).toContain('Het vervoer is geregeld.')
})
