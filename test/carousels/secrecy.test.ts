/** What is written without a name leaves no author: in no table, on neither database, and over days no hour either. */
import { expect, it } from 'vitest'
import { instantOn } from '../../bot/clock.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Form } from '../../cards/form.ts'
import { copyRows, type LootRow, readRow } from '../secrecy/loot.ts'
import { describeOnEveryDatabase } from '../storage/databases.ts'
import { formIn, must, valuesOf, type World } from '../world.ts'
import { openHall, openWalk, posterOf } from './hall.ts'

/** As a platform brings it, with what tells one deed from another. */
const bring = async (world: World, who: string, asked: object, deed: string) => {
  const member = must(world.members[who], who)
  const at = { surface: 'web', space: member.network, conversation: `@${member.id}` } as const
  const from = { from: pageIdentity(member), at, isPrivate: true, language: 'nl' as const }
  return (await world.app.answer({ ...from, ...asked, deed } as never)).reply
}

const send = (world: World, who: string, form: Form, over: object, deed: string) => {
  const values = { ...valuesOf(form), ...over }
  return bring(world, who, { kind: 'submit', name: form.name, state: form.state, values }, deed)
}

const rowsOf = async (url: string) =>
  new Map((await copyRows(url)).map((row) => [`${row.table} ${JSON.stringify(row.values)}`, row]))

/** What stands there after, and did not before. */
const newRows = async (url: string, act: () => Promise<unknown>): Promise<readonly LootRow[]> => {
  const before = await rowsOf(url)
  await act()
  return [...(await rowsOf(url))].flatMap(([key, row]) => (before.has(key) ? [] : [row]))
}

const writeSomething = async (world: World, carousel: { readonly id: string }, poster: string): Promise<void> => {
  const data = { carousel: carousel.id, poster }
  const form = formIn(await bring(world, 'Anna', { kind: 'press', name: 'carousel.walk', data }, 'deed-1'))
  await send(world, 'Anna', form, { text: 'Zonder naam.', kind: 'question', as: 'anonymous', go: 'done' }, 'deed-2')
  const missing = { kind: 'press', name: 'carousel.miss', data: { carousel: carousel.id } }
  const miss = formIn(await bring(world, 'Anna', missing, 'deed-3'))
  await send(world, 'Anna', miss, { title: 'Lerarentekort', goal: '', as: 'anonymous' }, 'deed-4')
}

describeOnEveryDatabase('What is anonymous', (opened) => {
  const told = async (way: 'live' | 'days') => {
    const { storage, url } = opened()
    const world = await openHall(storage)
    const carousel = await openWalk(world, { way })
    const { id: poster } = await posterOf(world, carousel, 'Thuiszitters')
    const rows = await newRows(url, async () => {
      await writeSomething(world, carousel, poster)
      world.now = instantOn('2026-11-23', 14)
      await world.app.wake()
    })
    expect(world.faults).toEqual([])
    const anna = must(world.members.Anna, 'Anna')
    const text = rows.map(({ values }) => values.map(String).join(' ')).join('\n')
    return { rows, text, words: rows.flatMap((row) => [...readRow(row).words]), anna, world, carousel }
  }

  it.each(['live', 'days'] as const)('tells nobody who wrote it (%s)', async (way) => {
    const { text, words, anna, world, carousel } = await told(way)
    expect(text).toContain('Zonder naam.')
    expect(text).toContain('Lerarentekort')
    for (const trace of [anna.id, anna.name, 'Anna', anna.organisation]) expect(text).not.toContain(trace)
    expect(words).not.toContain(anna.id)
    const history = await world.storage.history.of(world.network, { kind: 'carousel', id: carousel.id })
    expect(history.map(({ verb }) => verb).at(-1)).toBe('carousel.walking')
  })

  it('over days tells no hour but that at which all of it appears', async () => {
    const { rows } = await told('days')
    const instants = rows.filter(({ table }) => table.startsWith('carousel')).flatMap((row) => readRow(row).instants)
    expect(instants.filter((one) => one < instantOn('2026-11-23', 23) && one > instantOn('2026-11-23', 0))).toEqual([])
  })

  it('stands in the order of its random ids, and not of when it came', async () => {
    const { storage } = opened()
    const world = await openHall(storage)
    const carousel = await openWalk(world, { way: 'live' })
    const { id: poster } = await posterOf(world, carousel, 'Thuiszitters')
    for (const who of ['Anna', 'Bram', 'Carla', 'Dirk', 'Els', 'Farida']) {
      const form = formIn(await world.as(who).press('carousel.walk', { carousel: carousel.id, poster }))
      await world.as(who).submit(form, { text: `Van ${who}.`, as: 'anonymous', go: 'done' })
    }
    const ids = (await storage.carousels.notes(world.network, carousel.id, { limit: 10 })).map(({ id }) => id)
    expect(ids).toHaveLength(6)
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)))
  })
})
