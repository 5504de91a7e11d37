import { describe, expect, it } from 'vitest'
import { must } from '../world.ts'
import { agree, bodyOf, changeItem, draw, linesOf, moveTo, type Said, taken, useWorld, wakeAt, world } from './given.ts'

useWorld()

const only = (said: readonly Said[]): Said => {
  expect(said).toHaveLength(1)
  return must(said[0], 'card')
}
const member = (name: string) =>
  ({ kind: 'member', id: must(world.members[name], name).id, hasAccepted: true }) as const
const setReminders = (differing: object, body: string | null = 'OOGO') =>
  world.storage.reminderSettings.save(world.network, body && bodyOf(body), differing)

/** The world begins on Monday 23 November 2026 at ten; bodies hear of their week on Mondays. */
const begin = () => wakeAt('2026-11-23', 10)

describe('on its morning a body', () => {
  it('hears in one card of what is due until the next one, whoever owes it by their organisation', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-24', owners: [member('Anna'), member('Bram')] })
    await agree({ id: 'b', until: '2026-11-25' })
    await agree({ id: 'c', startsOn: '2026-11-24' })
    await agree({ id: 'd', until: '2026-11-24', kind: 'standing-agreement' })
    const { card } = only(await wakeAt('2026-11-24'))
    expect(linesOf(card)).toEqual([
      'Te doen op di 24 nov 2026',
      '1. Punt a | uiterlijk di 24 nov 2026 · SWV Noorderkring VO, Gemeente Duinrecht',
      '3. Punt c | begint di 24 nov 2026 · geen actiehouder',
      '4. Punt d | di 24 nov 2026 terugkijken: houdt dit nog?',
    ])
    expect(JSON.stringify(card)).not.toMatch(/mention|Anna|Bram/u)
    expect(await wakeAt('2026-11-24', 10)).toEqual([])
  })

  it('hears nothing where nothing is due, and each body only of its own', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-24', body: 'Stuurgroep' })
    expect(only(await wakeAt('2026-11-24')).body).toBe(bodyOf('Stuurgroep'))
    expect(await wakeAt('2026-11-25')).toEqual([])
  })

  it('hears on the last working day of what is due in a weekend or a holiday', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-29' })
    await agree({ id: 'b', until: '2027-01-02' })
    const friday = only(await wakeAt('2026-11-27'))
    expect(linesOf(friday.card)).toEqual([
      'Te doen van vr 27 nov 2026 t/m zo 29 nov 2026',
      '1. Punt a | uiterlijk zo 29 nov 2026 · geen actiehouder',
    ])
    await wakeAt('2026-12-14')
    expect(linesOf(only(await wakeAt('2026-12-18')).card)[0]).toBe('Te doen van vr 18 dec 2026 t/m zo 3 jan 2027')
  })

  it('sees on the card what has become of it since', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-24' })
    await agree({ id: 'b', until: '2026-11-24' })
    await agree({ id: 'c', until: '2026-11-24' })
    const { body, view } = only(await wakeAt('2026-11-24'))
    await changeItem('a', (item) => ({ ...item, state: 'done' }))
    await moveTo('b', '2026-12-03')
    expect(linesOf(await draw(body, view)).slice(1)).toEqual([
      '1. Punt a | gereed · geen actiehouder',
      '2. Punt b | verzet naar do 3 dec 2026 · geen actiehouder',
      '3. Punt c | uiterlijk di 24 nov 2026 · geen actiehouder',
    ])
    expect((await taken()).map((one) => one.view)).toEqual([view])
    await wakeAt('2026-11-30')
    expect(linesOf(only(await wakeAt('2026-12-03')).card)[1]).toContain('Punt b')
  })

  it('hears of what many share in one row, with how many', async () => {
    await begin()
    await agree({ id: 'p', isShared: true, title: 'Verzuim melden' })
    for (const one of ['x', 'y', 'z'])
      await agree({
        id: `p~${one}`,
        parent: 'p',
        title: 'Verzuim melden',
        until: one === 'z' ? '2026-11-25' : '2026-11-24',
      })
    const { body, view, card } = only(await wakeAt('2026-11-24'))
    expect(linesOf(card).slice(1)).toEqual(['1. Verzuim melden | uiterlijk di 24 nov 2026 · 2 organisaties'])
    await changeItem('p~x', (item) => ({ ...item, state: 'done' }))
    expect(linesOf(await draw(body, view))[1]).toContain('1 van 2 gereed')
    expect(linesOf(only(await wakeAt('2026-11-25')).card)[1]).toContain('4. Verzuim melden')
  })

  it('reads how many did not fit, with the way to them', async () => {
    await begin()
    for (let at = 0; at < 14; at += 1) await agree({ id: `i${at}`, until: '2026-11-24' })
    const lines = linesOf(only(await wakeAt('2026-11-24')).card)
    expect(lines.slice(-3)).toEqual([
      '10. Punt i9 | uiterlijk di 24 nov 2026 · geen actiehouder',
      '… en nog 4',
      '[Alle open afspraken]',
    ])
  })

  it('hears of what was agreed too late for its card on the next one, and of nothing twice', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-24' })
    await wakeAt('2026-11-24')
    await agree({ id: 'b', until: '2026-11-24' })
    const lines = linesOf(only(await wakeAt('2026-11-25')).card)
    expect(lines).toEqual([
      'Te doen van di 24 nov 2026 t/m wo 25 nov 2026',
      '2. Punt b | uiterlijk di 24 nov 2026 · geen actiehouder',
    ])
    expect(await wakeAt('2026-11-26')).toEqual([])
  })

  it('hears nothing where its network or the body wants none, and once it does nothing of before', async () => {
    await begin()
    await setReminders({ morning: false })
    await agree({ id: 'a', until: '2026-11-24' })
    await agree({ id: 'b', until: '2026-11-24', body: 'Stuurgroep' })
    expect(only(await wakeAt('2026-11-24')).body).toBe(bodyOf('Stuurgroep'))
    await setReminders({ morning: true })
    await agree({ id: 'c', until: '2026-11-25' })
    expect(linesOf(only(await wakeAt('2026-11-25')).card).join()).not.toContain('Punt a')
  })

  it('reads it in its own language', async () => {
    await begin()
    const body = must(world.bodies.OOGO, 'OOGO')
    await world.storage.network.saveBody({ ...body, language: 'en' })
    await agree({ id: 'a', until: '2026-11-24' })
    expect(linesOf(only(await wakeAt('2026-11-24')).card)[0]).toBe('To do on Tue 24 Nov 2026')
  })
})

