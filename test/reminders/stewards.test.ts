/** What waits for chair and secretariat, they hear in private. */
import { expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { pressAndSend, record, useWorld, world } from '../agreements/given.ts'
import { buttonsTo, countTo, linesTo } from './told.ts'

useWorld()

const goTo = async (day: string) => {
  world.now = instantOn(day, 9)
  await world.app.wake()
}

it('a call for help is told with what is needed, after the silence, until there is help', async () => {
  const { id } = await record('Verslag rondsturen @Anna uiterlijk 8 december')
  world.now = instantOn('2026-11-23', 20)
  await pressAndSend(world.as('Anna'), 'agreement.ask-help', { item: id }, { text: 'Wie heeft de cijfers?' })
  await world.app.wake()
  expect(await countTo(world, 'Hanneke')).toBe(0)
  await goTo('2026-11-24')
  expect(await countTo(world, 'Hanneke')).toBe(1)
  expect(await linesTo(world, 'Hanneke')).toEqual([expect.stringContaining('vraagt hulp bij afspraak 1')])
  expect(await linesTo(world, 'Hanneke')).toEqual([expect.stringContaining('Wie heeft de cijfers?')])
  expect(await buttonsTo(world, 'Hanneke')).toEqual(['Bekijken', 'Er is geholpen'])
  expect(await linesTo(world, 'Anna')).toEqual([expect.stringContaining('U vroeg om hulp.')])
  await world.as('Hanneke').press('agreement.settle-help', { item: id })
  expect(await linesTo(world, 'Hanneke')).toEqual(['Afspraak 1 “Verslag rondsturen”: er is geholpen.'])
  expect(await linesTo(world, 'Anna')).toEqual([expect.not.stringContaining('U vroeg om hulp.')])
})

it('what was reported done is asked about at once, and once more after a week', async () => {
  const { id } = await record('Verslag rondsturen @Anna uiterlijk 18 december')
  await world.as('Anna', 'OOGO').press('agreement.report-done', { item: id })
  await world.app.wake()
  expect(await countTo(world, 'Hanneke')).toBe(1)
  expect(await linesTo(world, 'Hanneke')).toEqual([expect.stringContaining('is gereed gemeld. Klopt dat?')])
  expect(await buttonsTo(world, 'Hanneke')).toEqual(['Bevestigen', 'Bekijken'])
  await goTo('2026-11-30')
  expect(await countTo(world, 'Hanneke')).toBe(2)
  await world.as('Hanneke').press('agreement.confirm-done', { item: id })
  expect(await linesTo(world, 'Hanneke')).toContain('Afspraak 1 “Verslag rondsturen” is gereed.')
})
