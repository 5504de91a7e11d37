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
      'Stukken: vr 4 dec 2026, met de agenda',
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

  it('grows out of a meeting of its own body only', async () => {
    await plan('15 december 14.00-15.30')
    const follow = formIn(await world.as('Gijs').press('meeting.follow-up', { meeting: (await only()).id }))
    const ofOther = { ...(await only()), id: 'of-another-body', body: bodyOf('Stuurgroep') }
    await world.storage.meetings.add(ofOther)
    const forged = (follows: string) => ({ ...follow, state: { ...(follow.state as object), follows } })
    for (const follows of [ofOther.id, 'nowhere'])
      expect(problemsIn(await world.as('Gijs').submit(forged(follows), { when: 'in maart/april' }))).toHaveProperty([
        '',
      ])
    expect(await meetings()).toHaveLength(2)
    await world.as('Gijs').submit(follow, { when: 'in maart/april' })
    expect(await meetings()).toHaveLength(3)
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

describe('in a private conversation a form', () => {
  it('answers with the meeting as it is now', async () => {
    expect(linesOf(cardIn(await plan('15 december 2026 14.00-15.30')))).toContain(
      'Wanneer: di 15 dec 2026, 14.00–15.30 uur',
    )
    expect(linesOf(cardIn(await change({ when: '17 december 2026 14.00-15.30' })))).toContain(
      'Wanneer: do 17 dec 2026, 14.00–15.30 uur',
    )
    const cancel = formIn(await world.as('Gijs').press('meeting.cancel', { meeting: (await only()).id }))
    const cancelled = cardIn(await world.as('Gijs').submit(cancel, { reason: 'te weinig aanwezigen' }))
    expect(linesOf(cancelled).join()).toContain('Gaat niet door: te weinig aanwezigen')
  })
})

describe('the form', () => {
  it.each([
    ['di 14 april 2026 14.00', 'voorbij'],
    ['di 14 april 2027 14.00', 'woensdag'],
    ['31 april 14.00', 'kalender'],
    ['13 april 25.00', 'uur klopt niet'],
    ['13 april 24.00', 'uur klopt niet'],
    ['13 april 15.00-14.00', 'einde ligt voor het begin'],
    ['13 april half 3', 'Ik lees geen dag'],
    ['na de kerstvakantie', 'heeft geen einde'],
    ['13 april 2062', 'jaar vooruit'],
    ['', 'Schrijf een dag en uur'],
  ])('says at the field what is wrong with “%s”, and keeps nothing', async (when, said) => {
    expect(problemsIn(await plan(when)).when).toContain(said)
    expect(await meetings()).toEqual([])
  })

  it.each([
    ['vr 25 dec 2026 10.00', 'vrije dag'],
    ['di 29 dec 2026 10.00', 'schoolvakantie'],
    ['za 9 jan 2027 10.00', 'weekend'],
  ])('warns once of %s; sending it again confirms', async (when, said) => {
    const again = formIn(await plan(when))
    expect(JSON.stringify(again.fields)).toContain(said)
    expect(await meetings()).toEqual([])
    const other = formIn(await world.as('Gijs').submit(again, { when: 'ma 28 dec 2026 10.00' }))
    expect(JSON.stringify(other.fields)).toContain('schoolvakantie')
    await world.as('Gijs').submit(again)
    expect(await meetings()).toMatchObject([{ state: 'planned' }])
  })

  it('warns where a body with the same members meets at that hour', async () => {
    await plan('di 15 dec 2026 14.00-15.30')
    const form = formIn(await world.as('Hanneke').press('meeting.plan', { body: bodyOf('Stuurgroep') }))
    const again = formIn(await world.as('Hanneke').submit(form, { when: '15 december 15.00-16.00' }))
    expect(JSON.stringify(again.fields)).toContain('OOGO komt dan ook bijeen')
    const free = await world.as('Hanneke').submit(form, { when: '15 december 15.30-16.00' })
    expect(linesOf(cardIn(free)).join()).not.toContain('OOGO')
  })

  it('sent twice makes one meeting; a resent one does not move it back', async () => {
    const form = await openForm()
    await world.as('Gijs').submit(form, { when: '15 december 14.00' })
    await change({ when: '17 december 14.00' })
    await world.as('Gijs').submit(form, { when: '15 december 14.00' })
    expect(await meetings()).toMatchObject([{ hours: { startsAt: instantOn('2026-12-17', 14) } }])
  })

  it('of who keeps order in one body opens for that one; of who does in none, not at all', async () => {
    const form = formIn(await world.as('Gijs').command('bijeenkomst', 'nieuw 15 december 14.00'))
    expect(valuesOf(form)).toMatchObject({ when: '15 december 14.00' })
    expect(form.state).toMatchObject({ body: bodyOf('OOGO') })
    expect(valuesOf(formIn(await world.as('Hanneke').command('bijeenkomst', 'nieuw')))).toHaveProperty('body')
    const refused = linesOf(cardIn(await world.as('Anna').command('bijeenkomst', 'nieuw')))
    expect(refused.join()).toContain('voorzitter')
  })

  it('the meetings of a body in which somebody has no seat are refused in so many words', async () => {
    const refused = linesOf(cardIn(await world.as('Bram').command('bijeenkomst', 'stuurgroep'))).join()
    expect(refused).toContain('Dit hoort bij Stuurgroep, en daar bent u geen lid van')
    const unknown = linesOf(cardIn(await world.as('Bram').command('bijeenkomst', 'qqqq'))).join()
    expect(unknown).toContain('Ik vind geen overleg “qqqq”')
  })

  it('tells whoever follows once, also where only the name changes', async () => {
    await plan('15 december 14.00')
    await change({ title: 'Regiodag', purpose: 'Om te leren', when: '16 december 14.00' })
    expect(await only()).toMatchObject({ title: 'Regiodag', sequence: 1 })
    const { id } = await only()
    const entries = await world.storage.history.of(world.network, { kind: 'meeting', id })
    expect(entries.map(({ verb }) => verb)).toEqual(['meeting.added', 'meeting.scheduled', 'meeting.moved'])
    await change({})
    expect(await only()).toMatchObject({ sequence: 1 })
  })
})
