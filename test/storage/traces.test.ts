import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../bot/history.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, network } from './given.ts'

const entry = (given: Partial<HistoryEntry>): HistoryEntry => ({
  network,
  ref: { kind: 'agreement', id: 'item-1' },
  at: 10,
  member: 'anna',
  surface: 'web',
  verb: 'agreement.progressed',
  data: {},
  ...given,
})

describeOnEveryDatabase('traces of a member', (opened) => {
  const store = () => opened().storage

  test('are counted, with from when until when', async () => {
    const { traces, history, page, documents, network: kept } = store()
    await history.record(entry({ at: 10 }))
    await history.record(entry({ at: 30, member: 'bram', onBehalfOf: 'anna' }))
    await history.record(entry({ at: 20, member: 'bram', ref: { kind: 'member', id: 'anna' } }))
    await history.record(entry({ at: 40, member: 'bram' }))
    await page.openSession({ hash: 'h', network, member: 'anna', expiresAt: 500 })
    await page.post({ network, channel: '@anna', key: 'k', card: '{}', postedAt: 50 })
    await page.post({ network, channel: '@bram', key: 'l', card: '{}', postedAt: 60 })
    await kept.addCode('c', { kind: 'link', network, member: 'anna' }, 600)
    await kept.addCode('d', { kind: 'link', network, member: 'bram' }, 700)
    const link = { network, kind: 'list', asked: {}, expiresAt: null }
    await documents.addLink({ ...link, hash: 'e', member: 'anna', madeAt: 80 })
    await documents.addLink({ ...link, hash: 'f', member: 'bram', madeAt: 90 })
    expect(await traces.of(network, 'anna')).toEqual({
      sessions: { count: 1, from: 500, until: 500 },
      codes: { count: 1, from: 600, until: 600 },
      documents: { count: 1, from: 80, until: 80 },
      acts: { count: 2, from: 10, until: 30 },
      changes: { count: 1, from: 20, until: 20 },
      logged: { count: 3, from: 10, until: 30 },
      messages: { count: 1, from: 50, until: 50 },
    })
    expect((await traces.of(network, 'nobody')).acts).toEqual({ count: 0, from: null, until: null })
  })

  test('are not those of somebody whose id looks alike', async () => {
    const { traces, network: kept } = store()
    await kept.addCode('a', { member: 'a_b', network, kind: 'link' }, 600)
    for (const [hash, member] of [
      ['x', 'axb'],
      ['y', 'A_b'],
    ] as const)
      await kept.addCode(hash, { kind: 'sign-in', network, member }, 700)
    expect((await traces.of(network, 'a_b')).codes).toEqual({ count: 1, from: 600, until: 600 })
    await kept.unlinkMember(network, 'a_b')
    expect(await kept.readCode('a', 0)).toBeNull()
    for (const hash of ['x', 'y']) expect(await kept.readCode(hash, 0)).not.toBeNull()
  })

  test('lead to everything whose card may name them', async () => {
    const { traces, history } = store()
    await addItem(store(), 'owned', { owners: [{ kind: 'member', id: 'anna' }] })
    await addItem(store(), 'another', { owners: [{ kind: 'organisation', id: 'anna' }] })
    await history.record(entry({ ref: { kind: 'agreement', id: 'done' } }))
    await history.record(entry({ ref: { kind: 'body', id: 'oogo' }, member: 'bram', data: { member: 'anna' } }))
    const refs = await traces.refsNaming(network, 'anna')
    expect(refs.map(({ kind, id }) => `${kind}:${id}`).sort()).toEqual([
      'agreement:done',
      'agreement:owned',
      'body:oogo',
    ])
  })

  test('are forgotten, and of changes to them only that they were made', async () => {
    const { traces, history, page } = store()
    const ref = { kind: 'member', id: 'anna' }
    await history.record(entry({ ref, member: 'bram', data: { name: [null, 'Anna Wiegersma'] } }))
    await page.openSession({ hash: 'h', network, member: 'anna', expiresAt: 500 })
    await page.post({ network, channel: '@anna', key: 'k', card: '{}', postedAt: 1 })
    await page.post({ network, channel: '@bram', key: 'l', card: '{}', postedAt: 1 })
    await traces.forget(network, 'anna')
    expect(await history.of(network, ref)).toMatchObject([{ member: 'bram', data: {} }])
    expect(await page.session('h', 0)).toBeNull()
    expect(await page.messages(network, '@anna', 5)).toEqual([])
    expect(await page.messages(network, '@bram', 5)).toHaveLength(1)
  })

  test.each(['Wiegersma', 'ANNA wiegersma', 'Annà “van der” Wiegersma', 'A_n% W\\g'])(
    'the name %s is struck where it stands whole, in this network alone',
    async (name) => {
      const { traces, history, page, agreements, network: kept } = store()
      const text = (who: string) => `Bellen met ${who}, en niet met X${who}`
      await addItem(store(), 'here', { title: text(name) })
      await addItem(store(), 'there', { title: text(name), network: 'zuid' })
      await history.record(entry({ data: { text: text(name) } }))
      await page.post({ network, channel: 'c', key: 'k', card: JSON.stringify({ text: text(name) }), postedAt: 1 })
      await kept.saveLink({ id: 'l', network, name: 'Lijst', kind: 'system', href: 'https://a.example/', about: name })
      await traces.strikeName(network, name, '[oud-lid]')
      const struck = `Bellen met [oud-lid], en niet met X${name}`
      expect(await agreements.find(network, 'here')).toMatchObject({ title: struck, version: 2 })
      expect(await agreements.find('zuid', 'there')).toMatchObject({ title: text(name), version: 1 })
      expect((await history.of(network, entry({}).ref))[0]?.data).toEqual({ text: struck })
      expect(JSON.parse((await page.messages(network, 'c', 1))[0]?.card ?? '')).toEqual({ text: struck })
      expect((await kept.links(network))[0]?.about).toBe('[oud-lid]')
    },
  )
})
