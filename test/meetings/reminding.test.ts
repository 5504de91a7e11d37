/** What is said of a meeting by itself: its window wakes and runs out, it is a week away, it is today. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, type World } from '../world.ts'

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
const plan = async (when: string, over: Readonly<Record<string, string>> = {}) => {
  const form = formIn(await world.as('Gijs').press('meeting.plan', { body: bodyOf('OOGO') }))
  await world.as('Gijs').submit(form, { when, ...over })
}

/** Other features have things to say of a meeting too. */
const ours = /^(?:card|wakes|runs-out|week-before|today)/

/** What comes into the channels until that moment, as its first line; what stands already is not said again. */
const saidUntil = async (day: string, hour: number): Promise<readonly string[]> => {
  world.now = instantOn(day, hour)
  await world.app.wake()
  const said: string[] = []
  for (;;) {
    const [claimed] = await world.storage.outbox.claim('web', world.now, world.now + 1, 1)
    if (!claimed) return said
    const card = await world.app.present(world.network, claimed.ref, claimed.view, 'nl')
    const isOurs = claimed.ref.kind === 'meeting' && ours.test(claimed.view)
    if (claimed.message === null && isOurs) said.push(linesOf(must(card, claimed.view))[0] ?? '')
    await world.storage.outbox.delivered(claimed, claimed.key.slice(0, 60), world.now)
  }
}

describe('the window of a follow-up', () => {
  it('wakes eight weeks before it begins, and the secretariat hears when it runs out', async () => {
    await plan('15 december 14.00')
    const first = must((await meetings())[0], 'meeting')
    const reply = await world.as('Gijs').press('meeting.show', { meeting: first.id })
    const form = formIn(await pressOn(world.as('Gijs'), reply, 'Vervolg afspreken'))
    await world.as('Gijs').submit(form, { when: 'in maart/april' })
    const follow = must(
      (await meetings()).find(({ follows }) => follows === first.id),
      'follow-up',
    )
    expect(follow).toMatchObject({
      state: 'to-plan',
      purpose: 'om de vorderingen te bespreken',
      window: { text: 'in maart/april', from: '2027-03-01', until: '2027-04-30' },
    })
    const again = cardIn(await world.as('Anna').press('meeting.show', { meeting: first.id }))
    expect(linesOf(again)).toContain('Vervolg: OOGO, nog te plannen: in maart/april')
    const wakes = 'Vervolgbijeenkomst OOGO, in maart/april: tijd om een datum te zoeken'
    expect(await saidUntil('2027-01-04', 8)).not.toContain(wakes)
    expect(await saidUntil('2027-01-04', 10)).toEqual([wakes])
    expect(await saidUntil('2027-04-16', 8)).toEqual([])
    const runsOut = 'OOGO, in maart/april: er is nog geen datum, en de tijd raakt op'
    expect(await saidUntil('2027-04-16', 10)).toEqual([runsOut])
  })

  it('that is awake already wakes at once, and says so no more once it has a day', async () => {
    await plan('in december')
    expect(await saidUntil('2026-11-23', 11)).toContain('OOGO, in december: tijd om een datum te zoeken')
    const { id } = must((await meetings())[0], 'meeting')
    const form = formIn(await world.as('Gijs').press('meeting.change', { meeting: id }))
    await world.as('Gijs').submit(form, { when: '15 december 9.00-10.30' })
    const ref = { kind: 'meeting', id }
    const card = must(await world.app.present(world.network, ref, 'wakes@2026-12-01', 'nl'), 'card')
    expect(linesOf(card)).toEqual(['Deze herinnering is afgehandeld. OOGO: di 15 dec 2026, 09.00–10.30 uur.'])
    expect(await saidUntil('2026-12-08', 12)).toEqual(['Over een week: OOGO'])
  })
})