describe('after downtime', () => {
  it('one card tells of all that was missed, and says since when', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-24' })
    await agree({ id: 'b', until: '2026-11-26' })
    await agree({ id: 'c', until: '2026-11-27' })
    expect(linesOf(only(await wakeAt('2026-11-27', 14)).card)).toEqual([
      'Te doen van di 24 nov 2026 t/m zo 29 nov 2026',
      'Dit had hier di 24 nov 2026 om 09.00 uur moeten staan; Schakel was er toen niet.',
      '1. Punt a | uiterlijk di 24 nov 2026 · geen actiehouder',
      '2. Punt b | uiterlijk do 26 nov 2026 · geen actiehouder',
      '3. Punt c | uiterlijk vr 27 nov 2026 · geen actiehouder',
    ])
    expect(await wakeAt('2026-11-27', 15)).toEqual([])
  })

  it('nobody is spoken to in a silence, and late is said to be late after it', async () => {
    await begin()
    await agree({ id: 'a', until: '2026-11-24' })
    expect(await wakeAt('2026-11-24', 20)).toEqual([])
    const lines = linesOf(only(await wakeAt('2026-11-25')).card)
    expect(lines[1]).toContain('di 24 nov 2026 om 09.00 uur')
    expect(lines[2]).toContain('Punt a')
  })

  it('a morning that nothing was due on makes no later card late', async () => {
    await begin()
    await agree({ id: 'b', until: '2026-11-26' })
    expect(linesOf(only(await wakeAt('2026-11-26')).card)).toHaveLength(2)
  })
})
