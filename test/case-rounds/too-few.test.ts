import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardIn, must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
  await world.bringIn('r', 'Anna')
  await world.to('2026-11-23', 14)
  for (const day of ['2026-11-24', '2026-11-27', '2026-11-30', '2026-12-02']) await world.to(day, 9)
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const waits = 'Er deden minder dan vijf mensen mee. De gespreksleider beslist uiterlijk ma 7 dec, 09.00 uur'

const lastTold = async (name: string): Promise<string> => {
  const { storage, network, app } = world
  const [last] = await storage.nudges.ofMember(network, must(world.members[name], name).id, 1)
  return JSON.stringify(await app.present(network, { kind: 'nudge', id: must(last, 'message').id }, 'nudge', 'nl'))
}
const drawn = async (): Promise<string> =>
  JSON.stringify(await world.app.present(world.network, { kind: 'case-round', id: 'r' }, 'card', 'nl'))

describe('a round in which too few take part', () => {
  it('tells everybody alike who decides, and by when', async () => {
    const told = await lastTold('Gijs')
    expect(told).toContain(waits)
    for (const name of world.people) expect(await lastTold(name)).toBe(told)
  })

  it('says so on its card and in the list of rounds too', async () => {
    expect(await drawn()).toContain(waits)
    expect(JSON.stringify(cardIn(await world.as('Lieke').command('casus rondes')))).toContain(waits)
  })

  it('that closes by itself says why, and promises no lessons that are not there', async () => {
    await world.to('2026-12-07', 9)
    expect((await world.round('r')).phase).toBe('closed')
    const told = await lastTold('Lieke')
    expect(told).toContain('is gesloten: er deden te weinig mensen mee om verder te gaan')
    expect(told).not.toContain('lessen')
    expect(await drawn()).toContain('Er deden te weinig mensen mee om verder te gaan.')
  })
})
