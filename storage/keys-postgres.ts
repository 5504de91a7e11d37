/**
 * Keys for replicas: a second PostgreSQL database, where each is wrapped by the newest dated master key beside it, as
 * in the key folder (`keys.ts`).
 *
 * Destroying a key replaces the master and writes both tables anew: PostgreSQL keeps what was deleted in its pages
 * until it needs the room, and TRUNCATE gives up the file. Limits: the database must be in no backup, no archive of its
 * log and no standby that stays behind; its log holds the old master until the server uses that stretch again.
 */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { KeyExists, KeyLost, type PublicKey } from '../bot/keys.ts'
import { newSecretKey, type SecretKey, taggerOf, tagUnder, unseal, unsealAll } from '../bot/seal.ts'
import { type KeyDatabase, openKeyDatabase } from './key-database.ts'
import { type Master, masterNumber, masterOf, newMaster, unwrap, wrap } from './key-wrap.ts'
import type { KeyStore } from './keys.ts'

/** @property database for what stands beside the keys. */
export interface KeysInPostgres extends KeyStore {
  readonly database: KeyDatabase
  readonly close: () => Promise<void>
}

/**
 * @param besides the address of the database that is backed up, where that is PostgreSQL too
 * @param now real epoch milliseconds, for the date on a master key
 * @throws {Error} in words, when it is the same database
 */
export const openKeysInPostgres = async (
  url: string,
  besides: string | null,
  now: () => number = Date.now,
): Promise<KeysInPostgres> => {
  const database = await openKeyDatabase(url, besides)
  const today = (): string => new Date(now()).toISOString().slice(0, 10)
  try {
    await database.write((client) => begin(client, today()))
  } catch (error) {
    await database.close()
    throw error
  }
  return {
    create: (name) => database.write((client) => createKey(client, name)),
    open: async (name, sealed) => unseal(await readKey(database, name), sealed),
    openAll: async (name, sealed) => unsealAll(await readKey(database, name), sealed),
    tag: async (name, value) => tagUnder(await readKey(database, name), value),
    tagAll: async (name, values) => values.map(taggerOf(await readKey(database, name))),
    has: (name) => hasKey(database, name),
    destroy: async (name) => {
      // Nobody waits for it: it is done when it is done, and the unit of work that asked is bounded in time.
      if (await database.write((client) => destroyKey(client, name, today()))) void database.checkpoint()
    },
    hold: (name) => database.write((client) => holdKey(client, name)),
    close: database.close,
    database,
  }
}

interface KeyRow {
  readonly name: string
  readonly wrapped: Buffer
}

/** A database that held keys and has lost their master is not to be taken for an empty one. */
const begin = async (client: pg.PoolClient, day: string): Promise<void> => {
  if ((await mastersIn(client)).length > 0) return
  const { rows } = await client.query('SELECT 1 FROM schakel_keys LIMIT 1')
  if (rows.length > 0) throw new Error('The key database holds keys and no master key: put it back as it was.')
  await addMaster(client, newMaster(1, day))
}

const createKey = async (client: pg.PoolClient, name: string): Promise<PublicKey> => {
  const secret = newSecretKey()
  const row = rowOf(name)
  const wrapped = wrap(secret, row, await newestMaster(client))
  const added = await client.query('INSERT INTO schakel_keys VALUES ($1, $2) ON CONFLICT DO NOTHING', [row, wrapped])
  if (added.rowCount !== 1) throw new KeyExists(name)
  return secret.publicKey
}

const holdKey = async (client: pg.PoolClient, name: string): Promise<(value: string) => string> => {
  const { rows } = await client.query('SELECT 1 FROM schakel_keys WHERE name = $1', [rowOf(name)])
  if (rows.length === 0) await createKey(client, name)
  return taggerOf(readRow(await client.query<Found>(finding, [rowOf(name)]), name))
}

/** All or nothing: what is kept of a destruction is that it was not begun, or that it is done. */
const destroyKey = async (client: pg.PoolClient, name: string, day: string): Promise<boolean> => {
  const { rows } = await client.query<KeyRow>('SELECT name, wrapped FROM schakel_keys')
  const masters = await requireMasters(client)
  const kept = rows.filter((row) => row.name !== rowOf(name))
  if (kept.length === rows.length) return false
  const master = newMaster(masterNumber(masters.at(-1)?.name ?? '') + 1, day)
  // In the order in which readers come to them: otherwise each would wait for the other.
  await client.query('TRUNCATE schakel_keys, schakel_masters')
  await addMaster(client, master)
  for (const row of kept) {
    const wrapped = rewrap(row, masters, master)
    await client.query('INSERT INTO schakel_keys VALUES ($1, $2)', [row.name, wrapped])
  }
  return true
}

/** What is damaged is left as it is: its key is lost either way. */
const rewrap = ({ name, wrapped }: KeyRow, masters: readonly Master[], master: Master): Buffer => {
  const old = masters.find((one) => one.name === masterOf(wrapped))
  const secret = old ? unwrap(wrapped, name, old.key) : null
  return secret ? wrap(secret, name, master) : wrapped
}

const hasKey = async (database: KeyDatabase, name: string): Promise<boolean> => {
  try {
    await readKey(database, name)
    return true
  } catch (problem) {
    if (problem instanceof KeyLost) return false
    throw problem
  }
}

interface Found {
  readonly masters: number
  readonly wrapped: Buffer | null
  readonly key: Buffer | null
}

const finding = `
  SELECT (SELECT count(*)::int FROM schakel_masters) AS masters, k.wrapped, m.key
  FROM (SELECT 1) AS one
  LEFT JOIN schakel_keys AS k ON k.name = $1
  LEFT JOIN schakel_masters AS m ON m.name = convert_from(substr(k.wrapped, 1, 24), 'LATIN1')`

/** To whoever looks at the moment of a TRUNCATE all seems gone: nothing is called lost that is not so while nobody destroys. */
const readKey = async (database: KeyDatabase, name: string): Promise<SecretKey> => {
  try {
    return readRow({ rows: await database.read<Found>(finding, [rowOf(name)]) }, name)
  } catch {
    return database.write(async (client) => readRow(await client.query<Found>(finding, [rowOf(name)]), name))
  }
}

/** Tables without a master are not ours as they were: calling their keys lost would be wrong. */
const readRow = ({ rows: [found] }: { readonly rows: readonly Found[] }, name: string): SecretKey => {
  if (!found || found.masters === 0) throw new Error('The key database holds no master key any more.')
  const secret = found.wrapped && found.key ? unwrap(found.wrapped, rowOf(name), found.key) : null
  if (!secret) throw new KeyLost(name)
  return secret
}

const mastersIn = async (client: pg.PoolClient): Promise<readonly Master[]> =>
  (await client.query<Master>('SELECT name, key FROM schakel_masters ORDER BY name')).rows

const requireMasters = async (client: pg.PoolClient): Promise<readonly Master[]> => {
  const masters = await mastersIn(client)
  if (masters.length === 0) throw new Error('The key database holds no master key any more.')
  return masters
}

const newestMaster = async (client: pg.PoolClient): Promise<Master> => {
  const newest = (await requireMasters(client)).at(-1)
  if (!newest) throw new Error('The key database holds no master key any more.')
  return newest
}

const addMaster = async (client: pg.PoolClient, { name, key }: Master): Promise<void> => {
  await client.query('INSERT INTO schakel_masters VALUES ($1, $2)', [name, key])
}

/** The row's name says nothing of whose key it is. */
const rowOf = (name: string): string => `key-${createHash('sha256').update(name).digest('hex')}`
