/** A database with its keys elsewhere, and an eye that sees the rows themselves. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { KeyStore } from '../../../storage/keys.ts'
import type { Storage } from '../../../storage/open.ts'
import { copyRows } from '../../secrecy/loot.ts'
import { onPostgres, sqliteInFile } from '../../storage/databases.ts'
import { withStorage } from '../secrecy/closing-life.ts'

/** @property ask the database, in words that both understand. */
export interface Place {
  readonly storage: Storage
  readonly keys: KeyStore
  readonly ask: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>
}

/** @property left what is sealed, and keys, once all have gone. */
type Within = (work: (place: Place) => Promise<void>) => Promise<{ readonly left: readonly string[] }>

const onSqlite: Within = async (work) => {
  const [data, folder] = [await sqliteInFile(), await mkdtemp(join(tmpdir(), 'schakel-poll-keys-'))]
  await withStorage({ url: data.url, keys: folder }, async (storage, keys) => {
    const eye = new Sqlite(data.url.slice('sqlite:'.length), { readonly: true })
    await work({ storage, keys, ask: async (query) => eye.prepare(query).all() as Record<string, unknown>[] })
    eye.close()
  })
  const left = [...(await sealedIn(data.url)), ...(await readdir(folder)).filter((file) => file.startsWith('key-'))]
  await data.clear()
  await rm(folder, { recursive: true })
  return { left }
}

const onServer: Within = async (work) => {
  const [data, safe] = [await onPostgres(), await onPostgres()]
  await withStorage({ url: data.url, keys: safe.url }, async (storage, keys) => {
    const eye = new pg.Pool({ connectionString: data.url, max: 1 })
    await work({ storage, keys, ask: async (query) => (await eye.query(query)).rows })
    await eye.end()
  })
  const kept = (await copyRows(safe.url)).filter(({ table }) => table === 'schakel_keys')
  const left = [...(await sealedIn(data.url)), ...kept.map(({ table }) => table)]
  for (const { clear } of [data, safe]) await clear()
  return { left }
}

const sealedIn = async (url: string): Promise<readonly string[]> =>
  (await copyRows(url)).filter(({ table }) => /sealed_(?:votes|options)/u.test(table)).map(({ table }) => table)

export const places: Readonly<Record<string, Within>> = { SQLite: onSqlite, PostgreSQL: onServer }
