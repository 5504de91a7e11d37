/**
 * SQLite has one writer, and its fsync is most of a small transaction's time. Units that wait share one: each runs in
 * a savepoint of its own, one after another, within one BEGIN IMMEDIATE … COMMIT, and nobody is told before the commit.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import { patiently } from './patience.ts'

/**
 * Whoever came first waits for the last: a group ends after this many units or milliseconds (an fsync takes 1 to 5).
 *
 * @property patience milliseconds to wait for another process that holds the file.
 */
export const usualGroup = { units: 64, milliseconds: 10, patience: 16_000 }

interface Waiting {
  /** Runs the unit in the context of whoever asked for it. */
  readonly run: () => Promise<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

export interface GroupCommit {
  <Result>(work: () => Promise<Result>): Promise<Result>
  /** Runs this while no transaction is open: after the group that is under way, before the next. */
  readonly between: <Result>(work: () => Result) => Promise<Result>
}

export const createGroupCommit = (connection: Connection, limits = usualGroup): GroupCommit => {
  const transaction = prepareTransaction(connection, limits.patience)
  const waiting: Waiting[] = []
  const pauses: (() => void)[] = []
  let isDraining = false

  const drain = async (): Promise<void> => {
    // One turn of the event loop, so that requests that arrived together come into one group.
    await nextTurn()
    while (waiting.length > 0 || pauses.length > 0) {
      for (const pause of pauses.splice(0)) pause()
      if (waiting.length > 0) await runGroup(waiting, transaction, limits)
    }
    isDraining = false
  }

  const begin = (): void => {
    if (isDraining) return
    isDraining = true
    void drain()
  }

  const commit = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const inContext = AsyncLocalStorage.snapshot()
    waiting.push({ run: () => inContext(work), resolve, reject })
    begin()
    return promise as Promise<Result>
  }

  const between = <Result>(work: () => Result): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    pauses.push(() => {
      try {
        resolve(work())
      } catch (error) {
        reject(error)
      }
    })
    begin()
    return promise
  }

  return Object.assign(commit, { between })
}

const runGroup = async (waiting: Waiting[], transaction: Transaction, limits: typeof usualGroup): Promise<void> => {
  const group: Waiting[] = []
  const kept: (() => void)[] = []
  try {
    await transaction.begin()
    const endsAt = performance.now() + limits.milliseconds
    const hasRoom = (): boolean => group.length === 0 || (group.length < limits.units && performance.now() < endsAt)
    do {
      for (const unit of takeWhile(waiting, hasRoom)) {
        group.push(unit)
        await runInSavepoint(unit, transaction, kept)
      }
      await nextTurn()
    } while (waiting.length > 0 && hasRoom())
    transaction.commit()
  } catch (error) {
    transaction.abandon()
    // With an empty group nothing could be begun, and whoever waits would wait for ever.
    for (const unit of group.length > 0 ? group : waiting.splice(0)) unit.reject(error)
    return
  }
  for (const tell of kept) tell()
}

function* takeWhile(waiting: Waiting[], hasRoom: () => boolean): Generator<Waiting> {
  while (hasRoom()) {
    const unit = waiting.shift()
    if (!unit) return
    yield unit
  }
}

/** A unit that fails is undone and told at once, alone. @throws {Error} when the whole group is lost */
const runInSavepoint = async (unit: Waiting, transaction: Transaction, kept: (() => void)[]): Promise<void> => {
  transaction.save()
  try {
    const result = await unit.run()
    transaction.release()
    kept.push(() => unit.resolve(result))
  } catch (error) {
    // The disk is full: SQLite has undone the whole group, and this is why.
    if (!transaction.isOpen()) throw error
    transaction.rollBackToSave()
    unit.reject(error)
  }
}

interface Transaction {
  readonly begin: () => Promise<void>
  readonly save: () => void
  readonly release: () => void
  readonly rollBackToSave: () => void
  readonly commit: () => void
  readonly isOpen: () => boolean
  /** Rolls back whatever is left; SQLite may have done so itself (disk full, I/O error). */
  readonly abandon: () => void
}

const prepareTransaction = (connection: Connection, patience: number): Transaction => {
  const statement = (sql: string): (() => void) => {
    const prepared = connection.prepare(sql)
    return () => void prepared.run()
  }
  const rollBack = statement('ROLLBACK')
  const rollBackTo = statement('ROLLBACK TO unit')
  const release = statement('RELEASE unit')
  const begin = statement('BEGIN IMMEDIATE')
  return {
    begin: () => patiently(begin, patience),
    save: statement('SAVEPOINT unit'),
    release,
    rollBackToSave: () => {
      rollBackTo()
      release()
    },
    commit: statement('COMMIT'),
    isOpen: () => connection.inTransaction,
    abandon: () => {
      try {
        if (connection.inTransaction) rollBack()
      } catch {
        // The next BEGIN fails too, and says so to everybody who waits.
      }
    },
  }
}
