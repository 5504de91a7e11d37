import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idOf } from '../../bot/agenda-items/agenda-item.ts'
import { putOnAgenda } from '../../bot/agenda-items/put-on-agenda.ts'
import { newId } from '../../bot/ids.ts'
import { linesOf } from '../network/card-reading.ts'
import { cardIn, must, openWorld, type World } from '../world.ts'
import { cancelMeeting, closeMeeting, deedIn, itemsOf, moveMeeting, planMeeting, titlesOf, treat } from './meetings.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  await stand([])
})
afterEach(async () => {
  expect(world.faults).toEqual([])
  await world.close()
})

const oogo = () => must(world.bodies.OOGO, 'OOGO')

/** What always stands on the agenda of the OOGO. */
const stand = (standing: readonly string[]) =>
  world.storage.network.saveBody({ ...oogo(), customs: { ...oogo().customs, standing } })

const put = (title: string, over: object = {}) =>
  world.storage.unitOfWork.run(() =>
    putOnAgenda(world.storage)(
      { id: newId(), network: world.network, body: oogo().id, title, type: 'discussion', reason: 'member', ...over },
      deedIn(world),
    ),
  )

const open = 'Stand van zaken openstaande afspraken'

describe('what comes on an agenda', () => {
  it('waits as long as no meeting has its day, and comes on the next one by itself', async () => {
    const { item } = await put('Convenant verlengen')
    expect(item).toMatchObject({ state: 'proposed', meeting: null, position: 0 })
    const meeting = await planMeeting(world, 'OOGO', '2027-02-02')
    expect(await titlesOf(world, meeting)).toEqual([open, 'Convenant verlengen'])
  })

  it('comes on the nearest agenda that has not gone round, behind what stands there', async () => {
    const far = await planMeeting(world, 'OOGO', '2027-04-06')
    const near = await planMeeting(world, 'OOGO', '2027-02-02')
    await put('Eerste')
    await put('Tweede')
    expect((await itemsOf(world, near)).map(({ title, position }) => [title, position])).toEqual([
      [open, 1],
      ['Eerste', 2],
      ['Tweede', 3],
    ])
    await world.storage.meetings.change(world.network, near.id, (kept) => ({ ...kept, agendaSentAt: world.now }))
    await put('Derde')
    expect(await titlesOf(world, far)).toEqual([open, 'Derde'])
  })

  it('is there once when its id follows from what it is', async () => {
    const meeting = await planMeeting(world, 'OOGO', '2027-02-02')
    const id = idOf('report-back', meeting.id)
    await put('Terugkoppeling', { id, reason: 'report-back' })
    const { isNew } = await put('Terugkoppeling nog eens', { id, reason: 'report-back' })
    expect(isNew).toBe(false)
    expect(await titlesOf(world, meeting)).toEqual([open, 'Terugkoppeling'])
  })

  it('gives the same id for the same parts and another for any others', () => {
    expect(idOf('a', 'b')).toBe(idOf('a', 'b'))
    expect(new Set([idOf('a', 'b'), idOf('ab'), idOf('a', 'b', ''), idOf('b', 'a')]).size).toBe(4)
    expect(idOf('a')).toHaveLength(newId().length)
  })
})

describe('an agenda opens', () => {
  beforeEach(async () => {
    await stand(['Leerplicht', 'Leerlingenvervoer', 'Huisvesting', 'Jeugdhulp'])
  })

  it('with the list of the meeting before, what is open, and the standing subjects, before what members bring', async () => {
    await put('Al eerder voorgesteld')
    const first = await planMeeting(world, 'OOGO', '2026-12-08')
    for (const { id } of await itemsOf(world, first)) await treat(world, id)
    await closeMeeting(world, first)
    const next = await planMeeting(world, 'OOGO', '2027-04-06')
    expect(await titlesOf(world, next)).toEqual([
      'Vaststellen besluiten- en actielijst van di 8 dec 2026',
      open,
      'Leerplicht',
      'Leerlingenvervoer',
      'Huisvesting',
      'Jeugdhulp',
    ])
  })

  it('with progress where it follows another meeting', async () => {
    const first = await planMeeting(world, 'OOGO', '2026-12-08')
    const next = await planMeeting(world, 'OOGO', '2027-04-06')
    const follows = await planMeeting(world, 'Stuurgroep', null)
    expect(await titlesOf(world, next)).not.toContain('Voortgang')
    await world.storage.meetings.change(world.network, follows.id, (kept) => ({ ...kept, follows: first.id }))
    const planned = await moveMeeting(world, follows, '2027-04-07')
    expect(await titlesOf(world, planned)).toEqual([open, 'Voortgang sinds di 8 dec 2026'])
  })

  it('with progress of the werkagenda that its body guards', async () => {
    const agenda = {
      id: newId(),
      network: world.network,
      name: 'Thuiszitterspact',
      about: '',
      themes: [],
      endedOn: null,
    }
    await world.storage.workAgendas.saveAgenda({ ...agenda, body: must(world.bodies.Stuurgroep, 'Stuurgroep').id })
    const meeting = await planMeeting(world, 'Stuurgroep', '2027-04-07')
    expect(await titlesOf(world, meeting)).toEqual([open, 'Voortgang Thuiszitterspact'])
  })

  it('with nothing twice when the meeting moves, and with what was taken off not there again', async () => {
    const meeting = await planMeeting(world, 'OOGO', '2027-02-02')
    const [first] = await itemsOf(world, meeting)
    await world.storage.agendaItems.change(world.network, must(first, 'item').id, (item) => ({
      ...item,
      state: 'dropped',
    }))
    const before = await titlesOf(world, meeting)
    const moved = await moveMeeting(world, meeting, '2027-02-09')
    expect(await titlesOf(world, moved)).toEqual(before)
  })
})

