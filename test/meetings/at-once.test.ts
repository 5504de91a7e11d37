/** Two people at once at one meeting, on two connections of one PostgreSQL. */
import { beforeEach, expect, it } from 'vitest'
import { done } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import { scheduleMeeting } from '../../bot/meetings/planning/schedule.ts'
import { atOnce, useSharedWorld, world } from '../network/at-once.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must } from '../world.ts'

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

it('move it one after the other: the second from where the first has put it', async () => {
  const change = async (who: string) => formIn(await world.as(who).press('meeting.change', { meeting }))
  const [first, second] = [await change('Gijs'), await change('Hanneke')]
  await atOnce(
    () => world.as('Gijs').submit(first, { when: 'wo 16 december 2026 10.00' }),
    () => world.as('Hanneke').submit(second, { when: 'do 17 december 2026 10.00' }),
  )
  const moves = (await world.storage.history.of(world.network, { kind: 'meeting', id: meeting })).filter(
    ({ verb }) => verb === 'meeting.moved',
  )
  expect(moves).toHaveLength(1)
})

it('give it a day by two ways: what is told starts where the first ended', async () => {
  const move = (day: string) => () =>
    scheduleMeeting(world.storage, [{ onMoved: async (change) => void heard.push(change) }])(
      { network: world.network, id: meeting },
      { startsAt: instantOn(day, 10), endsAt: instantOn(day, 12) },
      undefined,
      { member: { id: must(world.members.Gijs, 'Gijs').id }, now: world.now, surface: 'web' },
    )
  const heard: { readonly before: Meeting; readonly after: Meeting }[] = []
  await atOnce(
    async () => done((await move('2026-12-16')()).id),
    () => world.storage.unitOfWork.run(move('2026-12-17')),
  )
  expect(heard.map(({ before }) => before.hours)).toEqual([
    { startsAt: instantOn('2026-12-15', 14), endsAt: expect.any(Number) },
    heard[0]?.after.hours,
  ])
})

it('close it and answer for it: what comes after the closing is refused', async () => {
  world.now = instantOn('2026-12-15', 14)
  await world.as('Gijs').press('session.open', { meeting })
  const form = formIn(await world.as('Gijs').press('session.close', { meeting }))
  world.now += 60_000
  const [closed, answered] = await atOnce(
    () => world.as('Gijs').submit(form),
    () => world.as('Bram').press('meeting.attend', { meeting, answer: 'present' }),
  )
  expect(closed.kind).not.toBe('invalid')
  expect(linesOf(cardIn(answered)).join()).toContain('staat vast')
  const said = await world.storage.meetings.attendances(world.network, meeting)
  expect(said.filter(({ answer }) => answer === 'present')).toEqual([])
})
