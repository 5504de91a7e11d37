/** Two who seek a day for one meeting at once, on two connections of one PostgreSQL. */
import { expect, it } from 'vitest'
import { atOnce, useSharedWorld, world } from '../network/at-once.ts'
import { formIn, must } from '../world.ts'

useSharedWorld()

it('make one poll; the second hears that a day is sought', async () => {
  const body = must(world.bodies.OOGO, 'OOGO').id
  const plan = formIn(await world.as('Gijs').press('meeting.plan', { body }))
  await world.as('Gijs').submit(plan, { when: 'in maart/april' })
  const { id: meeting } = must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting')
  const askDates = async (who: string) => {
    const asked = formIn(await world.as(who).press('date-poll.propose', { meeting }))
    return formIn(await world.as(who).submit(asked))
  }
  const [mine, yours] = [await askDates('Gijs'), await askDates('Hanneke')]
  const [first, second] = await atOnce(
    () => world.as('Gijs').submit(mine),
    () => world.as('Hanneke').submit(yours),
  )
  expect(first.kind).toBe('whisper')
  expect(JSON.stringify(second)).toContain('datum')
  expect(second.kind).toBe('invalid')
  expect(await world.storage.datePolls.ofMeeting(world.network, meeting)).toHaveLength(1)
})
