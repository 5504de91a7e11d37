import { expect, test } from 'vitest'
import type { Agreement } from '../../bot/agreements/agreement.ts'
import { noDetails } from '../../bot/agreements/details.ts'
import { reportDone, takeOn, withdraw } from '../../bot/agreements/moving/steps.ts'
import type { Owner } from '../../bot/agreements/party.ts'
import type { AgreementQuery } from '../../bot/agreements/store.ts'
import { Refusal, refusal } from '../../bot/refusal.ts'
import { describeOnEveryDatabase } from './databases.ts'
import { addItem, from, makeItem, network, until } from './given.ts'

const anna = { member: 'anna', organisation: 'swv', groups: [], functions: [], isSteward: false }
const annaParty = { kind: 'member', id: 'anna' } as const
const swvParty = { kind: 'organisation', id: 'swv' } as const

/** With something in every place. */
const full: Agreement = {
  id: 'full',
  network,
  number: 1,
  kind: 'decision',
  serial: 4,
  body: 'oogo',
  title: 'Élk kind 🎒',
  agreedOn: '2027-01-15',
  owners: [
    { kind: 'group', id: 'gemeenten', hasAccepted: true },
    { ...annaParty, hasAccepted: false },
    { kind: 'function', id: 'leerplicht', hasAccepted: false },
  ],
  term: { text: 'in mei', from: '2027-05-01', until: '2027-05-31', precision: 'month', isStart: false },
  state: 'merged',
  details: {
    lead: swvParty,
    partners: [{ kind: 'organisation', id: 'ggd' }, annaParty],
    consulted: [swvParty, { kind: 'organisation', id: 'bestuur' }],
    contact: annaParty,
    level: 'governing',
    sector: 'po',
    theme: 'child',
    agenda: 'pact',
    goals: ['Geen kind thuis', '"aan": {tafel}'],
    point: '4b',
    source: 'Verslag 12 januari',
    quote: '‘Dat doen we’\nsamen',
  },
  reactions: [
    { organisation: 'swv', state: 'agrees', text: '', by: 'anna', at: 1_800_000_000_001 },
    { organisation: 'bestuur', state: 'objects', text: "'; DROP TABLE agreements", by: 'bram', at: 1_800_000_000_002 },
  ],
  proposal: { term: from('2027-06-01'), why: 'De raad vergadert later', by: 'anna', at: 1_800_000_000_003 },
  help: { text: 'Wie kent het pact?', by: 'bram', at: 1_800_000_000_004 },
  parent: { agreement: 'other', relation: 'result' },
  origin: { meeting: 'oogo-1', item: 'point-3' },
  consent: { answers: [{ organisation: 'swv', side: 'education', answer: 'concern' }], dispute: 'Het vervoer' },
  isShared: true,
  mergedInto: 'another',
  createdAt: 1_800_000_000_000,
  createdBy: 'anna',
  version: 1,
}

