/** Two plain tables: who took part, and what was chosen, without a time. Ids are random in both. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { newId } from '../../../bot/ids.ts'

export interface NaiveStore {
  readonly vote: (poll: string, voter: string, option: string) => Promise<void>
  readonly close: () => Promise<void>
}

const tables = `
  CREATE TABLE participations (id TEXT PRIMARY KEY, poll TEXT, voter TEXT);
  CREATE TABLE choices (id TEXT PRIMARY KEY, poll TEXT, choice TEXT);`

export const openNaiveStore = (url: string): Promise<NaiveStore> =>
  url.startsWith('sqlite:') ? inSqlite(url.slice('sqlite:'.length)) : inPostgres(url)

const inSqlite = async (file: string): Promise<NaiveStore> => {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Sqlite(file)
  database.pragma('journal_mode = WAL')
  database.exec(tables)
  const [take, choose] = ['participations', 'choices'].map((table) =>
    database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?)`),
  )
  return {
    vote: async (poll, voter, option) => {
      take?.run(newId(), poll, voter)
      choose?.run(newId(), poll, option)
    },
    close: async () => void database.close(),
  }
}

const inPostgres = async (url: string): Promise<NaiveStore> => {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(tables)
  return {
    vote: async (poll, voter, option) => {
      await client.query('INSERT INTO participations VALUES ($1, $2, $3)', [newId(), poll, voter])
      await client.query('INSERT INTO choices VALUES ($1, $2, $3)', [newId(), poll, option])
    },
    close: () => client.end(),
  }
}
