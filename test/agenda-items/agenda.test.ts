import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import type { Meeting } from '../../bot/meetings/meeting.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, openWorld, problemsIn, valuesOf, type World } from '../world.ts'
import { cancelMeeting, closeMeeting, itemsOf, moveMeeting, planMeeting, titlesOf } from './meetings.ts'

let world: World
let meeting: Meeting

beforeEach(async () => {
  world = await openWorld()
  const oogo = must(world.bodies.OOGO, 'OOGO')
  await world.storage.network.saveBody({ ...oogo, customs: { ...oogo.customs, standing: [], papersDays: 10 } })
  meeting = await planMeeting(world, 'OOGO', '2027-02-02')
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const body = () => must(world.bodies.OOGO, 'OOGO').id
const anna = () => world.as('Anna', 'OOGO')
const gijs = () => world.as('Gijs', 'OOGO')

const add = async (who: 'Anna' | 'Gijs' | 'Bram', values: Readonly<Record<string, unknown>>) => {
  const person = world.as(who, 'OOGO')
  const form = formIn(await person.press('agenda-item.add', { body: body(), meeting: meeting.id }))
  return person.submit(form, values)
}

describe('/agenda', () => {
  it('shows what stands on the agenda of the next meeting, with running times, owner and papers', async () => {
    const papers = 'Conceptconvenant https://stukken.example/convenant.pdf\nCijfers: https://stukken.example/c'
    await add('Anna', { title: 'Convenant verzuim', minutes: '25', papers })
    await add('Bram', { title: 'Leerlingenvervoer', type: 'formality', minutes: '5 min' })
    expect(linesOf(cardIn(await anna().command('agenda')))).toEqual([
      'Agenda OOGO di 2 feb 2027',
      '14.00–15.30 uur',
      'De agenda sluit vr 22 jan 2027, 09.00 uur, en gaat dan rond.',
      '1. 14.00 Stand van zaken openstaande afspraken | bespreekpunt · 10 min',
      '2. 14.10 Convenant verzuim | bespreekpunt · 25 min · Anna Wiegersma · Conceptconvenant · Cijfers',
      '3. 14.35 Leerlingenvervoer | hamerstuk · 5 min · Bram Tolsma',
      'Samen 40 minuten; de bijeenkomst duurt 90 minuten.',
    ])
  })

  it('says when the items ask more time than the meeting takes, and which have none', async () => {
    await add('Anna', { title: 'Lang', minutes: '90' })
    await add('Anna', { title: 'Zonder tijd' })
    const lines = linesOf(cardIn(await anna().command('agenda')))
    expect(lines).toContain(
      'De punten vragen samen 100 minuten, de bijeenkomst duurt er 90. Kort iets in of schuif een punt door.',
    )
    expect(lines).toContain('1 punt heeft nog geen tijd.')
  })

  it('asks whoever sits in several bodies of which one, nearest meeting first, and finds one by its name', async () => {
    const asked = await world.as('Anna').command('agenda')
    expect(linesOf(cardIn(asked))).toEqual([
      'Van welk overleg?',
      'OOGO | di 2 feb 2027',
      'Stuurgroep | nog geen bijeenkomst',
    ])
    const shown = await pressOn(world.as('Anna'), asked, 'Agenda openen', 'OOGO')
    expect(linesOf(cardIn(shown))[0]).toBe('Agenda OOGO di 2 feb 2027')
    const named = await world.as('Anna').command('agenda', 'stuurgroup')
    expect(linesOf(cardIn(named)).slice(0, 2)).toEqual([
      'Agenda Stuurgroep',
      'Er is nog geen bijeenkomst gepland. Wat u toevoegt, komt vanzelf op de eerstvolgende agenda.',
    ])
  })

  it('is not for whoever does not sit there', async () => {
    const refused = linesOf(cardIn(await world.as('Femke').press('agenda-item.show-agenda', { meeting: meeting.id })))
    expect(refused.join()).toContain('OOGO')
    expect(refused.join()).not.toContain('Stand van zaken')
  })

  it('offers a member to add, and a steward also to order and to send round', async () => {
    expect(labelsOf(cardIn(await anna().command('agenda')))).toEqual(['Bekijken', 'Punt toevoegen', 'Bijeenkomst'])
    await add('Anna', { title: 'Convenant' })
    expect(labelsOf(cardIn(await gijs().command('agenda')))).toEqual([
      'Bekijken',
      'Bekijken',
      'Punt toevoegen',
      'Volgorde',
      'Nu rondsturen',
      'Bijeenkomst',
    ])
  })
})

describe('the form of an item', () => {
  it('refuses at its field what cannot be read, and keeps nothing', async () => {
    const before = await titlesOf(world, meeting)
    expect(problemsIn(await add('Anna', { title: ' ' }))).toHaveProperty('title')
    expect(problemsIn(await add('Anna', { title: 'A', minutes: 'een poosje' }))).toHaveProperty('minutes')
    expect(problemsIn(await add('Anna', { title: 'A', minutes: '0' }))).toHaveProperty('minutes')
    for (const papers of [
      'Los woord',
      'Stuk http://onveilig.example',
      'Stuk javascript:alert(1)',
      'A https://u:p@x.example',
    ])
      expect(problemsIn(await add('Anna', { title: 'A', papers }))).toHaveProperty('papers')
    const femke = must(world.members.Femke, 'Femke').id
    expect(problemsIn(await add('Anna', { title: 'A', owner: femke }))).toHaveProperty('owner')
    expect(await titlesOf(world, meeting)).toEqual(before)
  })

  it('sent twice makes one item', async () => {
    const form = formIn(await anna().press('agenda-item.add', { body: body(), meeting: meeting.id }))
    await anna().submit(form, { title: 'Convenant' })
    await anna().submit(form, { title: 'Convenant' })
    expect(await titlesOf(world, meeting)).toEqual(['Stand van zaken openstaande afspraken', 'Convenant'])
  })

  it('changes an item for whoever brings it in and for stewards, and for nobody else', async () => {
    await add('Anna', { title: 'Convenant', minutes: '15' })
    const item = must((await itemsOf(world, meeting)).at(-1), 'item').id
    expect(linesOf(cardIn(await world.as('Bram', 'OOGO').press('agenda-item.change', { item }))).join()).toContain(
      'wie het inbrengt',
    )
    const form = formIn(await anna().press('agenda-item.change', { item }))
    expect(valuesOf(form)).toMatchObject({
      title: 'Convenant',
      minutes: '15',
      owner: must(world.members.Anna, 'Anna').id,
    })
    await gijs().submit(formIn(await gijs().press('agenda-item.change', { item })), {
      title: 'Convenant verzuim',
      place: 'first',
    })
    expect(await titlesOf(world, meeting)).toEqual(['Convenant verzuim', 'Stand van zaken openstaande afspraken'])
    expect(problemsIn(await anna().submit(form, { title: 'Iets anders' }))['']).toContain('intussen gewijzigd')
    expect(await titlesOf(world, meeting)).toContain('Convenant verzuim')
  })

  it('moves an item to the agenda of a later meeting, or off it to wait', async () => {
    const later = await planMeeting(world, 'OOGO', '2027-04-06')
    await add('Anna', { title: 'Convenant' })
    const item = must((await itemsOf(world, meeting)).at(-1), 'item').id
    await gijs().submit(formIn(await gijs().press('agenda-item.change', { item })), { meeting: later.id })
    expect(await titlesOf(world, later)).toContain('Convenant')
    await gijs().submit(formIn(await gijs().press('agenda-item.change', { item })), { meeting: 'none' })
    expect(await world.storage.agendaItems.find(world.network, item)).toMatchObject({
      state: 'proposed',
      meeting: null,
    })
    const shown = await gijs().press('agenda-item.show', { item })
    await pressOn(gijs(), shown, 'Op de agenda van di 2 feb 2027')
    expect(await titlesOf(world, meeting)).toContain('Convenant')
  })
})

describe('chair and secretariat', () => {
  beforeEach(async () => {
    for (const title of ['Een', 'Twee', 'Drie']) await add('Anna', { title })
  })

  const order = async (text: string) =>
    gijs().submit(formIn(await gijs().press('agenda-item.order', { meeting: meeting.id })), { order: text })

  it('order the agenda by its numbers; what they leave out comes behind', async () => {
    await order('4, 1')
    expect(await titlesOf(world, meeting)).toEqual(['Drie', 'Stand van zaken openstaande afspraken', 'Een', 'Twee'])
    for (const text of ['', '5', '1, 1', 'twee']) expect(problemsIn(await order(text))).toHaveProperty('order')
  })

  it('who order an agenda that somebody else has changed meanwhile are told', async () => {
    const form = formIn(await gijs().press('agenda-item.order', { meeting: meeting.id }))
    await order('2, 1, 3, 4')
    expect(problemsIn(await gijs().submit(form, { order: '4, 3, 2, 1' }))['']).toContain('intussen gewijzigd')
  })

  it('take an item off: it waits for a next agenda, or is dropped', async () => {
    const [, one, two] = await itemsOf(world, meeting)
    const off = async (id: string | undefined, whither: string) =>
      gijs().submit(formIn(await gijs().press('agenda-item.take-off', { item: id })), { whither })
    await off(one?.id, 'back')
    const card = cardIn(await off(two?.id, 'drop'))
    expect(linesOf(card)).toContain('“Twee” is van de agenda af.')
    expect((await itemsOf(world, meeting)).map(({ title, position }) => `${position} ${title}`)).toEqual([
      '1 Stand van zaken openstaande afspraken',
      '2 Drie',
    ])
    const lines = linesOf(cardIn(await anna().command('agenda')))
    expect(lines.slice(-2)).toEqual(['Wacht op een volgende agenda', 'Een | bespreekpunt · Anna Wiegersma'])
  })

  it('have a deputy, of whom history says on whose behalf they keep order, and add what is their own', async () => {
    const [bram, chair] = [must(world.members.Bram, 'Bram').id, must(world.members.Gijs, 'Gijs').id]
    const absence = { network: world.network, member: chair, deputy: bram, fromOn: '2026-11-01', untilOn: '2026-12-31' }
    await world.storage.network.saveAbsence(absence)
    const deputy = world.as('Bram', 'OOGO')
    const lastOf = async (kind: string, id: string) =>
      (await world.storage.history.of(world.network, { kind, id })).at(-1)
    await add('Bram', { title: 'Van Bram' })
    const own = must((await itemsOf(world, meeting)).at(-1), 'item')
    expect(await lastOf('agenda-item', own.id)).toMatchObject({ member: bram, onBehalfOf: null })
    const other = must((await itemsOf(world, meeting)).at(1), 'item')
    await deputy.submit(formIn(await deputy.press('agenda-item.change', { item: other.id })), { title: 'Beter' })
    expect(await lastOf('agenda-item', other.id)).toMatchObject({ member: bram, onBehalfOf: chair })
    await deputy.submit(formIn(await deputy.press('agenda-item.order', { meeting: meeting.id })), { order: '2, 1' })
    expect(await lastOf('agenda', meeting.id)).toMatchObject({ member: bram, onBehalfOf: chair })
    await deputy.press('agenda-item.send-round', { meeting: meeting.id })
    expect(await lastOf('agenda', meeting.id)).toMatchObject({
      ...{ verb: 'agenda-item.sent-round', member: bram, onBehalfOf: chair },
    })
    await add('Bram', { title: 'Nakomend' })
    const late = must((await itemsOf(world, meeting)).at(-1), 'item')
    expect(late.title).toBe('Nakomend')
    expect(await lastOf('agenda-item', late.id)).toMatchObject({ member: bram, onBehalfOf: chair })
  })

  it('alone do so', async () => {
    for (const press of ['order', 'send-round'])
      expect(linesOf(cardIn(await anna().press(`agenda-item.${press}`, { meeting: meeting.id }))).join()).toContain(
        'voorzitter of het secretariaat',
      )
  })
})

describe('an agenda', () => {
  /** What is owed to our page and was not brought yet, brought. */
  const messages = async () => {
    const views: string[] = []
    for (;;) {
      const claimed = await world.storage.outbox.claim('web', world.now, world.now + 1, 100)
      if (claimed.length === 0) return views
      for (const one of claimed) await world.storage.outbox.delivered(one, `message ${one.key}`, 0)
      views.push(...claimed.flatMap(({ ref, view }) => (ref.kind === 'agenda' ? [view] : [])))
    }
  }
  const sentCard = async () =>
    linesOf(must(await world.app.present(world.network, { kind: 'agenda', id: meeting.id }, 'sent', 'nl'), 'card'))

  it('goes round at nine on its day, in every channel of its body, once', async () => {
    world.now = instantOn('2027-01-22', 8)
    await world.app.wake()
    expect(await messages()).toEqual([])
    world.now = instantOn('2027-01-22', 9)
    await world.app.wake()
    await world.app.wake()
    expect(await messages()).toEqual(['sent'])
    expect((await world.storage.meetings.find(world.network, meeting.id))?.agendaSentAt).toBe(world.now)
    expect((await sentCard()).slice(0, 3)).toEqual([
      'Agenda OOGO di 2 feb 2027',
      '14.00–15.30 uur',
      'Rondgestuurd vr 22 jan 2027. Een nakomend punt voegt voorzitter of secretariaat toe.',
    ])
  })

  it('that has gone round takes items of stewards only, and says that it has changed', async () => {
    await gijs().press('agenda-item.send-round', { meeting: meeting.id })
    expect(await sentCard()).not.toContain('Gewijzigd na verzending.')
    world.now += 60_000
    const form = formIn(await anna().press('agenda-item.add', { body: body(), meeting: meeting.id }))
    expect(valuesOf(form)).toMatchObject({ meeting: 'none' })
    expect(problemsIn(await anna().submit(form, { title: 'Te laat', meeting: meeting.id }))).toHaveProperty('meeting')
    await add('Gijs', { title: 'Nakomend punt' })
    const lines = await sentCard()
    expect(lines).toContain('Gewijzigd na verzending.')
    expect(lines.join('\n')).toContain('Nakomend punt | nakomend · bespreekpunt')
    const again = await gijs().press('agenda-item.send-round', { meeting: meeting.id })
    expect(linesOf(cardIn(again)).join()).toContain('al rondgestuurd')
  })

  it('goes round on another day when its meeting moves, and again when it had gone round', async () => {
    meeting = await moveMeeting(world, meeting, '2027-02-16')
    world.now = instantOn('2027-01-22', 9)
    await world.app.wake()
    expect(await messages()).toEqual([])
    world.now = instantOn('2027-02-05', 9)
    await world.app.wake()
    expect(await messages()).toEqual(['sent'])
    meeting = await moveMeeting(world, meeting, '2027-04-06')
    expect(await sentCard()).toContain('De bijeenkomst is verplaatst; de agenda is weer open en gaat opnieuw rond.')
    await add('Anna', { title: 'Kan weer' })
    expect(await titlesOf(world, meeting)).toContain('Kan weer')
    world.now = instantOn('2027-03-26', 10)
    await world.app.wake()
    expect(await messages()).toContain('sent')
    expect(await sentCard()).not.toContain('Gewijzigd na verzending.')
  })

  it('that was sent round early stays so when only the place of its meeting changes', async () => {
    await gijs().press('agenda-item.send-round', { meeting: meeting.id })
    await moveMeeting(world, meeting, '2027-02-02', 'Stadhuis')
    expect((await world.storage.meetings.find(world.network, meeting.id))?.agendaSentAt).toBe(world.now)
  })

  it('that could not go round in time goes round as it is by then, on the day on which it does', async () => {
    world.now = instantOn('2027-01-23', 10)
    await add('Anna', { title: 'Ingebracht na de dag' })
    world.now = instantOn('2027-01-25', 11)
    await world.app.wake()
    expect((await world.storage.meetings.find(world.network, meeting.id))?.agendaSentAt).toBe(world.now)
    const lines = (await sentCard()).join('\n')
    expect(lines).toContain('Rondgestuurd ma 25 jan 2027.')
    expect(lines).toContain('Ingebracht na de dag | bespreekpunt')
  })

  it('goes round no more once its meeting has begun, or is off', async () => {
    const off = await planMeeting(world, 'OOGO', '2027-02-09')
    await cancelMeeting(world, off)
    world.now = instantOn('2027-02-02', 14)
    await world.app.wake()
    expect(await messages()).not.toContain('sent')
    expect((await world.storage.meetings.find(world.network, meeting.id))?.agendaSentAt).toBeNull()
    expect((await world.storage.meetings.find(world.network, off.id))?.agendaSentAt).toBeNull()
  })

  it('of a meeting that is near goes round the next morning', async () => {
    const soon = await planMeeting(world, 'OOGO', '2026-11-26')
    expect(linesOf(cardIn(await anna().command('agenda')))).toContain(
      'De agenda sluit di 24 nov 2026, 09.00 uur, en gaat dan rond.',
    )
    world.now = instantOn('2026-11-24', 9)
    await world.app.wake()
    expect((await world.storage.meetings.find(world.network, soon.id))?.agendaSentAt).toBe(world.now)
  })

  it('of a meeting that was held shows what was treated', async () => {
    const [item] = await itemsOf(world, meeting)
    await world.storage.agendaItems.change(world.network, must(item, 'item').id, (one) => ({
      ...one,
      state: 'treated',
    }))
    await closeMeeting(world, meeting)
    const lines = linesOf(cardIn(await anna().press('agenda-item.show-agenda', { meeting: meeting.id })))
    expect(lines.join('\n')).toContain('openstaande afspraken | behandeld · bespreekpunt')
  })
})
