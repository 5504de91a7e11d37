/** The second PostgreSQL database, in which keys stand and nothing else: its tables, its lock, and what it refuses. */
import pg from 'pg'
import { unitTimeLimit } from './unit-of-work.ts'

export interface KeyDatabase {
  /** In one transaction, one writer at a time over all replicas. */
  readonly write: <Result>(work: (client: pg.PoolClient) => Promise<Result>) => Promise<Result>
  /** One statement sees keys and masters as they are together. */
  readonly read: <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[]) => Promise<readonly Row[]>
  /** Lets the server write what it holds in its log to its files, so that older stretches of that log are used again. */
  readonly checkpoint: () => Promise<void>
  readonly close: () => Promise<void>
}

const tables = `
  CREATE TABLE IF NOT EXISTS schakel_masters (name text PRIMARY KEY, key bytea NOT NULL);
  CREATE TABLE IF NOT EXISTS schakel_keys (name text PRIMARY KEY, wrapped bytea NOT NULL);
  CREATE TABLE IF NOT EXISTS schakel_anchors (name text PRIMARY KEY, anchor text NOT NULL)`

/** @param besides the address of the database that is backed up, where that is PostgreSQL too. @throws {Error} in words */
export const openKeyDatabase = async (url: string, besides: string | null): Promise<KeyDatabase> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    application_name: 'schakel keys',
    connectionTimeoutMillis: unitTimeLimit,
    statement_timeout: unitTimeLimit,
    idle_in_transaction_session_timeout: 2 * unitTimeLimit,
  })
  // A connection that breaks while nobody uses it is replaced; whoever asks next is told what is wrong.
  pool.on('error', () => {})
  const write: KeyDatabase['write'] = async (work) => {
    const client = await pool.connect()
    let isWhole = false
    try {
      await client.query('BEGIN')
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['schakel keys'])
      const result = await work(client)
      await client.query('COMMIT')
      isWhole = true
      return result
    } finally {
      // A transaction that failed ends with its connection.
      client.release(!isWhole)
    }
  }
  try {
    if (besides !== null) await refuseSame(pool, besides)
    await write((client) => client.query(tables))
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    write,
    read: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[]) =>
      (await pool.query<Row>(sql, [...values])).rows,
    // Only some users may; it comes by itself within minutes.
    checkpoint: () => pool.query('CHECKPOINT').then(nothing, nothing),
    close: () => pool.end(),
  }
}

const nothing = (): void => {}

const identity = `SELECT (SELECT system_identifier FROM pg_control_system())::text AS server, current_database() AS name`

/** Two addresses may name one database, so the databases themselves are asked. */
const refuseSame = async (pool: pg.Pool, besides: string): Promise<void> => {
  const other = new pg.Client({ connectionString: besides, connectionTimeoutMillis: unitTimeLimit })
  // Whoever does not answer says so again when it is opened itself.
  other.on('error', nothing)
  await other.connect()
  try {
    const [here, there] = [await pool.query(identity), await other.query(identity)]
    if (JSON.stringify(here.rows) !== JSON.stringify(there.rows)) return
  } finally {
    await other.end()
  }
  throw new Error(
    'KEYS and DATABASE_URL name the same database: a backup of it would hold the keys too, and nothing in it could ever be forgotten. Set KEYS to another database, best on another server, of which no backup is made.',
  )
}
