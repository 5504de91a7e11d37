/** What was asked for by hand comes: in channels, in private, once, and again. */
import { describe, expect, it } from 'vitest'
import { dayAt, daysAfter, instantOn } from '../../bot/clock.ts'
import { handReminderRef } from '../../bot/reminders/by-hand/hand-reminder.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, formIn, must } from '../world.ts'
import { all, ask, bodyOf, type Came, cameBy, memberOf, only, useWorld, world } from './given.ts'

useWorld()

const saidOf = (came: readonly Came[]) => came.map(({ to, lines }) => [to, ...lines])
/** On which days something came; the evening before nothing does. */
const daysOn = async (until: string): Promise<readonly string[]> => {
  const found: string[] = []
  const ref = handReminderRef((await only()).id)
  for (;;) {
    const [next] = await world.storage.reminders.waiting(world.network, ref)
    const day = dayAt(next?.dueAt ?? Number.MAX_SAFE_INTEGER / 2000)
    if (!next || day > until) return found
    expect(await cameBy(daysAfter(day, -1), 23)).toEqual([])
    for (const _ of await cameBy(day)) found.push(day)
  }
}

describe('a reminder for a body', () => {
  it('comes once in its channel, before a day in a holiday on which it is due at the latest, and says why', async () => {
    await ask('het OOGO uiterlijk 1 mei aan het jaarverslag')
    expect(await cameBy('2027-04-22', 23)).toEqual([])
    expect(saidOf(await cameBy('2027-04-23'))).toEqual([
      ['OOGO', 'Herinnering', 'het jaarverslag', 'gevraagd door Gijs Oosterbaan · 1 mei 2027 valt in de meivakantie'],
    ])
    expect(await cameBy('2027-05-03')).toEqual([])
    expect(await all()).toEqual([])
  })

  it('is marked as done by whoever has a say, and its card says by whom', async () => {
    await ask('het OOGO morgen aan het jaarverslag')
    const { id } = await only()
    const [came] = await cameBy('2026-11-24')
    expect(labelsOf(must(came, 'card').card)).toEqual(['Gereed', 'Later'])
    const data = { reminder: id, on: '2026-11-24' }
    await world.as('Anna', 'OOGO').press('hand-reminder.done', data)
    const again = await world.as('Bram', 'OOGO').press('hand-reminder.done', data)
    expect(again).toMatchObject({ said: 'Anna Wiegersma heeft dit al gereed gemeld.' })
    const view = `given@2026-11-24_${instantOn('2026-11-24', 9)}`
    const ref = { kind: 'hand-reminder', id }
    const card = must(await world.app.present(world.network, ref, view, 'nl'), 'card')
    expect(JSON.stringify(card)).toContain('Gereed gemeld door Anna Wiegersma, di 24 nov 2026.')
    expect(labelsOf(card)).toEqual([])
  })

  it('that is put off comes again in the same channel, unless it is done by then', async () => {
    await ask('het OOGO morgen aan het jaarverslag')
    const { id } = await only()
    await cameBy('2026-11-24')
    const anna = world.as('Anna', 'OOGO')
    await anna.submit(formIn(await anna.press('hand-reminder.later', { reminder: id })), { when: 'vrijdag' })
    const given = `given@2026-11-24_${instantOn('2026-11-24', 9)}`
    const card = must(await world.app.present(world.network, { kind: 'hand-reminder', id }, given, 'nl'), 'card')
    expect(linesOf(card).join()).toMatch(/Uitgesteld door .+: komt hier weer op vr 27 nov 2026, 09.00 uur\./u)
    expect(await cameBy('2026-11-26')).toEqual([])
    expect((await cameBy('2026-11-27')).map(({ to }) => to)).toEqual(['OOGO'])
    await anna.submit(formIn(await anna.press('hand-reminder.later', { reminder: id })), { when: 'maandag' })
    await anna.press('hand-reminder.done', { reminder: id, on: '2026-11-24' })
    expect(await cameBy('2026-11-30')).toEqual([])
  })
})

it.each([
  ['OOGO', true],
  ['Stuurgroep', false],
])('what it is about is named to the %s where its people see that: %s', async (name, isNamed) => {
  const item = formIn(await world.as('Gijs', 'OOGO').command('afspraak', 'Draaiboek maken @Anna uiterlijk 1 mei'))
  await world.as('Gijs', 'OOGO').submit(item)
  const { items } = await world.storage.agreements.list(world.network, { isOpen: true }, 1)
  const about = { kind: 'agreement', id: must(items[0], 'agreement').id }
  const form = formIn(await world.as('Anna').press('reminder.new', about))
  await world.as('Anna').submit(form, { whom: `body:${bodyOf(name)}`, what: 'het stuk van dinsdag', when: 'morgen' })
  const [came] = await cameBy('2026-11-24')
  expect(came?.lines).toContain('het stuk van dinsdag')
  expect(JSON.stringify(came).includes('Draaiboek')).toBe(isNamed)
})

