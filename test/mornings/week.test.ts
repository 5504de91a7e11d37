import { describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { agree, bodyOf, linesOf, moveTo, type Said, useWorld, wakeAt, world } from './given.ts'

useWorld()

const of = (said: readonly Said[], body = 'OOGO') => said.filter((one) => one.body === bodyOf(body))
const linesAt = async (day: string, hour = 9) => of(await wakeAt(day, hour)).map(({ card }) => linesOf(card))
const begin = () => wakeAt('2026-11-23', 10)

const meet = async (day: string) => {
  const hours = { startsAt: instantOn(day, 14), endsAt: instantOn(day, 16) }
  await world.storage.meetings.add({
    ...{ id: 'm', network: world.network, body: bodyOf('OOGO'), kind: 'regular', title: '', purpose: '' },
    ...{ state: 'planned', follows: null, window: null, hours, place: 'Zaal 2', papersOn: null, agendaSentAt: null },
    ...{ sequence: 0, summary: '', confirmedIn: null, createdAt: 0, createdBy: '', version: 1 },
  })
}

describe('once a week a body', () => {
  it('hears in one card, which opens with its morning, how everything stands', async () => {
    await begin()
    await agree({ id: 'late', until: '2026-11-27' })
    await agree({ id: 'now', until: '2026-11-30' })
    await agree({ id: 'soon', until: '2026-12-03' })
    await agree({ id: 'open' })
    await meet('2026-12-08')
    await wakeAt('2026-11-27')
    expect(await linesAt('2026-11-30')).toEqual([
      [
        'Weekoverzicht van ma 30 nov 2026',
        '4 acties staan open.',
        'Te doen (1)',
        '2. Punt now | uiterlijk ma 30 nov 2026 · geen actiehouder',
        'Volgende bijeenkomst',
        'OOGO | di 8 dec 2026, 14.00–16.00 uur · Zaal 2',
        'Verder tot het volgende overzicht (1)',
        '3. Punt soon | uiterlijk do 3 dec 2026 · geen actiehouder',
        'Te laat (1)',
        '1. Punt late | uiterlijk vr 27 nov 2026 · geen actiehouder',
        'Nieuw (4)',
        '4. Punt open | geen datum · geen actiehouder',
        'Zonder actiehouder (4)',
        'Zonder datum (1)',
        '[Alle open afspraken] [Te laat (1)] [Zonder actiehouder (4)] [Zonder datum (1)]',
        'Geteld op ma 30 nov 2026; de rijen veranderen mee.',
      ],
    ])
    expect(await linesAt('2026-12-01')).toEqual([])
    expect((await linesAt('2026-12-07'))[0]?.join()).not.toContain('Nieuw')
  })

  it('hears nothing in a quiet week, and of a meeting within two weeks', async () => {
    await begin()
    await meet('2026-12-15')
    expect(await linesAt('2026-11-30')).toEqual([])
    expect((await linesAt('2026-12-07'))[0]?.slice(0, 4)).toEqual([
      'Weekoverzicht van ma 7 dec 2026',
      'Er staat geen actie open.',
      'Volgende bijeenkomst',
      'OOGO | di 15 dec 2026, 14.00–16.00 uur · Zaal 2',
    ])
  })

  it('hears nothing in holidays, and after a long sleep in one card of all weeks', async () => {
    await begin()
    await agree({ id: 'a' })
    expect(await linesAt('2026-11-30')).toHaveLength(1)
    const [lines, ...others] = await linesAt('2026-12-16', 11)
    expect(others).toEqual([])
    expect(lines?.slice(0, 2)).toEqual([
      'Weekoverzicht van wo 16 dec 2026',
      'Dit had hier ma 14 dec 2026 om 09.00 uur moeten staan; Schakel was er toen niet.',
    ])
    expect(await linesAt('2026-12-21')).toEqual([])
    expect(await linesAt('2026-12-28')).toEqual([])
    expect(await linesAt('2027-01-04')).toHaveLength(1)
  })

  it('hears on another day, or not at all, as it wants', async () => {
    await begin()
    await agree({ id: 'a' })
    await world.storage.reminderSettings.save(world.network, bodyOf('OOGO'), { digest: 4 })
    await wakeAt('2026-11-26')
    expect(await linesAt('2026-11-30')).toEqual([])
    expect(await linesAt('2026-12-03')).toHaveLength(1)
    await world.storage.reminderSettings.save(world.network, bodyOf('OOGO'), { digest: null })
    expect(await linesAt('2026-12-10')).toEqual([])
  })

  it('is told its week without a morning where it wants no mornings', async () => {
    await begin()
    await world.storage.reminderSettings.save(world.network, bodyOf('OOGO'), { morning: false })
    await agree({ id: 'a', until: '2026-11-30' })
    await moveTo('a', '2026-11-30')
    expect((await linesAt('2026-11-30'))[0]?.join()).not.toContain('Te doen')
  })
})