describeOnEveryDatabase('agreements', (opened) => {
  test('an item comes back as it was added, with owners in their order and its term', async () => {
    const { agreements } = opened().storage
    const owners = [
      { kind: 'organisation', id: 'swv' },
      { kind: 'member', id: 'bram' },
      { kind: 'member', id: 'anna' },
    ] as const
    const added = await addItem(opened().storage, 'item-1', {
      owners,
      term: until('2027-04-30'),
      title: 'Élk kind 🎒 ‮x',
    })
    expect(added.number).toBe(1)
    expect(added.owners.map((owner) => owner.id)).toEqual(['swv', 'bram', 'anna'])
    expect(await agreements.find(network, 'item-1')).toEqual(added)
  })

  test('an item of another network is not found', async () => {
    await addItem(opened().storage, 'item-1')
    expect(await opened().storage.agreements.find('zuid', 'item-1')).toBeNull()
  })

  test('numbers run per network', async () => {
    const { storage } = opened()
    await addItem(storage, 'item-1')
    await addItem(storage, 'item-2', { network: 'zuid' })
    expect((await addItem(storage, 'item-3')).number).toBe(2)
    expect((await addItem(storage, 'item-4', { network: 'zuid' })).number).toBe(2)
  })

  test('forty items added at once get forty numbers without a gap', async () => {
    const { storage } = opened()
    const items = await Promise.all(Array.from({ length: 40 }, (_, at) => addItem(storage, `item-${at}`)))
    expect(items.map((item) => item.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, at) => at + 1),
    )
  })

  test('a form sent five times at once makes one item and uses one number', async () => {
    const { storage } = opened()
    const add = () => storage.agreements.add(makeItem('item-1'), network, 'item-1')
    const answers = await Promise.all(Array.from({ length: 5 }, add))
    expect(answers.filter((answer) => answer.isNew)).toHaveLength(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer.item))).size).toBe(1)
    expect((await addItem(storage, 'item-2')).number).toBe(2)
  })

  test('an item that is refused, or undone with its unit, uses no number', async () => {
    const { storage } = opened()
    await expect(addItem(storage, 'item-1', { title: ' ' })).rejects.toThrow(Refusal)
    const undone = storage.unitOfWork.run(async () => {
      await addItem(storage, 'item-2')
      throw refusal('agreement.not-yours')
    })
    await expect(undone).rejects.toThrow(Refusal)
    expect((await addItem(storage, 'item-3')).number).toBe(1)
  })

  test('a change is kept with the next version, whatever version the step gives', async () => {
    const { storage } = opened()
    await addItem(storage, 'item-1', { owners: [{ kind: 'member', id: 'anna' }], term: until('2027-04-30') })
    const changed = await storage.agreements.change(network, 'item-1', (item) => ({
      ...takeOn(item, anna),
      term: null,
      version: 40,
    }))
    expect(changed).toMatchObject({ state: 'running', version: 2, term: null })
    expect(changed.owners).toEqual([{ kind: 'member', id: 'anna', hasAccepted: true }])
    expect(await storage.agreements.find(network, 'item-1')).toEqual(changed)
  })

  test('a step that refuses leaves the item as it was', async () => {
    const { storage } = opened()
    const before = await addItem(storage, 'item-1', { owners: [{ kind: 'member', id: 'bram' }] })
    await expect(storage.agreements.change(network, 'item-1', (item) => takeOn(item, anna))).rejects.toThrow(Refusal)
    expect(await storage.agreements.find(network, 'item-1')).toEqual(before)
  })

  test('a change of an unknown item is refused', async () => {
    const change = opened().storage.agreements.change(network, 'item-1', (item) => item)
    await expect(change).rejects.toMatchObject({ reason: 'agreement.unknown' })
  })

  test('fifty changes at once are fifty changes', async () => {
    const { storage } = opened()
    await addItem(storage, 'item-1', { title: 'x' })
    const change = () => storage.agreements.change(network, 'item-1', (item) => ({ ...item, title: `${item.title}x` }))
    await Promise.all(Array.from({ length: 50 }, change))
    expect(await storage.agreements.find(network, 'item-1')).toMatchObject({ title: 'x'.repeat(51), version: 51 })
  })

  test('everything that an agreement holds comes back, as it was added and as it was changed', async () => {
    const { agreements } = opened().storage
    const added = await agreements.add(() => full, network, 'full')
    expect(added).toEqual({ item: full, isNew: true })
    expect(await agreements.find(network, 'full')).toEqual(full)
    expect(await agreements.findNumbered(network, 1)).toEqual(full)
    const bare = makeItem('full')(1)
    await agreements.change(network, 'full', () => bare)
    expect(await agreements.find(network, 'full')).toEqual({ ...bare, version: 2 })
    await agreements.change(network, 'full', () => full)
    expect(await agreements.find(network, 'full')).toEqual({ ...full, version: 3 })
  })

  test('one party may have every part in it, and two kinds of party the same id', async () => {
    const { agreements } = opened().storage
    const given: Agreement = {
      ...makeItem('item-1')(1),
      owners: [annaParty, { kind: 'function', id: 'anna' }].map((party) => ({ ...party, hasAccepted: false }) as Owner),
      details: { ...noDetails, lead: annaParty, partners: [annaParty], consulted: [annaParty], contact: annaParty },
    }
    await agreements.add(() => given, network, 'item-1')
    expect(await agreements.find(network, 'item-1')).toEqual(given)
  })

  test('decisions of a body are numbered without a gap, whatever comes between and at once', async () => {
    const { storage } = opened()
    const kinds = ['decision', 'action-item', 'decision', 'intention'] as const
    const adds = Array.from({ length: 40 }, (_, at) =>
      addItem(storage, `item-${at}`, { kind: kinds[at % 4] ?? 'decision', body: at % 3 === 0 ? 'oogo' : 'po' }),
    )
    const items = await Promise.all([...adds, addItem(storage, 'elsewhere', { kind: 'decision', network: 'zuid' })])
    for (const body of ['oogo', 'po']) {
      const decisions = items.filter((item) => item.network === network && item.body === body && item.serial !== null)
      const serials = decisions.map((item) => item.serial)
      expect(serials.toSorted((a, b) => Number(a) - Number(b))).toEqual(serials.map((_, at) => at + 1))
      expect(serials.length).toBeGreaterThan(5)
    }
    expect(items.at(-1)?.serial).toBe(1)
    expect(items.filter(({ kind, serial }) => (kind === 'decision') !== (serial !== null))).toEqual([])
  })

  test('a decision that is refused, sent twice or undone with its unit uses no number of its body', async () => {
    const { storage } = opened()
    const decide = (id: string, title = 'Besluit') => addItem(storage, id, { kind: 'decision', title })
    await expect(decide('refused', ' ')).rejects.toThrow(Refusal)
    const undone = storage.unitOfWork.run(async () => {
      await decide('undone')
      throw refusal('agreement.not-yours')
    })
    await expect(undone).rejects.toThrow(Refusal)
    const first = await Promise.all([decide('first'), decide('first')])
    expect(first.map(({ serial }) => serial)).toEqual([1, 1])
    expect((await decide('second')).serial).toBe(2)
  })

  test('a NUL in a text is left out on every database', async () => {
    const { storage } = opened()
    await addItem(storage, 'item-1', { title: 'voor\u0000na' })
    expect(await storage.agreements.find(network, 'item-1')).toMatchObject({ title: 'voorna' })
  })
})

