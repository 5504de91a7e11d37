/** All meetings of a body by its rhythm are planned at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayAt } from '../../bot/clock.ts'
import { awayFromHolidays, endOfSchoolYear, isFreeFor, windowsOfYear } from '../../bot/meetings/planning/rhythm-days.ts'
import type { Rhythm } from '../../bot/network/customs.ts'
import { allFields, type Form } from '../../cards/form.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, type World } from '../world.ts'

describe('a day within a holiday', () => {
  it('moves to the nearest working day of that week or the next', () => {
    // Kerstvakantie 19 December 2026 until 3 January 2027: neither that week nor the next has room on the 22nd.
    const days = awayFromHolidays(['2026-12-22', '2027-01-01', '2027-03-29', '2027-04-27'], 'noord')
    expect(days).toEqual([
      { occurrence: '2026-12-22', day: null },
      { occurrence: '2027-01-01', day: '2027-01-04' },
      { occurrence: '2027-03-29', day: '2027-03-30' },
      { occurrence: '2027-04-27', day: expect.any(String) },
    ])
    for (const { day } of days) if (day) expect(isFreeFor(day, 'noord')).toBe(true)
  })

  it('falls out where the body meets in the next week anyway', () => {
    expect(awayFromHolidays(['2027-01-01', '2027-01-08'], 'noord')).toEqual([
      { occurrence: '2027-01-01', day: null },
      { occurrence: '2027-01-08', day: '2027-01-08' },
    ])
  })
})

describe('so many times a year', () => {
  it('gives windows that follow one another and fill the school year', () => {
    const windows = windowsOfYear(4, '2027-07-09')
    expect(windows[0]?.from).toBe('2026-09-01')
    expect(windows.at(-1)?.until).toBe('2027-07-09')
    for (const [at, { from }] of windows.entries())
      if (at > 0) expect(Date.parse(from) - Date.parse(windows[at - 1]?.until ?? '')).toBe(86_400_000)
  })

  it('ends with the school year, the next one from its summer on', () => {
    expect(endOfSchoolYear('2026-11-23', 'noord')).toBe('2027-07-09')
    expect(endOfSchoolYear('2027-07-20', 'noord').slice(0, 4)).toBe('2028')
  })
})

describe('planning from the rhythm', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })

  const meetings = () => world.storage.meetings.list(world.network, {}, { limit: 100 })
  const give = async (rhythm: Rhythm | null) => {
    const body = must(world.bodies.OOGO, 'OOGO')
    await world.storage.network.saveBody({ ...body, customs: { ...body.customs, rhythm } })
  }
  const ask = async (who = 'Gijs') =>
    world.as(who).press('meeting.plan-rhythm', { body: must(world.bodies.OOGO, 'OOGO').id })
  const labelsIn = (form: Form) =>
    allFields(form).flatMap((field) => (field.kind === 'choice' ? field.options.map(({ label }) => label) : []))

  it('shows all days ticked, and plans each once', async () => {
    await give({ kind: 'month', nth: 1, weekday: 5, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })
    const form = formIn(await ask())
    const first = ['vr 4 dec 2026', 'ma 4 jan 2027, in plaats van vr 1 jan 2027', 'vr 5 feb 2027', 'vr 5 mrt 2027']
    expect(labelsIn(form).slice(0, 4)).toEqual(first)
    await world.as('Gijs').submit(form)
    const planned = await meetings()
    expect(planned).toHaveLength(labelsIn(form).length)
    expect(planned.map(({ hours }) => hours && dayAt(hours.startsAt)).slice(0, 2)).toEqual(['2026-12-04', '2027-01-04'])
    await world.as('Gijs').submit(form)
    expect(await meetings()).toHaveLength(planned.length)
    expect(JSON.stringify(formIn(await ask()).fields)).toContain('al gepland')
    const owed = await world.storage.outbox.claim('web', world.now, world.now + 1, 100)
    const said = owed.map(({ view }) => view).filter((view) => view === 'card' || view === 'series')
    expect(said).toEqual(['series'])
  })

  it('plans only what stays ticked, until the day that was chosen', async () => {
    await give({ kind: 'weeks', every: 2, weekday: 2, fromOn: '2026-11-24' })
    const form = formIn(await ask())
    expect(problemsIn(await world.as('Gijs').submit(form, { until: 'ooit' }))).toHaveProperty('until')
    const shorter = formIn(await world.as('Gijs').submit(form, { until: '20 januari 2027' }))
    expect(labelsIn(shorter)).toEqual(['di 24 nov 2026', 'di 8 dec 2026', 'di 5 jan 2027', 'di 19 jan 2027'])
    const chosen = allFields(shorter).flatMap((field) =>
      field.kind === 'choice' ? field.options.slice(1, 3).map(({ value }) => value) : [],
    )
    await world.as('Gijs').submit(shorter, { chosen })
    expect((await meetings()).map(({ hours }) => hours && dayAt(hours.startsAt))).toEqual(['2026-12-08', '2027-01-05'])
  })

  it('opens every agenda of a year of weekly meetings, in its order and with its history', async () => {
    const body = must(world.bodies.OOGO, 'OOGO')
    const customs = { ...body.customs, standing: ['Mededelingen', 'Rondvraag'] }
    const rhythm = { kind: 'weeks', every: 1, weekday: 2, fromOn: '2026-11-24' } as const
    await world.storage.network.saveBody({ ...body, customs: { ...customs, rhythm } })
    await world.as('Gijs').submit(formIn(await ask()))
    const planned = await meetings()
    expect(planned.length).toBeGreaterThan(25)
    for (const { id, state } of planned) {
      expect(state).toBe('planned')
      const items = await world.storage.agendaItems.ofMeeting(world.network, id)
      expect(items.map(({ position, reason }) => [position, reason])).toEqual([
        [1, 'open-agreements'],
        [2, 'standing'],
        [3, 'standing'],
      ])
      const verbs = async (kind: string, of: string) =>
        (await world.storage.history.of(world.network, { kind, id: of })).map(({ verb }) => verb)
      expect(await verbs('agenda-item', items[0]?.id ?? '')).toEqual(['agenda-item.proposed', 'agenda-item.placed'])
      expect(await verbs('meeting', id)).toEqual(['meeting.added', 'meeting.scheduled'])
    }
    const last = { kind: 'meeting', id: must(planned.at(-1), 'last meeting').id }
    const waiting = await world.storage.reminders.waiting(world.network, last)
    expect(waiting.map(({ key }) => key).filter((key) => key.includes('week-before'))).toHaveLength(1)
  })

  it('gives a body that meets so many times a year as many windows, of which the first may be under way', async () => {
    await give({ kind: 'year', times: 4 })
    await world.as('Gijs').submit(formIn(await ask()))
    const planned = await meetings()
    expect(planned.map(({ state }) => state)).toEqual(planned.map(() => 'to-plan'))
    expect(planned[0]?.window?.from).toBe('2026-11-24')
    expect(planned.at(-1)?.window?.until).toBe('2027-07-09')
  })

  it('is for who keeps order in a body with a rhythm', async () => {
    await give(null)
    expect(linesOf(cardIn(await ask())).join()).toContain('geen ritme')
    await give({ kind: 'year', times: 2 })
    expect(linesOf(cardIn(await ask('Anna'))).join()).toContain('voorzitter')
  })
})
