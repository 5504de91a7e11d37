/** How one member says how they want to be reminded. */
import { describe, expect, it } from 'vitest'
import { agreementRef } from '../../bot/agreements/agreement.ts'
import { instantOn } from '../../bot/clock.ts'
import { noOwnReminders } from '../../bot/reminders/settings.ts'
import type { Form } from '../../cards/form.ts'
import { record, useWorld, world } from '../agreements/given.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { complaintsOf } from './fits.ts'
import { countTo } from './told.ts'

useWorld()

const anna = () => world.as('Anna')
const typed = async (text: string) => linesOf(cardIn(await anna().command('stil', text))).join('\n')
const ask = async (): Promise<Form> => formIn(await anna().press('reminder.own', {}))
const own = () => world.storage.reminderSettings.own(world.network, must(world.members.Anna, 'Anna').id)
const goTo = async (day: string, hour = 9) => {
  world.now = instantOn(day, hour)
  await world.app.wake()
}

describe('/stil', () => {
  it('says in words how one is reminded, and keeps it private in a channel', async () => {
    const reply = await world.as('Anna', 'OOGO').command('stil')
    expect(reply).toMatchObject({ kind: 'whisper', mayBeOverheard: false })
    const said = linesOf(cardIn(reply)).join('\n')
    expect(said).toContain('18.00–08.00, als het netwerk')
    expect(said).toContain('zaterdag en zondag, feestdagen, schoolvakanties')
    expect(said).toContain('zodra er iets is')
  })

  it('keeps what is typed, adds it to what stood there, and says it back', async () => {
    await typed('3 t/m 14 mei')
    await typed('17.00-09.00')
    await typed('elke woensdag')
    const said = await typed('wekelijks maandag')
    for (const part of [
      'ma 3 mei 2027 t/m vr 14 mei 2027',
      '17.00–09.00, uw eigen uren',
      'woensdag',
      'één keer per week, op maandag',
    ])
      expect(said).toContain(part)
    expect(await typed('uit')).toContain('weer als gewoonlijk')
    expect((await own()).silence).toEqual({ hours: null, weekdays: [], daysOff: [], weekly: null })
  })

  it('opens the form with what cannot be read, where it belongs, and says what is possible', async () => {
    const unknown = formIn(await anna().command('stil', 'gek doen'))
    expect(JSON.stringify(unknown.fields[0])).toContain('Ik lees “gek doen” niet')
    expect(unknown.fields).toContainEqual(expect.objectContaining({ name: 'daysOff', value: 'gek doen' }))
    const hours = formIn(await anna().command('stil', '00:00-24:00'))
    expect(hours.fields).toContainEqual(expect.objectContaining({ name: 'hours', value: '00:00-24:00' }))
    expect(JSON.stringify(hours.fields[0])).toContain('geen moment over')
  })

  it.each<[string, object, readonly string[]]>([
    ['tot 1 november', { name: 'daysOff', value: 'ma 23 nov 2026 t/m zo 31 okt 2027' }, ['343 dagen']],
    ['17-9', { name: 'hours', value: '17.00–09.00' }, ['bedoelt u deze uren?', 'vr 17 sep 2027']],
    ['9-17', { name: 'hours', value: '09.00–17.00' }, ['bedoelt u deze uren?', 'juist als u werkt']],
  ])('asks before it keeps “%s”, which may mean something else', async (text, field, said) => {
    const form = formIn(await anna().command('stil', text))
    expect(form.fields).toContainEqual(expect.objectContaining(field))
    for (const part of said) expect(JSON.stringify(form.fields[0])).toContain(part)
    expect(await own()).toEqual(noOwnReminders)
    await anna().submit(form)
    expect(await own()).not.toEqual(noOwnReminders)
  })

  it('shows what was muted by name, and is everything as usual again at one press', async () => {
    const { id, number } = await record()
    await anna().press('nudge.mute', agreementRef(id))
    const card = cardIn(await anna().command('stil'))
    expect(JSON.stringify(card)).toContain(`${number}`)
    expect(labelsOf(card)).toContain('Weer herinneren')
    const after = cardIn(await anna().press('reminder.own-usual', {}))
    expect(labelsOf(after)).not.toContain('Weer herinneren')
    expect(labelsOf(after)).not.toContain('Alles als gewoonlijk')
  })

  it('says who is reminded in the place of somebody who is away', async () => {
    const [annaId, bram] = ['Anna', 'Bram'].map((name) => must(world.members[name], name).id) as [string, string]
    const days = { fromOn: '2026-11-23', untilOn: '2026-12-04' }
    await world.storage.network.saveAbsence({ network: world.network, member: annaId, deputy: bram, ...days })
    expect(await typed('')).toContain('in die dagen herinnert Schakel Bram Tolsma in uw plaats')
  })
})

