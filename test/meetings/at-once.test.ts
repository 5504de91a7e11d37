/** Two people at once at one meeting, on two connections of one PostgreSQL. */
import { beforeEach, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { atOnce, useSharedWorld, world } from '../network/at-once.ts'
import { formIn, must } from '../world.ts'

useSharedWorld()

let meeting: string

beforeEach(async () => {
  const body = must(world.bodies.OOGO, 'OOGO').id
  const form = formIn(await world.as('Gijs').press('meeting.plan', { body }))
  await world.as('Gijs').submit(form, { when: 'di 15 december 2026 14.00' })
  meeting = must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting').id
})

const verbs = async (kind: string) =>
  (await world.storage.history.of(world.network, { kind, id: meeting })).map(({ verb }) => verb)

it('open it once', async () => {
  world.now = instantOn('2026-12-15', 14)
  const open = (who: string) => world.as(who).press('session.open', { meeting })
  const replies = await atOnce(
    () => open('Gijs'),
    () => open('Hanneke'),
  )
  expect(replies.map(({ kind }) => kind)).toEqual(['whisper', 'whisper'])
  expect((await verbs('meeting')).filter((verb) => verb === 'session.opened')).toHaveLength(1)
})

it('send an agenda round once, also when its day has come at that moment', async () => {
  world.now = instantOn('2026-12-14', 10)
  await atOnce(
    () => world.as('Gijs').press('agenda-item.send-round', { meeting }),
    () => world.app.wake(),
  )
  expect((await verbs('agenda')).filter((verb) => verb === 'agenda-item.sent-round')).toHaveLength(1)
})
