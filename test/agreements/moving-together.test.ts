/** Several agreements that change at once, and changes that are undone. */
import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import { cardIn, formIn, must, problemsIn } from '../world.ts'
import { open, pressAndSend, useWorld, withdraw, world } from './given.ts'

useWorld()

const said = (value: unknown): string => JSON.stringify(value)
const idOf = (name: string): string => must(world.members[name], name).id
const shown = async (id: string) =>
  said(await world.app.present(world.network, { kind: 'agreement', id }, 'card', 'nl'))
const history = async (id: string) =>
  said(cardIn(await world.as('Hanneke').press('agreement.show-history', { item: id })))
const find = async (id: string): Promise<Agreement> =>
  must(await world.storage.agreements.find(world.network, id), 'agreement')
const refused = (reply: Parameters<typeof cardIn>[0]) => cardIn(reply).summary
const all = async () => (await world.storage.agreements.list(world.network, {}, 50)).items
const kept = async () => (await all()).map(({ version: _, ...item }) => item).toSorted((a, b) => a.number - b.number)

const write = async (text: string) => {
  const before = new Set((await all()).map(({ id }) => id))
  expect(await world.as('Anna', 'OOGO').submit(await open(text))).toMatchObject({ kind: 'done' })
  return must(
    (await all()).find(({ id }) => !before.has(id)),
    'new agreement',
  )
}

/** As the button on the history card does. */
const undo = async (id: string, who = 'Hanneke') =>
  world.as(who).press('agreement.undo', { item: id, version: (await find(id)).version })

describe('merging', () => {
  const merged = async () => {
    const from = await write('Vervoer bespreken @Anna uiterlijk 1 februari')
    const into = await write('Leerlingenvervoer regelen @Bram uiterlijk 30 april')
    const values = { other: into.id }
    const gijs = world.as('Gijs', 'OOGO')
    expect(await pressAndSend(gijs, 'agreement.merge', { item: from.id }, values)).toMatchObject({ kind: 'done' })
    return { from, into }
  }

  it('joins the owners, keeps the earlier day, and both tell of it', async () => {
    const { from, into } = await merged()
    expect((await find(into.id)).owners.map(({ id }) => id)).toEqual([idOf('Bram'), idOf('Anna')])
    expect((await find(into.id)).term?.until).toBe('2027-02-01')
    expect(await find(from.id)).toMatchObject({ state: 'merged', mergedInto: into.id })
    expect(await shown(from.id)).toContain('Ging op in afspraak 2: Leerlingenvervoer regelen')
    expect(await history(from.id)).toContain('afspraak 2')
    expect(await history(into.id)).toContain('een andere afspraak opgenomen')
  })

  it('is undone as one whole, from either', async () => {
    const { from, into } = await merged()
    await undo(into.id)
    expect(await find(from.id)).toMatchObject({ state: 'open', mergedInto: null })
    expect((await find(into.id)).owners.map(({ id }) => id)).toEqual([idOf('Bram')])
    expect((await find(into.id)).term?.until).toBe('2027-04-30')
  })

  it('is not undone when the other was changed since, and is once that is undone first', async () => {
    const { from, into } = await merged()
    await pressAndSend(world.as('Bram', 'OOGO'), 'agreement.give-progress', { item: into.id }, { progress: 'Loopt.' })
    const untouched = await kept()
    expect(refused(await undo(from.id))).toContain('raakte ook afspraak 2')
    expect(await kept()).toEqual(untouched)
    await undo(into.id)
    await undo(from.id)
    expect(await find(from.id)).toMatchObject({ state: 'open' })
  })

  it('is refused with itself, with what is closed or of another kind, and for who owns only one', async () => {
    const from = await write('Vervoer bespreken @Anna')
    const into = await write('Leerlingenvervoer regelen @Bram')
    const form = formIn(await world.as('Anna', 'OOGO').press('agreement.merge', { item: from.id }))
    expect(problemsIn(await world.as('Anna', 'OOGO').submit(form, { other: into.id }))['']).toContain('anderen')
    const gijs = world.as('Gijs', 'OOGO')
    expect(problemsIn(await gijs.submit(form, { other: from.id })).other).toContain('niet worden samengevoegd')
    await world.storage.agreements.change(world.network, into.id, (item) => ({ ...item, kind: 'standing-agreement' }))
    expect(problemsIn(await gijs.submit(form, { other: into.id })).other).toContain('andere soort')
    expect(await find(from.id)).toMatchObject({ state: 'open', mergedInto: null })
  })
})

