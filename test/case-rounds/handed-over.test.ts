import { afterEach, beforeEach, expect, it } from 'vitest'
import { caseRoundsOfMember } from '../../bot/case-rounds/settings/of-member.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(() => world.close())

it.each([
  ['Anna', ['second']],
  ['Bram', ['facilitator', 'second']],
])('a facilitator who hands over to %s leaves the screening of their own case to the other', async (to, screeners) => {
  await world.bringIn('r1', 'Anna')
  const [from, successor] = [must(world.members.Gijs, 'Gijs'), must(world.members[to], to)]
  const context = { network: { id: world.network, holidayRegion: 'noord' }, now: world.now, words: wordsIn('nl') }
  await caseRoundsOfMember(world.storage).handOver(from, successor, context as never)
  const kept = await world.storage.caseRounds.find(world.network, 'r1')
  expect(kept?.round.facilitator).toBe(successor.id)
  expect(kept?.sealed?.screeners).toEqual(screeners)
})
