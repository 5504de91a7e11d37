import { afterEach, beforeEach, expect, it } from 'vitest'
import { alterRound } from '../../bot/case-rounds/case-halves.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import { must } from '../world.ts'
import { openRoundWorld, type RoundWorld } from './round-world.ts'

let world: RoundWorld
beforeEach(async () => {
  world = await openRoundWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const homeOf = async (name: string): Promise<string> => {
  const from = pageIdentity(must(world.members[name], name))
  return JSON.stringify((await world.app.home({ from, language: 'nl' }))?.card)
}

it('the page of a member shows the rounds that run, and says only of agreements that none wait', async () => {
  await world.bringIn('r', 'Anna')
  await world.to('2026-11-23', 14)
  const bram = await homeOf('Bram')
  expect(bram).toContain('Er loopt een casusronde')
  expect(bram).toContain('Casusronde 1')
  expect(bram).not.toContain('Een leerling zonder plek')
  expect(bram).toContain('Er wachten geen afspraken op u')
  expect(bram).not.toContain('De leerling zit thuis')
  expect(await homeOf('Femke')).not.toContain('casusronde')
})

it('both facilitators see that a case waits to be screened, also the one whose own it is, and nobody else', async () => {
  await world.bringIn('r', 'Gijs')
  await world.change('r', (halves) => alterRound(halves, { publishAt: null }))
  for (const name of ['Gijs', 'Sietske']) expect(await homeOf(name)).toContain('Er ligt een casus om te toetsen')
  expect(await homeOf('Bram')).not.toContain('te toetsen')
})