describe('when a meeting', () => {
  it('is called off, what members brought in waits, and goes on to the next; what it opened with is gone', async () => {
    const meeting = await planMeeting(world, 'OOGO', '2027-02-02')
    const { item } = await put('Convenant verlengen')
    await cancelMeeting(world, meeting)
    expect(await world.storage.agendaItems.find(world.network, item.id)).toMatchObject({
      state: 'proposed',
      meeting: null,
    })
    expect(await titlesOf(world, meeting)).toEqual([])
    const next = await planMeeting(world, 'OOGO', '2027-04-06')
    expect(await titlesOf(world, next)).toEqual([open, 'Convenant verlengen'])
  })

  it('closes, what it did not reach goes on the next agenda and says where it stood; what was treated stays', async () => {
    const meeting = await planMeeting(world, 'OOGO', '2026-12-08')
    const next = await planMeeting(world, 'OOGO', '2027-04-06')
    const { item: reached } = await put('Gehaald')
    const { item: missed } = await put('Niet gehaald')
    await treat(world, reached.id)
    await closeMeeting(world, meeting)
    expect(await titlesOf(world, next)).toEqual([
      'Vaststellen besluiten- en actielijst van di 8 dec 2026',
      open,
      'Niet gehaald',
    ])
    expect(await world.storage.agendaItems.find(world.network, missed.id)).toMatchObject({
      state: 'placed',
      meeting: next.id,
      passages: [{ meeting: meeting.id, outcome: 'carried-over' }],
    })
    expect(await world.storage.agendaItems.find(world.network, reached.id)).toMatchObject({
      state: 'treated',
      meeting: meeting.id,
    })
  })

  it('comes in between, the list of the one before is confirmed there', async () => {
    const first = await planMeeting(world, 'OOGO', '2026-12-08')
    await closeMeeting(world, first)
    const far = await planMeeting(world, 'OOGO', '2027-04-06')
    const confirm = 'Vaststellen besluiten- en actielijst van di 8 dec 2026'
    expect(await titlesOf(world, far)).toContain(confirm)
    const near = await planMeeting(world, 'OOGO', '2027-02-02')
    expect(await titlesOf(world, near)).toEqual([confirm, open])
    expect(await titlesOf(world, far)).toEqual([open])
    await cancelMeeting(world, near)
    expect(await titlesOf(world, far)).toEqual([confirm, open])
  })
})

it('what the network put there is not said to be proposed by anybody', async () => {
  const meeting = await planMeeting(world, 'OOGO', '2026-12-08')
  const [item] = await itemsOf(world, meeting)
  const shown = await world.as('Anna').press('agenda-item.show', { item: must(item, 'item').id })
  const way = linesOf(cardIn(shown)).filter((line) => line.includes('vanzelf'))
  expect(way).toEqual(['OOGO: kwam op ma 23 nov 2026 vanzelf op de agenda'])
  expect(linesOf(cardIn(shown)).join()).not.toContain('voorgesteld op')
})

it('of a meeting that was held nothing is to be made shorter, or given its time', async () => {
  await put('Convenant', { minutes: 300 })
  const meeting = await planMeeting(world, 'OOGO', '2026-12-08')
  const lines = async () =>
    linesOf(cardIn(await world.as('Anna').press('agenda-item.show-agenda', { meeting: meeting.id }))).join()
  expect(await lines()).toContain('Kort iets in')
  await closeMeeting(world, meeting)
  expect(await lines()).not.toMatch(/Kort iets in|geen tijd/u)
})
