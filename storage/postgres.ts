import { setTimeout as pause } from 'node:timers/promises'
import { DataSource, type EntityManager } from 'typeorm'
import { codeOf } from './fault.ts'
import { migrations } from './migrations/migrations.ts'
import { silent } from './silent.ts'
import { tables } from './tables/tables.ts'
import { type OpenDatabase, unitTimeLimit } from './unit-of-work.ts'

/** Serialization failure and deadlock: the database undid one of two that were in each other's way. */
const mayBeRunAgain = new Set(['40001', '40P01'])
const attempts = 5

/**
 * @param timeLimit of a unit of work, in milliseconds
 * @throws {Error} when the server cannot be reached or a migration fails
 */
export const openPostgres = async (url: string, timeLimit = unitTimeLimit): Promise<OpenDatabase> => {
  await migrate(url)
  const source = new DataSource({
    ...settingsOf(url),
    connectTimeoutMS: timeLimit,
    extra: {
      keepAlive: true,
      // Nobody waits for an answer any more; and what a frozen process holds is let go.
      statement_timeout: timeLimit,
      idle_in_transaction_session_timeout: 2 * timeLimit,
    },
  })
  await source.initialize()
  return {
    source,
    transact: (work) => transact(source, work),
    committed: source.manager,
    locking: { rows: { lock: { mode: 'pessimistic_write' } }, name: lockName, tryName },
    // The server does so by itself some time; where it cannot now, it still will.
    writeThrough: (tables) => source.query(`VACUUM (INDEX_CLEANUP ON) ${tables.join(', ')}`).then(nothing, nothing),
    close: () => source.destroy(),
  }
}

const settingsOf = (url: string) => ({
  type: 'postgres' as const,
  url,
  entities: tables,
  migrations,
  logger: silent,
  applicationName: 'schakel',
})

/** Under a lock: replicas that start together would each find the same migrations to run. */
const migrate = async (url: string): Promise<void> => {
  const source = await new DataSource(settingsOf(url)).initialize()
  try {
    const lock = source.createQueryRunner()
    await lock.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', ['schakel migrations'])
    await source.runMigrations({ transaction: 'all' })
    await lock.release()
  } finally {
    // Ending the connection ends its lock.
    await source.destroy()
  }
}

const nothing = (): void => {}

const lockName: OpenDatabase['locking']['name'] = async (manager, name, mode) => {
  const lock = mode === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
  await manager.query(`SELECT ${lock}(hashtextextended($1, 0))`, [name])
}

const tryName: OpenDatabase['locking']['tryName'] = async (manager, name) => {
  const [row] = await manager.query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held', [name])
  return row.held
}

type Work<Result> = (manager: EntityManager) => Promise<Result>

const transact = async <Result>(source: DataSource, work: Work<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transactOnce(source, work)
    } catch (error) {
      if (attempt === attempts || !mayBeRunAgain.has(codeOf(error))) throw error
      await pause(attempt * 10 * Math.random())
    }
  }
}

const transactOnce = async <Result>(source: DataSource, work: Work<Result>): Promise<Result> => {
  const runner = source.createQueryRunner()
  try {
    await runner.startTransaction()
    const result = await work(runner.manager)
    await runner.commitTransaction()
    return result
  } catch (error) {
    // The first failure is the one to tell; a connection that is gone has rolled back by itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {})
    throw error
  } finally {
    await runner.release()
  }
}
