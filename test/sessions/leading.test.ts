/** A meeting item by item: opened, followed, treated, put off, and gone on with where it was. */
import { describe, expect, it } from 'vitest'
import { must } from '../world.ts'
import {
  allPresent,
  asChair,
  at,
  itemNow,
  labelsIn,
  linesIn,
  meetingNow,
  open,
  placeItem,
  planMeeting,
  useOogo,
  world,
} from './oogo.ts'

useOogo()

const begin = async () => {
  await planMeeting()
  const items = [await placeItem('Jeugdhulp op school', 'm1', { minutes: 30 }), await placeItem('Vervoer', 'm1')]
  world.now = at(14)
  return items
}

describe('opening', () => {
  it('is for the chair from the day before, and shows the first item with the clock', async () => {
    await begin()
    world.now = at(15, '2026-11-25')
    const lines = linesIn(await open())
    expect((await meetingNow()).state).toBe('in-session')
    expect(lines.join('\n')).toContain('Van 4 leden is nog niet bekend')
    world.now = at(15)
    expect(linesIn(await asChair().press('session.show', { meeting: 'm1' }))).toContain('Nog 60 min. (tot 16.00 uur).')
  })

  it('is refused two days before, and to who does not keep order', async () => {
    await planMeeting()
    world.now = at(15, '2026-11-24')
    expect(linesIn(await open()).join()).toContain('vanaf de dag ervoor')
    world.now = at(14)
    expect(linesIn(await world.as('Anna').press('session.open', { meeting: 'm1' })).join()).toContain('voorzitter')
    expect((await meetingNow()).state).toBe('planned')
  })

  it('lets everybody who sits there follow, without anything to record', async () => {
    await begin()
    await open()
    const labels = labelsIn(await world.as('Anna').press('session.show', { meeting: 'm1' }))
    expect(labels).toEqual(['Openstaande afspraken', 'Volgende', 'Alle punten'])
    const outside = await world.as('Femke').press('session.show', { meeting: 'm1' })
    expect(linesIn(outside).join()).toContain('daar bent u geen lid van')
  })
})

describe('going on', () => {
  it('treats an item once, goes to the next, and continues there when it is opened again', async () => {
    const [first = '', second = ''] = (await begin()).toSorted()
    await open()
    const all = linesIn(await asChair().press('session.item', { meeting: 'm1', item: null }))
    expect(all.join('\n')).toContain('Jeugdhulp op school')
    await asChair().press('session.treat', { meeting: 'm1', item: first })
    const again = await asChair().press('session.treat', { meeting: 'm1', item: first })
    expect((await itemNow(first)).passages).toEqual([{ meeting: 'm1', position: 2, outcome: 'treated', at: at(14) }])
    expect(linesIn(again)).toContain('Behandeld: Jeugdhulp op school')
    expect((await itemNow(second)).state).toBe('placed')
  })

  it('puts an item off to a next meeting, and takes that back', async () => {
    const [first = ''] = await begin()
    await open()
    await asChair().press('session.carry-over', { meeting: 'm1', item: first })
    expect(await itemNow(first)).toMatchObject({ state: 'proposed', meeting: null })
    const shown = await asChair().press('session.item', { meeting: 'm1', item: first })
    expect(labelsIn(shown)).toContain('Toch nu behandelen')
    await asChair().press('session.bring-back', { meeting: 'm1', item: first })
    expect(await itemNow(first)).toMatchObject({ state: 'placed', meeting: 'm1', passages: [] })
  })

  it('counts on over what was treated and what was put off, each in its own place', async () => {
    await begin()
    await placeItem('Privacy')
    await open()
    const items = (await world.storage.agendaItems.ofMeeting(world.network, 'm1')).map(({ id }) => id)
    const places: (string | undefined)[] = []
    for (const [at, item] of items.slice(0, -1).entries()) {
      const reply = await asChair().press(at % 2 === 0 ? 'session.carry-over' : 'session.treat', {
        meeting: 'm1',
        item,
      })
      places.push(linesIn(reply).find((line) => line.includes(' van 4')))
    }
    expect(places.map((line) => line?.split(' · ')[0])).toEqual(['Punt 2 van 4', 'Punt 3 van 4', 'Punt 4 van 4'])
    const back = await asChair().press('session.bring-back', { meeting: 'm1', item: must(items[0], 'the first') })
    expect(linesIn(back).join()).toContain('Punt 1 van 4')
  })

  it('says when the items ask for more time than there is', async () => {
    await begin()
    await allPresent()
    await open()
    world.now = at(14) + 100 * 60_000
    const lines = linesIn(await asChair().press('session.show', { meeting: 'm1' }))
    expect(lines.find((line) => line.startsWith('De punten die er nog zijn'))).toBeDefined()
  })

  it('sends an item on to the body that this one prepares', async () => {
    const to = must(world.bodies.Beleidsgroep, 'Beleidsgroep').id
    const from = must(world.bodies.OOGO, 'OOGO').id
    await world.storage.network.saveBodyLink({ network: world.network, from, to, relation: 'prepares' })
    const [first = ''] = await begin()
    await open()
    const shown = await asChair().press('session.item', { meeting: 'm1', item: first })
    expect(labelsIn(shown)).toContain('Door naar Beleidsgroep')
    await asChair().press('session.send-on', { meeting: 'm1', item: first, body: to })
    expect((await itemNow(first)).state).toBe('sent-on')
    const [there] = await world.storage.agendaItems.continuing(world.network, first)
    expect(there).toMatchObject({ body: to, title: 'Jeugdhulp op school', cameFrom: first })
  })
})
