/** What only a database of keys can do wrong. */
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KeyLost } from '../../bot/keys.ts'
import { auditSafeInPostgres } from '../../storage/audit-safe.ts'
import { unwrap } from '../../storage/key-wrap.ts'
import { type KeysInPostgres, openKeysInPostgres } from '../../storage/keys-postgres.ts'
import { onPostgres, type Place } from './databases.ts'

let place: Place
let client: pg.Client
const opened: KeysInPostgres[] = []
const open = async (besides: string | null = null, now?: () => number): Promise<KeysInPostgres> => {
  const keys = await openKeysInPostgres(place.url, besides, now)
  opened.push(keys)
  return keys
}

beforeEach(async () => {
  place = await onPostgres()
  client = new pg.Client(place.url)
  await client.connect()
})
afterEach(async () => {
  for (const keys of opened.splice(0)) await keys.close()
  await client.end()
  await place.clear()
})

/** Everything that the server's files hold of a table. */
const pagesOf = async (table: string): Promise<Buffer> => {
  await client.query('CHECKPOINT')
  const { rows } = await client.query<{ bytes: Buffer }>(
    'SELECT pg_read_binary_file(pg_relation_filepath($1)) AS bytes',
    [table],
  )
  return rows[0]?.bytes ?? Buffer.alloc(0)
}

describe('keys in PostgreSQL', () => {
  it('are refused in the database that is backed up, whatever its address looks like', async () => {
    const url = new URL(place.url)
    url.hostname = 'localhost'
    url.searchParams.set('application_name', 'another')
    await expect(open(url.href)).rejects.toThrow(/KEYS and DATABASE_URL name the same database/u)
    const other = await onPostgres()
    await (await open(other.url)).create('round')
    await other.clear()
  })

  it('are wrapped by one dated master, of which a destruction leaves nothing in the pages', async () => {
    const keys = await open(null, () => Date.parse('2027-03-31T12:00:00Z'))
    await keys.create('kept')
    await keys.create('gone')
    const master = (await client.query('SELECT name, key FROM schakel_masters')).rows[0]
    const { rows } = await client.query('SELECT name, wrapped FROM schakel_keys')
    expect(rows.map(({ name, wrapped }) => unwrap(wrapped, name, master.key) === null)).toEqual([false, false])
    expect((await pagesOf('schakel_masters')).includes(master.key)).toBe(true)
    await keys.destroy('gone')
    const masters = (await client.query('SELECT name, key FROM schakel_masters')).rows
    expect(masters.map(({ name }) => name)).toEqual(['master-000002-2027-03-31'])
    for (const { name, wrapped } of rows) expect(unwrap(wrapped, name, masters[0].key)).toBeNull()
    const pages = Buffer.concat([await pagesOf('schakel_masters'), await pagesOf('schakel_keys')])
    for (const bytes of [master.key, ...rows.map(({ wrapped }) => wrapped)]) expect(pages.includes(bytes)).toBe(false)
  })

  it('say that a key is lost when its row is damaged or another one, and nothing of the sort when the master is gone', async () => {
    const keys = await open()
    await keys.create('one')
    await keys.create('two')
    await client.query(
      'UPDATE schakel_keys SET wrapped = other.wrapped FROM schakel_keys AS other WHERE other.name > schakel_keys.name',
    )
    expect([await keys.has('one'), await keys.has('two')].sort()).toEqual([false, true])
    await keys.destroy('two')
    await keys.destroy('one')
    await expect(keys.tag('one', 'anna')).rejects.toBeInstanceOf(KeyLost)
    await keys.create('one')
    await client.query('DELETE FROM schakel_masters')
    await expect(keys.has('one')).rejects.not.toBeInstanceOf(KeyLost)
    await expect(keys.destroy('one')).rejects.toThrow('no master key')
    await expect(open()).rejects.toThrow('put it back')
  })

  it('are as they were when a destruction is broken off', async () => {
    const keys = await open()
    await keys.create('kept')
    await keys.create('gone')
    await client.query('ALTER TABLE schakel_keys ADD CONSTRAINT full_disk CHECK (false) NOT VALID')
    await expect(keys.destroy('gone')).rejects.toThrow(/full_disk/u)
    expect([await keys.has('kept'), await keys.has('gone')]).toEqual([true, true])
  })

  it('hold the anchors of the audit log, which replicas move one after the other', async () => {
    const [here, there] = [await auditSafeInPostgres(await open()), await auditSafeInPostgres(await open())]
    expect(here.mark('regel')).toBe(there.mark('regel'))
    const anchor = { network: 'noord', head: { seq: 0, mark: '' }, at: 1, accepted: null, checked: null }
    const step = (safe: typeof here) =>
      safe.move('noord', async (kept) => ({ ...anchor, head: { seq: (kept?.head.seq ?? 0) + 1, mark: '' } }))
    await Promise.all([here, there, here, there].map(step))
    expect((await there.anchors()).map(({ head }) => head.seq)).toEqual([4])
  })
})
