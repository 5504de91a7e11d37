/** A sheet is opened by a form, about anything or about nothing, closes, opens again, and goes along as a file. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { readLastDay, readMost } from '../../bot/sign-ups/read-fields.ts'
import { labelsOf, linesOf, pressOn } from '../network/card-reading.ts'
import { cardIn, formIn, must, problemsIn, valuesOf, type World } from '../world.ts'
import { channelLines, fileOf, join, memberOf, onChannel, oogoOf, openSheet, openTable, show, wake } from './table.ts'

let world: World

beforeEach(async () => {
  world = await openTable()
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const sheetNow = async ({ id }: { readonly id: string }) =>
  must(await world.storage.signUps.find(world.network, id), 'sheet')
const verbsOf = async (id: string) =>
  (await world.storage.history.of(world.network, { kind: 'sign-up-sheet', id })).map(({ verb }) => verb)

describe('a sheet', () => {
  it('begins with the words of the command, and opens to whoever wants', async () => {
    const form = formIn(await world.as('Anna', 'OOGO').command('aanmelden', 'Visiesessie'))
    expect(valuesOf(form)).toMatchObject({ title: 'Visiesessie', kinds: ['attend'], per: 'member' })
    expect(valuesOf(form).owner).toBe(memberOf(world, 'Anna').id)
    const reply = await world.as('Anna', 'OOGO').submit(form)
    expect(reply).toMatchObject({ kind: 'done' })
    await world.as('Anna', 'OOGO').submit(form)
    expect(await world.storage.signUps.open(world.network, [oogoOf(world)])).toHaveLength(1)
  })

  it('says at every field at once what is wrong', async () => {
    const form = formIn(await world.as('Anna', 'OOGO').command('aanmelden', ''))
    const values = { title: '\u200b', kinds: [], most: '-3', lastOn: 'gisteren' }
    expect(Object.keys(problemsIn(await world.as('Anna', 'OOGO').submit(form, values))).sort()).toEqual([
      'kinds',
      'lastOn',
      'most',
      'title',
    ])
    const stranger = await world.as('Anna', 'OOGO').submit(form, { title: 'Iets', owner: memberOf(world, 'Femke').id })
    expect(problemsIn(stranger)).toHaveProperty('owner')
  })

  it('is opened by whoever has a say there, in a body that is chosen where there are several', async () => {
    expect(JSON.stringify(await world.as('Rik', 'OOGO').command('aanmelden', 'Iets'))).toContain('U leest mee')
    const outside = await world.as('Femke', 'OOGO').command('aanmelden', 'Iets')
    expect(JSON.stringify(outside)).toContain('daar bent u geen lid van')
    const form = formIn(await world.as('Anna').command('aanmelden', 'Iets'))
    expect(problemsIn(await world.as('Anna').submit(form))).toEqual({ body: 'Vul dit veld in.' })
    const { network: store } = world.storage
    for (const { id } of await store.channelsOfBody(world.network, oogoOf(world)))
      await store.removeChannel(world.network, id)
    const opened = await world.as('Anna').submit(form, { body: oogoOf(world) })
    expect(linesOf(cardIn(opened))).toContain(
      'De aanmeldlijst voor Iets is gemaakt, maar dit overleg heeft nog geen kanaal. Leden vinden haar met /aanmelden lijst; een kanaal stelt het secretariaat in met /netwerk kanaal.',
    )
  })

  it('is found by members of its body in the list of what is open', async () => {
    const sheet = await openSheet(world, { most: '12' })
    await join(world, 'Bram', sheet)
    const list = await world.as('Carla').command('aanmelden lijst')
    expect(linesOf(cardIn(list))).toEqual(['Aanmelden', 'Visiesessie | OOGO · 1 van 12 plaatsen'])
    expect(labelsOf(cardIn(list))).toEqual(['Bekijken', 'Nieuwe aanmeldlijst', 'Nieuwe uitvraag'])
    expect(labelsOf(cardIn(await pressOn(world.as('Carla'), list, 'Bekijken')))).toContain('Aanmelden')
    expect(linesOf(cardIn(await world.as('Femke').command('aanmelden lijst')))).toEqual([
      'Aanmelden',
      'Er staat geen lijst of uitvraag open.',
    ])
  })
})

const planMeeting = async () => {
  const plan = formIn(await world.as('Gijs').press('meeting.plan', { body: oogoOf(world) }))
  await world.as('Gijs').submit(plan, { title: 'Werksessie', when: 'do 15 april 2027 14.00 uur' })
  return must((await world.storage.meetings.list(world.network, {}, { limit: 1 }))[0], 'meeting')
}

describe('about a thing', () => {
  it('it carries its name, leads to it, and is found by it', async () => {
    const meeting = await planMeeting()
    const shown = await world.as('Gijs').press('meeting.show', { meeting: meeting.id })
    const form = formIn(await pressOn(world.as('Gijs'), shown, 'Aanmelden openen'))
    expect(valuesOf(form).title).toBe('Werksessie, do 15 apr 2027')
    await world.as('Gijs').submit(form, { title: 'Meelezen met de werksessie', kinds: ['read-along'] })
    const [found] = await world.storage.signUps.about(world.network, { kind: 'meeting', id: meeting.id })
    const sheet = must(found, 'sheet')
    await join(world, 'Bram', sheet, 'read-along')
    expect(linesOf(await onChannel(world, 'sign-up-sheet', sheet.id))).toContain(
      'Gaat over: Werksessie, do 15 apr 2027',
    )
    const opened = await world.as('Bram').press('sign-up.show', { sheet: sheet.id })
    expect(linesOf(cardIn(await pressOn(world.as('Bram'), opened, 'Openen')))[0]).toBe('Werksessie')
    const signedUp = await world.storage.signUps.signUps(world.network, sheet.id)
    expect(signedUp.map(({ member, kind }) => [member, kind])).toEqual([[memberOf(world, 'Bram').id, 'read-along']])
  })

  it('that is not theirs to see nobody opens one', async () => {
    const meeting = await planMeeting()
    const asked = await world.as('Femke').press('sign-up.offer', { kind: 'meeting', id: meeting.id })
    expect(JSON.stringify(asked)).toContain('is er niet (meer), of u mag het niet zien')
    const gone = await world.as('Gijs').press('sign-up.offer', { kind: 'meeting', id: 'gone' })
    expect(JSON.stringify(gone)).toContain('is er niet (meer)')
  })

  it('it closes when the meeting is cancelled', async () => {
    const meeting = await planMeeting()
    const form = formIn(await world.as('Gijs').press('sign-up.offer', { kind: 'meeting', id: meeting.id }))
    await world.as('Gijs').submit(form)
    const cancelling = formIn(await world.as('Gijs').press('meeting.cancel', { meeting: meeting.id }))
    await world.as('Gijs').submit(cancelling, { reason: 'de agenda is leeg' })
    const [found] = await world.storage.signUps.about(world.network, { kind: 'meeting', id: meeting.id })
    expect(found?.state).toBe('closed')
  })

  it.each(['agreement', 'agenda-item'] as const)('of another kind (%s) the press is offered too', async (kind) => {
    const id = kind === 'agreement' ? await writeAgreement() : await bringIn()
    const form = formIn(await world.as('Gijs', 'OOGO').press('sign-up.offer', { kind, id }))
    expect(valuesOf(form).title).not.toBe('')
  })
})

const writeAgreement = async () => {
  const form = formIn(await world.as('Gijs', 'OOGO').command('afspraak', 'Werkagenda opstellen @Gijs'))
  await world.as('Gijs', 'OOGO').submit(form)
  const { items } = await world.storage.agreements.list(world.network, {}, 1)
  const { id } = must(items[0], 'agreement')
  const more = cardIn(await world.as('Gijs').press('agreement.more', { item: id }))
  expect(labelsOf(more)).toContain('Aanmelden openen')
  return id
}

const bringIn = async () => {
  const meeting = await planMeeting()
  await world.storage.agendaItems.add({
    ...{ id: 'item', network: world.network, body: oogoOf(world), meeting: meeting.id, position: 0, title: 'Visie' },
    ...{ about: '', type: 'discussion', reason: '', minutes: null, owner: null, papers: [], source: null },
    ...{ cameFrom: null, state: 'placed', passages: [], createdAt: 1, createdBy: '', version: 1 },
  } as never)
  return 'item'
}

describe('who keeps it in order', () => {
  it('is its owner, with chair and secretariat; nobody else closes or changes it', async () => {
    const sheet = await openSheet(world)
    for (const press of ['sign-up.close', 'sign-up.change', 'sign-up.reopen', 'sign-up.export']) {
      const reply = await world.as('Bram').press(press, { sheet: sheet.id })
      expect(JSON.stringify(reply)).toContain('Dit doet wie de lijst heeft gemaakt')
    }
    await world.as('Gijs').press('sign-up.close', { sheet: sheet.id })
    await world.as('Gijs').press('sign-up.close', { sheet: sheet.id })
    expect(await channelLines(world, sheet)).toContain('Aanmelden kan niet meer. Afmelden kan nog wel.')
    expect(labelsOf(await onChannel(world, 'sign-up-sheet', sheet.id))).toEqual(['Afmelden', 'Wie doet mee'])
    const form = formIn(await world.as('Hanneke').press('sign-up.reopen', { sheet: sheet.id }))
    await world.as('Hanneke').submit(form, { owner: memberOf(world, 'Bram').id })
    expect(await sheetNow(sheet)).toMatchObject({ state: 'open', owner: memberOf(world, 'Bram').id })
    expect(await verbsOf(sheet.id)).toEqual(['sign-up.opened', 'sign-up.closed', 'sign-up.reopened'])
    expect(labelsOf(await show(world, 'Bram', sheet))).toContain('Sluiten')
  })

  it('who changes what somebody else changed meanwhile is told so; who signed up meanwhile is no reason', async () => {
    const sheet = await openSheet(world, { most: '5' })
    const [mine, yours] = await Promise.all(
      ['Anna', 'Gijs'].map(async (who) => formIn(await world.as(who).press('sign-up.change', { sheet: sheet.id }))),
    )
    await join(world, 'Bram', sheet)
    await world.as('Anna').submit(must(mine, 'form'), { most: '7' })
    const late = await world.as('Gijs').submit(must(yours, 'form'), { most: '9' })
    expect(JSON.stringify(late)).toContain('Iemand heeft dit intussen gewijzigd')
    expect((await sheetNow(sheet)).most).toBe(7)
  })

  it('mends a slip in what is written, and how one takes part until somebody does', async () => {
    const sheet = await openSheet(world, { explanation: 'In de aula.' })
    const change = () => world.as('Anna').press('sign-up.change', { sheet: sheet.id })
    const [form, late] = [formIn(await change()), formIn(await change())]
    expect(valuesOf(form)).toMatchObject({ title: 'Visiesessie', kinds: ['attend'], per: 'member', most: '' })
    const mended = { title: 'Visiesessie jeugd', kinds: ['attend', 'help'], per: 'organisation' }
    await world.as('Anna').submit(form, { ...mended, explanation: 'In de kantine.' })
    expect(await sheetNow(sheet)).toMatchObject({ ...mended, explanation: 'In de kantine.' })
    expect(await channelLines(world, sheet)).toContain('Aanmelden: Visiesessie jeugd')
    expect(JSON.stringify(await world.as('Anna').submit(late, { title: 'Iets anders' }))).toContain(
      'intussen gewijzigd',
    )
    const open = formIn(await change())
    await join(world, 'Bram', sheet)
    expect(Object.keys(valuesOf(formIn(await change()))).toSorted()).toEqual([
      ...['explanation', 'lastOn', 'most', 'owner', 'title'],
    ])
    expect(JSON.stringify(await world.as('Anna').submit(open, { per: 'member' }))).toContain('intussen gewijzigd')
    await world.as('Anna').submit(open, { title: 'Visiesessie' })
    expect(await sheetNow(sheet)).toMatchObject({ title: 'Visiesessie', per: 'organisation' })
    const blank = await world.as('Anna').submit(formIn(await change()), { title: ' ', lastOn: 'ooit' })
    expect(Object.keys(problemsIn(blank)).toSorted()).toEqual(['lastOn', 'title'])
  })

  it('takes the list along as a file, in which nothing is a formula', async () => {
    const sheet = await openSheet(world, { most: '1', kinds: ['attend', 'help'] })
    for (const who of ['Bram', 'Carla']) await join(world, who, sheet)
    await join(world, 'Carla', sheet, 'help')
    const file = await fileOf(world, await world.as('Anna').press('sign-up.export', { sheet: sheet.id }))
    expect(file.split('\r\n').slice(0, 4)).toEqual([
      '\ufeffWat;Organisatie;Naam;Functie;Plaats',
      'Doen mee;Gemeente Duinrecht;Bram Tolsma;;plaats',
      'Doen mee;Gemeente Wierum;Carla Hoekema;;wachtlijst 1',
      'Helpen mee;Gemeente Wierum;Carla Hoekema;;',
    ])
  })
})

describe('after its last day', () => {
  it('nobody signs up any more, and the card says so by itself; until it gets another', async () => {
    const sheet = await openSheet(world, { lastOn: 'uiterlijk 30 november' })
    world.now = instantOn('2026-11-30', 23)
    await wake(world)
    expect((await sheetNow(sheet)).state).toBe('open')
    world.now = instantOn('2026-12-01', 0)
    expect(JSON.stringify(await join(world, 'Bram', sheet))).toContain('Aanmelden kan hier niet meer')
    await wake(world)
    expect((await sheetNow(sheet)).state).toBe('closed')
    const form = formIn(await world.as('Anna').press('sign-up.reopen', { sheet: sheet.id }))
    expect(valuesOf(form).lastOn).toBe('')
    await world.as('Anna').submit(form, { lastOn: '4 december' })
    expect(await channelLines(world, sheet)).toContain(
      'OOGO · aanmelden kan tot en met vr 4 dec 2026 · vragen aan Anna Wiegersma',
    )
    world.now = instantOn('2026-12-05', 1)
    await wake(world)
    expect((await sheetNow(sheet)).state).toBe('closed')
  })
})

describe('what is typed', () => {
  it.each([
    ['', 0],
    [' ', 0],
    [' 12 ', 12],
  ])('%j is a maximum of %i', (text, most) => {
    expect(readMost(text)).toBe(most)
  })
  it.each(['0', '-1', '2,5', 'twaalf', '2001', '9'.repeat(30)])('%j is no maximum', (text) => {
    expect(() => readMost(text)).toThrow('sign-up.most-unfit')
  })
  it('a day is read with the school calendar, and never one that has passed', () => {
    const around = { today: '2026-11-23', region: 'noord' } as const
    expect(readLastDay('voor de kerstvakantie', around)).toBe('2026-12-18')
    expect(readLastDay('2026-11-23', around)).toBe('2026-11-23')
    expect(readLastDay(' ', around)).toBeNull()
    for (const text of ['2026-11-22', 'ooit', '2026-13-45'])
      expect(() => readLastDay(text, around)).toThrow('sign-up.last-day-unreadable')
    expect(() => readLastDay('vrijdag 13 november', around)).toThrow('day.passed')
    expect(() => readLastDay('woensdag 18 december', around)).toThrow('day.other-weekday')
  })
})