describe('what comes again', () => {
  it.each([
    ['elke eerste maandag van de maand', ['2026-12-07', '2027-01-04', '2027-02-01', '2027-03-01']],
    ['om de vier weken op dinsdag', ['2026-11-24', '2027-01-04', '2027-01-19', '2027-02-16', '2027-03-16']],
    ['elke maand op de 15e', ['2026-12-15', '2027-01-15', '2027-02-15', '2027-03-15']],
    ['jaarlijks op 1 maart', ['2027-03-01']],
    ['om de 50 dagen', ['2027-01-12', '2027-03-03']],
    ['de laatste schooldag voor elke vakantie', ['2026-12-18', '2027-02-19']],
    ['uiterlijk 7 maart', ['2027-03-05']],
  ])('%s comes on its days, and never in a silence', async (when, expected) => {
    await ask(`het OOGO ${when} aan de cijfers`)
    expect(await daysOn('2027-03-20')).toEqual(expected)
  })

  it('each working day comes on those outside holidays', async () => {
    await ask('mij elke werkdag aan de mail')
    const came = (await daysOn('2027-01-08')).filter((day) => day >= '2026-12-14')
    const [fall, spring] = [
      [14, 15, 16, 17, 18],
      [4, 5, 6, 7, 8],
    ]
    expect(came).toEqual([...fall.map((day) => `2026-12-${day}`), ...spring.map((day) => `2027-01-0${day}`)])
  })

  it('comes once for each time, however the clock jumps; of several that were missed one comes, and says it is late', async () => {
    await ask('het OOGO elke dinsdag aan de cijfers')
    expect(await cameBy('2026-11-24')).toHaveLength(1)
    expect(await cameBy('2026-11-23')).toEqual([])
    expect(await cameBy('2026-11-24', 8)).toEqual([])
    expect(await cameBy('2026-11-24', 10)).toEqual([])
    const late = await cameBy('2026-12-10', 11)
    expect(saidOf(late).flat().join()).toContain('Dit had di 1 dec 2026, 09.00 uur moeten komen')
    expect(late).toHaveLength(1)
    expect(await cameBy('2026-12-10', 12)).toEqual([])
    expect(await cameBy('2026-12-15')).toHaveLength(1)
  })

  it('what was missed does not come in the night either', async () => {
    await ask('het OOGO elke dinsdag aan de cijfers')
    expect(await cameBy('2026-11-24', 22)).toEqual([])
    expect(await cameBy('2026-11-25')).toHaveLength(1)
  })
})

describe('a reminder for one member', () => {
  it('comes in private, says from whom it is, and can be stopped by them; whoever asked hears of that', async () => {
    await ask('Anna elke dinsdag aan de stukken')
    const { id } = await only()
    const [came] = await cameBy('2026-11-24')
    expect(must(came, 'line').to).toBe('Anna')
    expect(must(came, 'line').lines.join()).toContain('Herinnering: de stukken (gevraagd door Gijs Oosterbaan)')
    const anna = world.as('Anna')
    await anna.submit(formIn(await anna.press('hand-reminder.stop', { reminder: id })))
    const told = await cameBy('2026-12-01')
    expect(told.map(({ to }) => to)).toEqual(['Gijs'])
    expect(must(told[0], 'tidings').lines.join()).toContain('door iemand anders gestopt')
  })

  it('goes on coming while they put one time off', async () => {
    await ask('mij elke dinsdag aan de stukken', { who: 'Anna' })
    const { id } = await only()
    await cameBy('2026-11-24')
    await world.storage.reminderSettings.mute(world.network, memberOf('Anna'), { kind: 'hand-reminder', id })
    expect(await cameBy('2026-12-01')).toEqual([])
    await world.storage.reminderSettings.unmute(world.network, memberOf('Anna'), { kind: 'hand-reminder', id })
    expect(await cameBy('2026-12-08')).toHaveLength(1)
  })

  it('ends when they leave', async () => {
    await ask('Anna elke dinsdag aan de stukken')
    const anna = must(world.members.Anna, 'Anna')
    await world.storage.network.saveMember({ ...anna, leftOn: '2026-11-23' })
    const told = await cameBy('2026-11-24')
    expect(told.map(({ to, lines }) => [to, lines.at(-1)])).toEqual([
      ['Gijs', 'Deze herinnering komt niet meer: Anna Wiegersma is geen lid van het netwerk meer.'],
    ])
    expect(await all()).toEqual([])
  })
})

describe('a reminder of a thing', () => {
  it('is asked from its card with its name, opens it, and ends when it is gone', async () => {
    const gijs = world.as('Gijs', 'OOGO')
    await gijs.submit(formIn(await gijs.command('afspraak', 'Werkagenda opstellen')))
    const [item] = (await world.storage.agreements.list(world.network, {}, 1)).items
    const form = formIn(await gijs.press('reminder.new', { kind: 'agreement', id: must(item, 'item').id }))
    const card = cardIn(await gijs.submit(form, { whom: `body:${bodyOf('OOGO')}`, when: 'elke dinsdag' }))
    expect(card.summary).toBe('Herinnering: afspraak 1: Werkagenda opstellen')
    const [came] = await cameBy('2026-11-24')
    expect(labelsOf(must(came, 'card').card)).toEqual(['Gezien', 'Later', 'Stoppen', 'Openen'])
  })
})
