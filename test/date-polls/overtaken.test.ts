/** A new day is sought for a meeting that has one already. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formIn, must, type World } from '../world.ts'
import { onlyPoll, oogoOf, openTable, pollNow } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const change = async (meeting: string, over: Readonly<Record<string, string>>) =>
  world.as('Gijs').submit(formIn(await world.as('Gijs').press('meeting.change', { meeting })), over)

it('goes on when the meeting gets another place, and ends when it gets another day', async () => {
  const form = formIn(await world.as('Gijs').press('meeting.plan', { body: oogoOf(world) }))
  await world.as('Gijs').submit(form, { when: 'do 18 maart 2027 14.00' })
  const { id } = must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting')
  const asked = formIn(await world.as('Gijs').press('date-poll.propose', { meeting: id }))
  const dates = formIn(await world.as('Gijs').submit(asked, { when: 'in april' }))
  await world.as('Gijs').submit(dates)
  const poll = await onlyPoll(world)
  await change(id, { place: 'Gemeentehuis' })
  expect((await pollNow(world, poll)).state).toBe('open')
  await change(id, { when: 'di 23 maart 2027 14.00' })
  expect((await pollNow(world, poll)).state).toBe('withdrawn')
})

it('is not told to look for a day while its members are asked for one', async () => {
  const asked = formIn(await world.as('Gijs', 'OOGO').command('datum', 'in januari'))
  await world.as('Gijs', 'OOGO').submit(formIn(await world.as('Gijs', 'OOGO').submit(asked, { title: 'Vervolg' })))
  const plan = formIn(await world.as('Gijs').press('meeting.plan', { body: oogoOf(world) }))
  await world.as('Gijs').submit(plan, { when: 'in januari', title: 'Zonder voorstel' })
  await world.app.wake()
  const woken: string[] = []
  for (;;) {
    const [owed] = await world.storage.outbox.claim('web', world.now, world.now + 1, 1)
    if (!owed) break
    if (owed.view.startsWith('wakes')) woken.push(owed.ref.id)
    await world.storage.outbox.delivered(owed, owed.key.slice(0, 60), world.now)
  }
  const waiting = await world.storage.meetings.list(world.network, { states: ['to-plan'] }, { limit: 9 })
  expect(woken).toEqual(waiting.filter(({ title }) => title === 'Zonder voorstel').map(({ id }) => id))
  expect(waiting).toHaveLength(2)
})