describe('splitting', () => {
  const splitUp = async () => {
    const item = await write('Financiën en organisatie @Anna @Bram uiterlijk 30 april')
    const parts = { parts: '- Financiën in kaart\n2. Financiering inzichtelijk\n\nInformatiebijeenkomst' }
    await pressAndSend(world.as('Anna', 'OOGO'), 'agreement.split', { item: item.id }, parts)
    return item
  }
  const partsOf = async (id: string) => (await world.storage.agreements.list(world.network, { parent: id }, 10)).items

  it('makes an agreement of each line, with the owners and the day of the whole', async () => {
    const { id } = await splitUp()
    expect(await find(id)).toMatchObject({ state: 'split' })
    const parts = await partsOf(id)
    expect(parts.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '2 Financiën in kaart',
      '3 Financiering inzichtelijk',
      '4 Informatiebijeenkomst',
    ])
    for (const part of parts) {
      expect(part).toMatchObject({ term: { until: '2027-04-30' }, parent: { agreement: id, relation: 'part' } })
      expect(part.owners).toHaveLength(2)
    }
    expect(await shown(id)).toContain('Deel: afspraak 3: Financiering inzichtelijk')
    expect(await shown(parts[0]?.id ?? '')).toContain('Deel van afspraak 1')
  })

  it('needs two lines, and says so at the field', async () => {
    const item = await write('Een ding @Anna')
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.press('agreement.split', { item: item.id }))
    expect(problemsIn(await anna.submit(form, { parts: 'Alleen dit' })).parts).toContain('twee delen')
    expect(problemsIn(await anna.submit(form, { parts: `a\n${'b'.repeat(301)}` })).parts).toContain('301')
    expect(await all()).toHaveLength(1)
  })

  it('is undone as one whole: the parts are withdrawn', async () => {
    const { id } = await splitUp()
    await undo(id)
    expect(await find(id)).toMatchObject({ state: 'open' })
    for (const part of await partsOf(id)) expect(part.state).toBe('withdrawn')
  })

  it('stays when one of the parts was taken on', async () => {
    const { id } = await splitUp()
    const [part] = await partsOf(id)
    await world.as('Anna', 'OOGO').press('agreement.take-on', { item: part?.id })
    expect(refused(await undo(id))).toContain('raakte ook afspraak 2')
    expect(await find(id)).toMatchObject({ state: 'split' })
  })
})

describe('undoing', () => {
  it('goes further back with every press, change by change, and is history itself', async () => {
    const { id } = await write('Werkagenda opstellen @Anna @Bram uiterlijk 30 april')
    const states = [await kept()]
    const anna = world.as('Anna', 'OOGO')
    const steps = [
      () => anna.press('agreement.take-on', { item: id }),
      async () => anna.submit(formIn(await anna.press('agreement.correct', { item: id })), { title: 'Anders' }),
      () => pressAndSend(anna, 'agreement.ask-help', { item: id }, { text: 'Een jurist.' }),
      () => pressAndSend(anna, 'agreement.hand-over', { item: id }, { to: `member:${idOf('Gijs')}` }),
      () => world.as('Bram', 'OOGO').press('agreement.report-done', { item: id }),
      () => world.as('Gijs', 'OOGO').press('agreement.confirm-done', { item: id }),
      () => world.as('Gijs', 'OOGO').press('agreement.reopen', { item: id }),
      () => withdraw(world.as('Bram', 'OOGO'), id),
    ]
    for (const step of steps) {
      world.now += 60_000
      expect(await step()).toMatchObject({ kind: 'done' })
      states.push(await kept())
    }
    for (const state of states.slice(0, -1).reverse()) {
      expect(await undo(id)).toMatchObject({ kind: 'done' })
      expect(await kept()).toEqual(state)
    }
    expect(refused(await undo(id))).toContain('niets (meer)')
    const told = await history(id)
    expect(told.match(/ongedaan gemaakt/gu)).toHaveLength(steps.length)
    expect(told).toContain('Een jurist.')
  })

  it('is for the secretariat alone, and undoes one change when pressed twice', async () => {
    const { id } = await write('Werkagenda opstellen @Anna')
    await world.as('Anna', 'OOGO').press('agreement.take-on', { item: id })
    await pressAndSend(world.as('Anna', 'OOGO'), 'agreement.ask-help', { item: id }, { text: 'Een jurist.' })
    expect(await history(id)).toContain('Ongedaan maken: hulp gevraagd')
    expect(said(cardIn(await world.as('Gijs', 'OOGO').press('agreement.show-history', { item: id })))).not.toContain(
      'Ongedaan',
    )
    expect(refused(await undo(id, 'Gijs'))).toContain('secretariaat')
    const asked = { item: id, version: (await find(id)).version }
    await world.as('Hanneke').press('agreement.undo', asked)
    expect(refused(await world.as('Hanneke').press('agreement.undo', asked))).toContain('intussen')
    expect(await find(id)).toMatchObject({ state: 'running', help: null })
  })

  it('gives what was of somebody who has left since to their organisation', async () => {
    const { id } = await write('Werkagenda opstellen @Bram')
    const gijs = world.as('Gijs', 'OOGO')
    await pressAndSend(gijs, 'agreement.hand-over', { item: id }, { to: `member:${idOf('Anna')}` })
    const bram = must(world.members.Bram, 'Bram')
    await world.storage.network.saveMember({ ...bram, leftOn: '2026-11-23' })
    await undo(id)
    expect((await find(id)).owners).toEqual([{ kind: 'organisation', id: bram.organisation, hasAccepted: false }])
  })
})
