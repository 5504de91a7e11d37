/** A meeting is planned by hand: on a day, or within a window in which a day is to be found. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { scheduleMeeting } from '../../bot/meetings/planning/schedule.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const bodyOf = (name: string): string => must(world.bodies[name], name).id
const meetings = () => world.storage.meetings.list(world.network, {}, { limit: 50 })
const only = async () => must((await meetings())[0], 'meeting')
const openForm = async (who = 'Gijs', body = 'OOGO') =>
  formIn(await world.as(who).press('meeting.plan', { body: bodyOf(body) }))
const plan = async (when: string, over: Readonly<Record<string, string>> = {}, who = 'Gijs') =>
  world.as(who).submit(await openForm(who), { when, ...over })
const change = async (over: Readonly<Record<string, string>>, who = 'Gijs') => {
  const form = formIn(await world.as(who).press('meeting.change', { meeting: (await only()).id }))
  return world.as(who).submit(form, over)
}

describe('a meeting on a day', () => {
  it('is planned with its hours, and its agenda closes ten days before', async () => {
    await plan('di 15 december 2026 14.00-15.30', { place: 'Stadhuis' })
    expect(await only()).toMatchObject({
      state: 'planned',
      hours: { startsAt: instantOn('2026-12-15', 14), endsAt: instantOn('2026-12-15', 15) + 30 * 60_000 },
      papersOn: '2026-12-04',
      place: 'Stadhuis',
      sequence: 0,
    })
    const card = await world.as('Bram').press('meeting.show', { meeting: (await only()).id })
    expect(linesOf(cardIn(card)).slice(0, 4)).toEqual([
      'OOGO',
      'Wanneer: di 15 dec 2026, 14.00–15.30 uur',
      'Waar: Stadhuis',
      'Agenda en stukken: vr 4 dec 2026',
    ])
  })

  it('moves: calendars hear of it, and what was not seen is refused', async () => {
    await plan('15 december 14.00-15.30')
    const form = formIn(await world.as('Gijs').press('meeting.change', { meeting: (await only()).id }))
    expect(valuesOf(form).when).toBe('di 15 dec 2026 14.00-15.30')
    await world.as('Gijs').submit(form, { when: 'do 17 dec 2026 9 uur' })
    expect(await only()).toMatchObject({ sequence: 1, hours: { startsAt: instantOn('2026-12-17', 9) } })
    expect(problemsIn(await world.as('Gijs').submit(form, { purpose: 'iets anders' }))).toHaveProperty([''])
    await change({ place: 'Online' })
    expect(await only()).toMatchObject({ sequence: 2, place: 'Online' })
    await change({ when: 'in maart/april' })
    expect(await only()).toMatchObject({ state: 'to-plan', hours: null, papersOn: null, sequence: 3 })
  })

  it('is scheduled by what finds the day, and tells whoever follows it', async () => {
    await plan('in maart/april')
    const told: string[] = []
    const followers = [
      { onMoved: async ({ after }: { after: { papersOn: string | null } }) => void told.push(after.papersOn ?? '') },
    ]
    const hours = { startsAt: instantOn('2027-03-16', 9), endsAt: instantOn('2027-03-16', 11) }
    const deed = { member: { id: must(world.members.Gijs, 'Gijs').id }, now: world.now, surface: 'web' } as const
    const { id, network } = await only()
    await world.storage.unitOfWork.run(() =>
      scheduleMeeting(world.storage, followers)({ id, network }, hours, undefined, deed),
    )
    expect(await only()).toMatchObject({ state: 'planned', hours, papersOn: '2027-03-05', sequence: 0 })
    expect(told).toEqual(['2027-03-05'])
  })
})
