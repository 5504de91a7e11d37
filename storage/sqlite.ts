import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import { DataSource } from 'typeorm'
import { inMemory } from './database-url.ts'
import { createGroupCommit, type GroupCommit, usualGroup } from './group-commit.ts'
import { withKeptSql } from './kept-sql.ts'
import { migrations } from './migrations/migrations.ts'
import { patiently } from './patience.ts'
import { readStatistics, teachPlanner } from './planner.ts'
import { silent } from './silent.ts'
import { tables } from './tables/tables.ts'
import { type OpenDatabase, unitTimeLimit } from './unit-of-work.ts'

/** Another process may hold the file for as long as a unit of its own may take, and a migration longer. */
const patienceFor = (timeLimit: number): number => 2 * timeLimit

/** How long SQLite itself waits for a lock of another process; it stops our whole process meanwhile. */
const busyTimeout = 250

/**
 * One connection that writes, and for a file a second one that reads what is committed: a single SQLite connection
 * cannot keep the reads of one request out of the transaction of another.
 *
 * @param timeLimit of a unit of work, in milliseconds
 * @throws {Error} when a migration fails or the file does not take the settings that keep what was acknowledged
 */
export const openSqlite = async (file: string, timeLimit = unitTimeLimit): Promise<OpenDatabase> => {
  const patience = patienceFor(timeLimit)
  // Only for whoever runs the bot: the file holds the names of members.
  if (file !== inMemory) await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const opened: DataSource[] = []
  const close = async (): Promise<void> => {
    for (const source of opened.splice(0).reverse()) await source.destroy()
  }
  try {
    const writer = await connect(file, patience)
    opened.push(writer.source)
    await migrate(writer, patience)
    checkSettings(writer.connection, file)
    const reader = file === inMemory ? null : await connect(file, null)
    if (reader) opened.push(reader.source)
    const commit = createGroupCommit(writer.connection, { ...usualGroup, patience })
    const manager = withKeptSql(writer.source.manager)
    return {
      source: writer.source,
      transact: (work) => commit(() => work(manager)),
      committed: reader ? withKeptSql(reader.source.manager) : null,
      locking: { rows: {}, name: async () => {}, tryName: async () => true },
      writeThrough: () => writeThrough(writer.connection, commit),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** A backup that is under way may hold it up: what is left goes with the next time. */
const attempts = { most: 3, pause: 100 }

/** What was deleted is overwritten in the file (`secure_delete`), but stands in its log until that is emptied. */
const writeThrough = async (connection: Connection, commit: GroupCommit): Promise<void> => {
  for (let attempt = 1; attempt <= attempts.most; attempt += 1) {
    const isBusy = await commit.between(() => connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0)
    if (!isBusy) return
    await pause(attempts.pause)
  }
}

interface Connected {
  readonly source: DataSource
  readonly connection: Connection
}

/** @param patience of the one that writes, in milliseconds; null for one that reads */
const connect = async (file: string, patience: number | null): Promise<Connected> => {
  let connection: Connection | undefined
  const source = new DataSource({
    type: 'better-sqlite3',
    database: file,
    readonly: patience === null,
    timeout: busyTimeout,
    entities: tables,
    migrations,
    logger: silent,
    prepareDatabase: async (database: Connection) => {
      connection = database
      if (patience !== null) await prepareWriter(database, patience)
    },
  })
  await source.initialize()
  if (!connection) throw new Error('SQLite gave no connection.')
  return { source, connection }
}

/**
 * In WAL, SQLite would fall back to `synchronous=NORMAL`, which loses acknowledged commits in a power cut; and
 * without `secure_delete` a deleted text stays in the file.
 */
const prepareWriter = async (connection: Connection, patience: number): Promise<void> => {
  await patiently(() => void connection.pragma('journal_mode = WAL'), patience)
  connection.pragma('synchronous = FULL')
  connection.pragma('secure_delete = ON')
  connection.pragma('foreign_keys = ON')
}

const checkSettings = (connection: Connection, file: string): void => {
  const wanted = {
    journal_mode: file === inMemory ? 'memory' : 'wal',
    synchronous: 2,
    secure_delete: 1,
    foreign_keys: 1,
    busy_timeout: busyTimeout,
  }
  for (const [name, value] of Object.entries(wanted)) {
    const found = connection.pragma(name, { simple: true })
    if (found !== value) throw new Error(`SQLite does not take ${name}=${value} for this file (it says ${found}).`)
  }
}

/** In one transaction that begins with the write lock: two processes that start together do not both migrate. */
const migrate = async ({ source, connection }: Connected, patience: number): Promise<void> => {
  await patiently(() => void connection.exec('BEGIN IMMEDIATE'), patience)
  try {
    await source.runMigrations({ transaction: 'none' })
    teachPlanner(connection)
    connection.exec('COMMIT')
    readStatistics(connection)
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}