describe('the form', () => {
  const problem = async (values: object) => Object.keys(problemsIn(await anna().submit(await ask(), { ...values })))

  it('opens with what holds, and keeps what is sent', async () => {
    await anna().submit(await ask(), {
      hours: '16.30-10.00',
      weekdays: ['3', '5'],
      daysOff: '3 t/m 14 mei\ntot maandag',
    })
    const values = Object.fromEntries(
      (await ask()).fields.map((field) => ('value' in field ? [field.name, field.value] : [])),
    )
    expect(values).toMatchObject({
      hours: '16.30–10.00',
      daysOff: 'ma 23 nov 2026 t/m zo 29 nov 2026\nma 3 mei 2027 t/m vr 14 mei 2027',
    })
    expect((await own()).silence).toMatchObject({ weekdays: [3, 5], hours: { from: '16:30', until: '10:00' } })
  })

  it('sent again as it opened changes nothing, in either language', async () => {
    await typed('3 t/m 14 mei')
    const before = await own()
    await anna().submit(await ask())
    expect(await own()).toEqual(before)
    await anna().press('network.switch-language', {})
    await anna().submit(await ask())
    expect(await own()).toEqual(before)
  })

  it.each<[string, object]>([
    ['hours', { hours: '00:00-24:00' }],
    ['hours', { hours: '09.00-09.00' }],
    ['hours', { hours: 'in de avond' }],
    ['weekdays', { weekdays: ['1', '2', '3', '4', '5', '6', '7'] }],
    ['weekdays', { weekdays: ['1', '2', '3', '4', '5'] }],
    ['weekly', { weekdays: ['1'], weekly: '1' }],
    ['daysOff', { daysOff: '1 januari 2027 t/m 1 maart 2028' }],
    ['daysOff', { daysOff: 'ooit' }],
    ['daysOff', { daysOff: 'tot 1 november' }],
    ['daysOff', { daysOff: '1 t/m 3 november 2026' }],
  ])('refuses at %s what leaves no moment, or cannot be read: %o', async (field, values) => {
    expect(await problem(values)).toEqual([field])
    expect(await own()).toEqual({ silence: { hours: null, weekdays: [], daysOff: [], weekly: null }, muted: [] })
  })

  it('says all that is wrong at once', async () => {
    const wrong = { hours: 'in de avond', daysOff: 'ooit', weekdays: ['1'], weekly: '1' }
    expect((await problem(wrong)).sort()).toEqual(['daysOff', 'hours', 'weekly'])
  })

  it('that was opened before something else was saved is refused; sent twice it is one', async () => {
    const [old, same] = [await ask(), await ask()]
    await anna().submit(same, { muted: ['late'] })
    await anna().submit(same, { muted: ['late'] })
    expect(problemsIn(await anna().submit(old, { muted: ['soon'] }))).toHaveProperty('')
    expect(await own()).toMatchObject({ muted: ['late'] })
  })

  it('forgets days that are over', async () => {
    await typed('t/m vrijdag')
    await goTo('2026-11-30')
    await typed('17.00-09.00')
    expect((await own()).silence.daysOff).toEqual([])
  })

  it('fits on every platform, full of days off', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `2027-0${(at % 9) + 1}-${10 + Math.floor(at / 9) * 4}`)
    await anna().submit(await ask(), {
      daysOff: lines.join('\n'),
      hours: '17.00-09.00',
      weekly: '2',
      muted: ['soon', 'due'],
    })
    const form = await ask()
    expect(complaintsOf(form)).toEqual([])
    expect(JSON.stringify(form)).toContain('2027')
  })
})

describe('what is due in days off', () => {
  it('comes before them, and what was said already does not come again', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 9 december')
    await goTo('2026-11-25')
    expect(await countTo(world, 'Anna')).toBe(1)
    world.now = instantOn('2026-12-01', 10)
    await typed('3 december t/m 15 december')
    await goTo('2026-12-02')
    expect(await countTo(world, 'Anna')).toBe(2)
    await goTo('2026-12-10')
    expect(await countTo(world, 'Anna')).toBe(2)
    await goTo('2026-12-16')
    expect(await countTo(world, 'Anna')).toBe(3)
  })

  it('never keeps the secretariat from hearing what is late', async () => {
    await record('Verslag rondsturen @Anna uiterlijk 1 december')
    await anna().submit(await ask(), { muted: ['assigned', 'soon', 'due', 'late', 'start'] })
    for (const day of ['2026-12-01', '2026-12-02', '2026-12-08']) await goTo(day)
    expect(await countTo(world, 'Anna')).toBe(0)
    expect(await countTo(world, 'Hanneke')).toBe(1)
  })
})
