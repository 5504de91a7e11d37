/** A database in which everything agreed was an action item, opened by this version. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrations } from '../../storage/migrations/migrations.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { onPostgres, type Place, sqliteInFile } from './databases.ts'
import { addItem, from, network, until } from './given.ts'
import { type Kept, makeOlder } from './older.ts'

/** 15 January 2027, 12:00 in Amsterdam. */
const then = Date.UTC(2027, 0, 15, 11)
const ref = (id: string) => ({ ref_kind: 'action-item', ref_id: id })

const item = (id: string, number: number, over: object = {}) => ({
  network,
  id,
  number,
  body: 'oogo',
  title: `Werkagenda ${id}`,
  term_text: null,
  term_from: null,
  term_until: null,
  term_precision: null,
  term_is_start: false,
  state: 'open',
  is_open: true,
  sort_day: '9999-12-31',
  created_at: then,
  created_by: 'anna',
  version: 3,
  ...over,
})
const dated = {
  term_text: 'uiterlijk 2027-04-30',
  term_until: '2027-04-30',
  term_precision: 'day',
  sort_day: '2027-04-30',
}
const started = {
  term_text: 'vanaf 2027-03-01',
  term_from: '2027-03-01',
  term_precision: 'day',
  term_is_start: true,
  sort_day: '2027-03-01',
}

const owner = (id: string, kind: string, name: string, position: number, over: object = {}) => ({
  network,
  item: id,
  kind,
  owner: name,
  position,
  has_accepted: false,
  is_open: true,
  ...over,
})

const owed = (key: string, id: string, over: object = {}) => ({
  network,
  key,
  channel: 'c1',
  position: 1,
  ...ref(id),
  view: 'card',
  state: 'waiting',
  wanted: 1,
  shown: 0,
  message: null,
  owed_at: then,
  attempts: 0,
  doubt_since: null,
  is_repeated: false,
  why: null,
  ...over,
})

const kept: Kept = {
  channels: [{ network, id: 'c1', body: 'oogo', name: 'OOGO', surface: 'web', space: network, conversation: 'oogo' }],
  action_items: [
    item('owned', 1, dated),
    item('loose', 2),
    item('starts', 3, started),
    item('done', 4, { ...dated, state: 'reported_done', is_open: false }),
    item('swapped', 5, { ...dated, network: 'zuid', body: 'po' }),
  ],
  action_item_owners: [
    owner('owned', 'organisation', 'swv', 0, { has_accepted: true }),
    owner('owned', 'member', 'bram', 1),
    owner('done', 'member', 'bram', 0, { is_open: false }),
  ],
  history: ['created', 'progressed'].map((verb, at) => ({
    network,
    ...ref('owned'),
    position: at + 1,
    id: `h${at}`,
    at: then + at,
    member: 'anna',
    verb: `action-item.${verb}`,
    data: at === 0 ? '{}' : '{"text":"half af"}',
    surface: 'web',
    on_behalf_of: null,
  })),
  outbox: [
    owed('action-item:owned:card:c1', 'owned'),
    owed('member:anna:card:c1', 'anna', { ref_kind: 'member', position: 2 }),
  ],
  outbox_channels: [{ network, channel: 'c1', last: 2, free_at: 0, claim_at: 0, lease: null }],
  page_messages: [
    {
      network,
      id: 'p1',
      channel: 'c1',
      key: 'action-item:owned:card:c1',
      position: 1,
      seq: 1,
      posted_at: then,
      card: '{}',
    },
  ],
  reminders: [
    { network, key: 'action-item:owned:due', ...ref('owned'), due_at: then, is_given: false, given_at: null },
    { network, key: 'action-item:done:due', ...ref('done'), due_at: then, is_given: true, given_at: then },
  ],
  counters: [
    { network, name: 'action-item', value: 4 },
    { network: 'zuid', name: 'action-item', value: 5 },
  ],
}

describe.each([
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const)('a database of action items, on %s', (_, makePlace) => {
  let place: Place
  let storage: Storage
  beforeEach(async () => {
    place = await makePlace()
    const before = migrations.findIndex(({ name }) => name === 'Agreements')
    await makeOlder(place.url, migrations.slice(0, before), kept)
    storage = await openStorage(place.url)
  })
  afterEach(async () => {
    await storage.close()
    await place.clear()
  })

  const list = async (query: object) => (await storage.agreements.list(network, query, 10)).items.map(({ id }) => id)

  test('has every item as an agreement, with its owners, term, state and day', async () => {
    expect(await storage.agreements.find(network, 'owned')).toMatchObject({
      number: 1,
      kind: 'action-item',
      serial: null,
      title: 'Werkagenda owned',
      agreedOn: '2027-01-15',
      owners: [
        { kind: 'organisation', id: 'swv', hasAccepted: true },
        { kind: 'member', id: 'bram', hasAccepted: false },
      ],
      term: until('2027-04-30'),
      details: { lead: null, partners: [], theme: null, agenda: null, goals: [], point: '', quote: '' },
      reactions: [],
      proposal: null,
      help: null,
      parent: null,
      isShared: false,
      mergedInto: null,
      createdAt: then,
      createdBy: 'anna',
      version: 3,
    })
    expect((await storage.agreements.find(network, 'starts'))?.term).toEqual(from('2027-03-01'))
    expect(await storage.agreements.find('zuid', 'swapped')).toMatchObject({ body: 'po', owners: [] })
  })

  test('finds each in the lists where it belongs', async () => {
    const bram = [{ kind: 'member', id: 'bram' }]
    expect(await list({})).toEqual(['starts', 'owned', 'done', 'loose'])
    expect(await list({ isOpen: true, parties: bram })).toEqual(['owned'])
    expect(await list({ isOpen: false, parties: bram })).toEqual(['done'])
    expect(await list({ lateOn: '2027-05-01' })).toEqual(['owned'])
    expect(await list({ lateOn: '2027-05-01', parties: bram })).toEqual(['owned'])
    expect(await list({ without: 'owner' })).toEqual(['starts', 'loose'])
    expect(await list({ without: 'term' })).toEqual(['loose'])
    expect(await list({ hasProposal: true })).toEqual([])
  })

  test('numbers on, and takes changes', async () => {
    expect((await addItem(storage, 'next')).number).toBe(5)
    expect((await addItem(storage, 'next', { network: 'zuid' })).number).toBe(6)
    await storage.agreements.change(network, 'loose', (one) => ({ ...one, term: until('2027-02-01') }))
    expect(await list({ lateOn: '2027-05-01' })).toEqual(['loose', 'owned'])
  })

  test('keeps its history, what is owed, what stands on the page and what it is to be reminded of', async () => {
    const { history, outbox, page, reminders } = storage
    const owned = { kind: 'agreement', id: 'owned' }
    expect(await history.of(network, owned)).toMatchObject([
      { verb: 'agreement.created', at: then, member: 'anna' },
      { verb: 'agreement.progressed', data: { text: 'half af' } },
    ])
    expect(await page.find(network, 'agreement:owned:card:c1')).toBe('p1')
    expect(await reminders.waiting(network, owned)).toMatchObject([{ key: 'agreement:owned:due', dueAt: then }])
    await outbox.refresh(network, owned)
    expect(await outbox.claim('web', then, then + 1, 10)).toMatchObject([
      { key: 'agreement:owned:card:c1', ref: owned, wanted: 2 },
    ])
    await reminders.forget(network, owned)
    expect(await reminders.waiting(network, owned)).toEqual([])
  })
})
