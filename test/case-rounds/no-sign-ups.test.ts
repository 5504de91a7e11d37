/** Who signs up beside a case tells that they know of it: of a case round there is no sheet, and nothing offers one. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld

beforeEach(async () => {
  world = await openRoundWorld()
  await world.bringIn('r1', 'Anna')
  await world.to('2026-11-23', 14)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

it('a case round offers no sheet, and a press for one hears the same as of a round that never was', async () => {
  const ref = { kind: 'case-round', id: 'r1' }
  expect((await world.round('r1')).phase).toBe('open')
  const card = must(await world.app.present(world.network, ref, 'card', 'nl'), 'card')
  expect(JSON.stringify(card)).not.toContain('sign-up.')
  const asked = async (id: string, who: string) =>
    linesOf(cardIn(await world.as(who).press('sign-up.offer', { ...ref, id })))
  for (const who of ['Anna', 'Gijs', 'Hanneke', 'Mirjam']) {
    expect((await asked('r1', who)).join()).toContain('is er niet (meer)')
    expect(await asked('r1', who)).toEqual(await asked('r0', who))
  }
  expect(await world.storage.signUps.open(world.network, [must(world.bodies.OOGO, 'OOGO').id])).toEqual([])
})
