/** A member's own page holds nothing that they may not see elsewhere, and nobody else has one. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nl } from '../../cards/words/nl.ts'
import { wordsTold } from './asking.ts'
import { identityOf, type Person, people, strangerIdentities, strangers } from './people.ts'
import { openRightsWorld, type RightsWorld, secrets } from './rights-world.ts'

let world: RightsWorld

beforeAll(async () => {
  world = await openRightsWorld()
})
afterAll(() => world?.close())

/** Who do not sit in the body, and stand in for nobody there. */
const outside: readonly Person[] = ['elsewhere', 'auditor']

it.each(outside)('%s reads nothing there of a body that is not theirs', async (person) => {
  const home = await world.app.home({ from: identityOf(person), language: 'nl' })
  expect(home?.isOwn).toBe(true)
  expect(wordsTold(home?.card, secrets.ofBody)).toEqual([])
})

it('the owner of an agreement finds it there', async () => {
  const home = await world.app.home({ from: identityOf('owner'), language: 'nl' })
  expect(wordsTold(home?.card, secrets.ofBody)).toContain('Zwijgende werkagenda')
})

it.each(people)('the page of %s is made without a fault', async (person) => {
  expect((await world.app.home({ from: identityOf(person), language: 'nl' }))?.isOwn).toBe(true)
  expect(world.faults).toEqual([])
})

it.each(strangers)('%s has no page, and is told why', async (stranger) => {
  const before = world.rows.digest()
  const home = await world.app.home({ from: strangerIdentities[stranger], language: 'nl' })
  expect(home?.isOwn).toBe(false)
  expect(JSON.stringify(home?.card)).toContain(nl.refusals['member.unknown'](undefined))
  expect(wordsTold(home?.card, [...secrets.ofNetwork, ...secrets.ofBody])).toEqual([])
  expect(world.rows.digest()).toBe(before)
})
