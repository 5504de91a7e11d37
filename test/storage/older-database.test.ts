/** A database of the first version, opened by this one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Foundation } from '../../storage/migrations/0001-foundation.ts'
import { openStorage, type Storage } from '../../storage/open.ts'
import { onPostgres, type Place, sqliteInFile } from './databases.ts'
import { type Kept, makeOlder } from './older.ts'

const network = 'net'

/** What stood in it, by table: as the first version wrote it. */
const kept: Kept = {
  networks: [{ id: network, name: 'Regio Noord', holiday_region: 'noord' }],
  organisations: [{ network, id: 'org', name: 'Gemeente Duinrecht', kind: 'municipality' }],
  members: [
    { network, id: 'anna', name: 'Anna', organisation: 'org', function: '', role: 'secretariat', language: 'nl' },
    { network, id: 'bram', name: 'Bram', organisation: 'org', function: 'wethouder', role: 'chair', language: 'en' },
  ],
  bodies: [{ network, id: 'oogo', name: 'OOGO', level: 'governing', language: 'nl' }],
  seats: [{ network, body: 'oogo', member: 'bram' }],
  identities: [
    { surface: 'slack', space: 'T1', user: 'U1', name: 'bram', network, member: 'bram' },
    { surface: 'web', space: network, user: 'anna', name: 'Anna', network, member: 'anna' },
  ],
  channels: [
    { network, id: 'c1', body: 'oogo', name: 'OOGO', surface: 'web', space: network, conversation: 'oogo' },
    { network, id: 'c2', body: 'oogo', name: 'overleg', surface: 'slack', space: 'T1', conversation: 'C1' },
  ],
  history: [
    {
      network,
      ref_kind: 'agreement',
      ref_id: 'item',
      position: 1,
      id: 'h1',
      at: 1,
      member: 'bram',
      verb: 'agreement.created',
      data: '{}',
    },
  ],
}

describe.each([
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const)('a database of the first version, on %s', (_, makePlace) => {
  let place: Place
  let storage: Storage
  beforeEach(async () => {
    place = await makePlace()
    await makeOlder(place.url, [Foundation], kept)
    storage = await openStorage(place.url)
  })
  afterEach(async () => {
    await storage.close()
    await place.clear()
  })

  test('keeps its people, bodies, seats, channels and history', async () => {
    const { network: store, history } = storage
    expect(await store.organisation(network, 'org')).toMatchObject({ kind: 'municipality', sectors: [], code: null })
    expect(await store.member(network, 'bram')).toMatchObject({ name: 'Bram', role: 'chair', leftOn: null })
    expect(await store.body(network, 'oogo')).toMatchObject({ template: null, hasRings: false, seatPlan: {} })
    expect(await store.seatOf(network, 'oogo', 'bram')).toMatchObject({ ring: 'inner', role: null })
    expect(await store.channelsOfBody(network, 'oogo')).toMatchObject([{ id: 'c1' }, { id: 'c2', member: null }])
    expect(await history.of(network, { kind: 'agreement', id: 'item' })).toMatchObject([
      { member: 'bram', surface: 'web', onBehalfOf: null },
    ])
  })

  test('reaches each member alone from now on: on our page, and on Slack whoever is linked there', async () => {
    const alone = async (member: string) =>
      (await storage.network.channelsOfMember(network, member)).map(({ address }) => address).sort(bySurface)
    const page = (member: string) => ({ surface: 'web', space: network, conversation: `@${member}` })
    expect(await alone('anna')).toEqual([page('anna')])
    expect(await alone('bram')).toEqual([{ surface: 'slack', space: 'T1', conversation: 'U1' }, page('bram')])
  })
})

const bySurface = (a: { surface: string }, b: { surface: string }) => a.surface.localeCompare(b.surface)