describe('a day', () => {
  it('is said a week before and in the morning; the day to which it moved too', async () => {
    await plan('15 december 14.00')
    await saidUntil('2026-12-08', 8)
    expect(await saidUntil('2026-12-08', 9)).toEqual(['Over een week: OOGO'])
    const { id } = must((await meetings())[0], 'meeting')
    const form = formIn(await world.as('Gijs').press('meeting.change', { meeting: id }))
    await world.as('Gijs').submit(form, { when: '17 december 14.00' })
    expect(await saidUntil('2026-12-10', 12)).toEqual(['Over een week: OOGO'])
    expect(await saidUntil('2026-12-17', 8)).toEqual(['Vandaag: OOGO'])
    const reply = await world.as('Gijs').press('meeting.show', { meeting: id })
    expect(labelsOf(cardIn(reply))).toContain('Openen')
  })

  it('that comes nearer while nothing is said is soon, and no more a week away', async () => {
    await plan('15 december 14.00')
    expect(await saidUntil('2026-12-11', 12)).toEqual(['OOGO', 'Binnenkort: OOGO'])
    expect(await saidUntil('2026-12-15', 13)).toEqual(['Vandaag: OOGO'])
  })

  it('on which nothing could be said is not said afterwards', async () => {
    await plan('15 december 14.00')
    await plan('17 december 14.00', { title: 'Nog te komen' })
    await saidUntil('2026-12-01', 12)
    expect(await saidUntil('2026-12-16', 12)).toEqual(['Binnenkort: Nog te komen'])
  })

  it('of a meeting that was called off is not said; the card says why', async () => {
    await plan('15 december 14.00')
    const { id } = must((await meetings())[0], 'meeting')
    const form = formIn(await world.as('Gijs').press('meeting.cancel', { meeting: id }))
    await world.as('Gijs').submit(form, { reason: 'Te weinig aanwezigen.' })
    expect(await saidUntil('2026-12-15', 12)).toEqual(['OOGO'])
    const reply = await world.as('Anna').press('meeting.show', { meeting: id })
    expect(linesOf(cardIn(reply))).toContain('Gaat niet door: Te weinig aanwezigen.')
    expect(await meetings()).toMatchObject([{ state: 'cancelled', sequence: 1 }])
  })
})

describe('a window', () => {
  it('that has passed meanwhile no longer wakes or runs out', async () => {
    await plan('in maart/april 2027')
    expect(await saidUntil('2027-05-03', 12)).toEqual(['OOGO'])
  })
})

describe('the list of meetings', () => {
  it('keeps what was never closed, or never got its day, for who can do something about it', async () => {
    await plan('15 december 14.00', { title: 'Nooit geopend' })
    await plan('in december', { title: 'Nooit gepland' })
    await plan('12 januari 2027 14.00', { title: 'Wat komt' })
    world.now = instantOn('2027-01-04', 9)
    const linesFor = async (who: string) => linesOf(cardIn(await world.as(who).command('bijeenkomst')))
    const forMembers = ['Bijeenkomsten die komen', 'Wat komt | di 12 jan 2027, 14.00–16.00 uur']
    expect(await linesFor('Anna')).toEqual(forMembers)
    expect(await linesFor('Gijs')).toEqual([
      ...forMembers,
      'Nog af te sluiten',
      'Nooit gepland | nog te plannen: in december · die periode is voorbij',
      'Nooit geopend | di 15 dec 2026, 14.00–16.00 uur · nog niet afgesloten',
    ])
  })

  it('has what comes, page by page, and what was held apart; who does not sit there sees none', async () => {
    for (let day = 1; day <= 14; day += 1) await plan(`${day} februari 2027 9.00`, { title: `Overleg ${day}` })
    const weekend = formIn(await world.as('Gijs').press('meeting.plan', { body: bodyOf('OOGO') }))
    const warned = await world.as('Gijs').submit(weekend, { when: '6 februari 2027 9.00' })
    expect(JSON.stringify(formIn(warned).fields)).toContain('weekend')
    const page = await world.as('Anna').command('bijeenkomst')
    expect(linesOf(cardIn(page))).toHaveLength(11)
    expect(linesOf(cardIn(await world.as('Femke').command('bijeenkomst')))).toContain('Er staat niets gepland.')
    expect(linesOf(cardIn(await world.as('Anna').command('bijeenkomst', 'oogo geweest')))).toEqual([
      'Bijeenkomsten van OOGO, geweest',
      'Er is nog geen bijeenkomst geweest.',
    ])
  })
})