describeOnEveryDatabase('lists of agreements', (opened) => {
  const list = async (query: Partial<AgreementQuery>, limit = 20) => {
    const { items, total } = await opened().storage.agreements.list(network, { isOpen: true, ...query }, limit)
    return { ids: items.map((item) => item.id), total }
  }

  test('the earliest day comes first, a start counts by its day, and without a day comes last by number', async () => {
    const { storage } = opened()
    await addItem(storage, 'no-day-1')
    await addItem(storage, 'may', { term: until('2027-05-01') })
    await addItem(storage, 'late', { term: until('2026-01-31') })
    await addItem(storage, 'no-day-2')
    await addItem(storage, 'start', { term: from('2027-04-30') })
    expect(await list({})).toEqual({ ids: ['late', 'start', 'may', 'no-day-1', 'no-day-2'], total: 5 })
  })

  test('a limit cuts the list and not the count', async () => {
    const { storage } = opened()
    for (const id of ['a', 'b', 'c']) await addItem(storage, id, { owners: [{ kind: 'member', id: 'anna' }] })
    expect(await list({}, 2)).toEqual({ ids: ['a', 'b'], total: 3 })
    const { items } = await storage.agreements.list(network, { isOpen: true }, 1)
    expect(items).toEqual([await storage.agreements.find(network, 'a')])
  })

  test('only items of the asked bodies are listed, and of no bodies none', async () => {
    const { storage } = opened()
    await addItem(storage, 'a', { body: 'oogo' })
    await addItem(storage, 'b', { body: 'stuurgroep' })
    await addItem(storage, 'c', { body: 'po' })
    expect(await list({ bodies: ['oogo', 'po'] })).toEqual({ ids: ['a', 'c'], total: 2 })
    expect(await list({ bodies: [] })).toEqual({ ids: [], total: 0 })
  })

  test('an owner finds what is theirs and what is their organisation’s, once', async () => {
    const { storage } = opened()
    await addItem(storage, 'mine', { owners: [{ kind: 'member', id: 'anna' }] })
    await addItem(storage, 'ours', { owners: [{ kind: 'organisation', id: 'swv' }] })
    await addItem(storage, 'both', {
      owners: [
        { kind: 'organisation', id: 'swv' },
        { kind: 'member', id: 'anna' },
      ],
    })
    await addItem(storage, 'bram', { owners: [{ kind: 'member', id: 'bram' }] })
    await addItem(storage, 'swapped', { owners: [{ kind: 'member', id: 'swv' }] })
    await addItem(storage, 'elsewhere', { owners: [{ kind: 'member', id: 'anna' }], network: 'zuid' })
    const parties = [annaParty, swvParty]
    expect(await list({ parties })).toEqual({ ids: ['mine', 'ours', 'both'], total: 3 })
  })

  test('late is what ended before the day; a start is never late', async () => {
    const { storage } = opened()
    await addItem(storage, 'before', { term: until('2027-04-29') })
    await addItem(storage, 'on', { term: until('2027-04-30') })
    await addItem(storage, 'start', { term: { ...from('2027-04-01'), until: '2027-04-02' } })
    await addItem(storage, 'without')
    expect(await list({ lateOn: '2027-04-30' })).toEqual({ ids: ['before'], total: 1 })
  })

  test('items without owner or without term are found', async () => {
    const { storage } = opened()
    await addItem(storage, 'neither')
    await addItem(storage, 'owned', { owners: [{ kind: 'member', id: 'anna' }] })
    await addItem(storage, 'timed', { term: until('2027-04-30') })
    expect((await list({ without: 'owner' })).ids).toEqual(['timed', 'neither'])
    expect((await list({ without: 'term' })).ids).toEqual(['neither', 'owned'])
  })

  test('what is closed leaves the open list, also its owner’s, and stands in the other', async () => {
    const { storage } = opened()
    const owners = [{ kind: 'member', id: 'anna' }] as const
    for (const id of ['done', 'withdrawn', 'open']) await addItem(storage, id, { owners })
    await storage.agreements.change(network, 'done', (item) => reportDone(item, anna))
    await storage.agreements.change(network, 'withdrawn', (item) => withdraw(item, anna))
    const parties = [annaParty, swvParty]
    expect((await list({ parties, isOpen: true })).ids).toEqual(['open'])
    expect((await list({ parties, isOpen: false })).ids).toEqual(['done', 'withdrawn'])
  })
})
