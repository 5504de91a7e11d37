import { expect, test } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import { noDetails } from '../../bot/agreements/details.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, from, network, until } from './given.ts'

const today = '2027-02-01'

describeOnEveryDatabase('progress', (opened) => {
  const keep = async (id: string, theme: string | null, over: Partial<Agreement> = {}) => {
    const { storage } = opened()
    await addItem(storage, id, { details: { ...noDetails, theme, agenda: 'pact' } })
    await storage.agreements.change(network, id, (item) => ({ ...item, ...over }))
  }

  test('is counted by theme: done, under way, open and late, and nothing of what was withdrawn', async () => {
    await keep('a', 'child', { state: 'done' })
    await keep('b', 'child', { state: 'reported_done', term: until('2027-01-01') })
    await keep('c', 'child', { state: 'running' })
    await keep('d', 'child', { state: 'running', term: until('2027-01-31') })
    await keep('e', 'child', { term: until(today) })
    await keep('f', 'child', { term: from('2027-01-01') })
    await keep('g', 'child', { state: 'withdrawn' })
    await keep('h', 'parents', { term: until('2027-01-31') })
    await keep('i', null, { isShared: true, term: until('2027-01-31') })
    await keep('j', null, { kind: 'standing-agreement', term: until('2027-01-31') })
    const tally = await opened().storage.agreements.tally(network, { agenda: 'pact' }, 'theme', today)
    expect(new Map(tally.map(({ key, ...counts }) => [key, counts]))).toEqual(
      new Map([
        ['child', { done: 2, running: 1, open: 2, late: 1 }],
        ['parents', { done: 0, running: 0, open: 0, late: 1 }],
        [null, { done: 0, running: 0, open: 2, late: 0 }],
      ]),
    )
    expect(await opened().storage.agreements.tally(network, { agenda: 'other' }, 'theme', today)).toEqual([])
  })

  test('leaves the shares of what many share out where one asks for that', async () => {
    await keep('a', null, { isShared: true })
    await keep('b', null, { parent: { agreement: 'a', relation: 'share' } })
    await keep('c', null, { parent: { agreement: 'a', relation: 'result' } })
    const { agreements } = opened().storage
    const ids = async (isShare: boolean) =>
      (await agreements.list(network, { isShare }, 10)).items.map(({ id }) => id).sort()
    expect(await ids(false)).toEqual(['a', 'c'])
    expect(await ids(true)).toEqual(['b'])
  })

  test('moves with the theme, and a form that was opened before is older than that', async () => {
    await keep('a', 'child')
    await keep('b', 'parents')
    await keep('c', null)
    const { agreements } = opened().storage
    const before = await agreements.find(network, 'a')
    expect(await agreements.moveTheme(network, 'child', 'parents')).toBe(1)
    expect((await agreements.list(network, { theme: 'parents' }, 10)).total).toBe(2)
    expect((await agreements.list(network, { theme: null }, 10)).items.map(({ id }) => id)).toEqual(['c'])
    expect((await agreements.find(network, 'a'))?.version).toBe((before?.version ?? 0) + 1)
  })
})
