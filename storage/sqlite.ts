import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Database as Connection } from 'better-sqlite3'
import { DataSource } from 'typeorm'
import { inMemory } from './database-url.ts'
import { createGroupCommit } from './group-commit.ts'
import { withKeptSql } from './kept-sql.ts'
import { migrations } from './migrations/migrations.ts'
import { patiently } from './patience.ts'
import { readStatistics, teachPlanner } from './planner.ts'
import { silent } from './silent.ts'
import { tables } from './tables/tables.ts'
import type { OpenDatabase } from './unit-of-work.ts'

/** How long SQLite itself waits for a lock of another process; it stops our whole process meanwhile. */
const busyTimeout = 250

/**
 * One connection that writes, and for a file a second one that reads what is committed: a single SQLite connection
 * cannot keep the reads of one request out of the transaction of another.
 *
 * @throws {Error} when a migration fails or the file does not take the settings that keep what was acknowledged
 */
export const openSqlite = async (file: string): Promise<OpenDatabase> => {
  // Only for whoever runs the bot: the file holds the names of members.
  if (file !== inMemory) await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const opened: DataSource[] = []
  const close = async (): Promise<void> => {
    for (const source of opened.splice(0).reverse()) await source.destroy()
  }
  try {
    const writer = await connect(file)
    opened.push(writer.source)
    await migrate(writer)
    checkSettings(writer.connection, file)
    const reader = file === inMemory ? null : await connect(file, true)
    if (reader) opened.push(reader.source)
    const commit = createGroupCommit(writer.connection)
    const manager = withKeptSql(writer.source.manager)
    return {
      source: writer.source,
      transact: (work) => commit(() => work(manager)),
      committed: reader ? withKeptSql(reader.source.manager) : null,
      locking: { rows: {}, name: async () => {} },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

interface Connected {
  readonly source: DataSource
  readonly connection: Connection
}

const connect = async (file: string, isReader = false): Promise<Connected> => {
  let connection: Connection | undefined
  const source = new DataSource({
    type: 'better-sqlite3',
    database: file,
    readonly: isReader,
    timeout: busyTimeout,
    entities: tables,
    migrations,
    logger: silent,
    prepareDatabase: async (database: Connection) => {
      connection = database
      if (!isReader) await prepareWriter(database)
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
const prepareWriter = async (connection: Connection): Promise<void> => {
  await patiently(() => void connection.pragma('journal_mode = WAL'))
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
const migrate = async ({ source, connection }: Connected): Promise<void> => {
  await patiently(() => void connection.exec('BEGIN IMMEDIATE'))
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
