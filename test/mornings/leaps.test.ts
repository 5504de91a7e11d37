/** In the try-out the clock leaps ahead; nothing was missed by that, and downtime is said all the same. */
import { expect, it } from 'vitest'
import { instantOn, type MovableClock } from '../../bot/clock.ts'
import { openMovableClock } from '../../scripts/clock.ts'
import { linesTo } from '../reminders/told.ts'
import { formIn } from '../world.ts'
import { useWorld, wakeAt, world } from './given.ts'

useWorld()

const openClock = async (): Promise<MovableClock> => {
  const clock = await openMovableClock(world.storage.settings, async () => {
    world.now = clock.now()
    await world.app.wake()
  })
  await clock.moveTo(world.now)
  return clock
}

/** All that channels and people were owed since it was asked last, as it reads now. */
const said = async (): Promise<string> => {
  const claimed = await world.storage.outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  const cards: string[] = []
  for (const one of claimed) {
    cards.push(JSON.stringify(await world.app.present(world.network, one.ref, one.view, 'nl')))
    await world.storage.outbox.delivered(one, one.key, 0)
  }
  return claimed.length === 0 ? '' : cards.join('\n') + (await said())
}

const late = 'Schakel was er toen niet'

it('what a leap of the clock passes over comes without a word about it, to people and in channels', async () => {
  await wakeAt('2026-11-23', 11)
  const clock = await openClock()
  const gijs = world.as('Gijs', 'OOGO')
  for (const text of ['Verslag rondsturen @Anna uiterlijk 4 december', 'Brief schrijven @Anna uiterlijk 18 december'])
    await gijs.submit(formIn(await gijs.command('afspraak', text)))
  await gijs.submit(formIn(await gijs.command('herinner', 'het OOGO op 2 december aan de cijfers')))
  await said()
  await clock.moveTo(instantOn('2026-12-04', 15))
  expect((await linesTo(world, 'Anna')).join()).toContain('Verslag rondsturen')
  const leapt = await said()
  for (const told of ['Weekoverzicht', 'Herinnering: de cijfers']) expect(leapt).toContain(told)
  expect(leapt).not.toContain(late)
  // Nobody moved the clock now, and nobody was there.
  world.now = instantOn('2026-12-18', 15)
  await world.app.wake()
  expect((await linesTo(world, 'Anna')).join()).toContain(late)
  expect(await said()).toContain(late)
})
