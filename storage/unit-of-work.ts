/**
 * One small transaction per unit. A store call inside a unit joins it; outside, it opens one of its own. The two
 * databases fill `Engine`; what a unit may and may not do is the same on both.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { DataSource, EntityManager, FindOneOptions } from 'typeorm'
import type { UnitOfWork } from '../bot/chat/unit-of-work.ts'
import { Refusal } from '../bot/refusal.ts'
import { withoutValues } from './fault.ts'

/** @property lock to spread into a find whose rows are to be changed. */
export interface Unit {
  readonly manager: EntityManager
  readonly lock: Locking['rows']
  /** Until the unit ends, no other unit holds this name: for what has no row yet that could be locked. */
  readonly lockName: (name: string) => Promise<void>
  /** Called once, after the commit, however often it was asked for. */
  readonly afterCommit: (listener: () => void) => void
}

/** SQLite has one writer and locks nothing; PostgreSQL must. */
export interface Locking {
  readonly rows: Pick<FindOneOptions, 'lock'>
  readonly name: (manager: EntityManager, name: string) => Promise<void>
}

export interface Database extends UnitOfWork {
  /** Joins the open unit, or opens one for this call. */
  readonly write: <Result>(call: (unit: Unit) => Promise<Result>) => Promise<Result>
  /** Reads in the open unit, or else what is committed. */
  readonly read: <Result>(call: (manager: EntityManager) => Promise<Result>) => Promise<Result>
}

export interface Engine {
  /** Runs the work in a transaction; resolves after its commit. It may run the work again after a deadlock. */
  readonly transact: <Result>(work: (manager: EntityManager) => Promise<Result>) => Promise<Result>
  /** Sees what is committed, outside every transaction; null when there is no second connection. */
  readonly committed: EntityManager | null
  readonly locking: Locking
}

export interface OpenDatabase extends Engine {
  readonly source: DataSource
  readonly close: () => Promise<void>
}

/**
 * A unit does nothing but ask the database, which takes milliseconds; one that has not ended by now hangs. It is
 * rolled back, for on SQLite everybody waits behind it. (Slack gives up on an answer after 3 s; a stop may take 10 s.)
 */
export const unitTimeLimit = 8_000

export const createDatabase = (engine: Engine, timeLimit = unitTimeLimit): Database => {
  const current = new AsyncLocalStorage<OpenUnit>()

  const open = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    let unit: OpenUnit | undefined
    const result = await engine.transact((manager) => {
      const fresh = openUnit(manager, engine.locking)
      unit = fresh
      return finish(fresh, timeLimit, () => current.run(fresh, work))
    })
    // Not within this call: a listener that fails cannot undo what has been kept.
    for (const listener of unit?.listeners ?? []) queueMicrotask(listener)
    return result
  }

  const write = <Result>(call: (unit: Unit) => Promise<Result>): Promise<Result> => {
    const unit = current.getStore()
    return unit ? joinCall(unit, call) : open(() => write(call))
  }

  return {
    run: (work) => {
      const unit = current.getStore()
      return unit ? joinWork(unit, work) : open(work)
    },
    write,
    read: (call) => {
      if (current.getStore() || !engine.committed) return write((unit) => call(unit.manager))
      return call(engine.committed).catch(rethrowWithoutValues)
    },
  }
}

interface OpenUnit extends Unit {
  readonly calls: Set<Promise<unknown>>
  readonly listeners: Set<() => void>
  isOpen: boolean
  /** What failed inside; from then on the unit cannot be kept, even if somebody caught it. */
  failure: { readonly error: unknown } | null
}

const openUnit = (manager: EntityManager, locking: Locking): OpenUnit => {
  const listeners = new Set<() => void>()
  return {
    manager,
    lock: locking.rows,
    lockName: (name) => locking.name(manager, name),
    afterCommit: (listener) => listeners.add(listener),
    calls: new Set(),
    listeners,
    isOpen: true,
    failure: null,
  }
}

/** Waits for the work and for every call that it started, awaited or not; then the unit is closed. */
const finish = async <Result>(unit: OpenUnit, timeLimit: number, work: () => Promise<Result>): Promise<Result> => {
  try {
    const result = await withinLimit(work(), timeLimit)
    await settle(unit)
    if (unit.failure) throw unit.failure.error
    return result
  } finally {
    unit.isOpen = false
    await settle(unit)
  }
}

const settle = async (unit: OpenUnit): Promise<void> => {
  while (unit.calls.size > 0) await Promise.allSettled(unit.calls)
}

const withinLimit = async <Result>(work: Promise<Result>, timeLimit: number): Promise<Result> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late.reject(new Error(`A unit of work did not end within ${timeLimit} ms and was rolled back.`))
  }, timeLimit)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** A store's call writes all or nothing, so that its refusal leaves the unit whole; any other failure does not. */
const joinCall = <Result>(unit: OpenUnit, call: (unit: Unit) => Promise<Result>): Promise<Result> => {
  if (!unit.isOpen)
    return Promise.reject(new Error('A store was called after its unit of work had ended: is an await missing?'))
  const going = call(unit)
    .catch(rethrowWithoutValues)
    .catch((error: unknown) => fail(unit, error, !(error instanceof Refusal)))
    .finally(() => unit.calls.delete(going))
  unit.calls.add(going)
  return going
}

/** A nested run may have written before it failed: kept together or not at all. */
const joinWork = async <Result>(unit: OpenUnit, work: () => Promise<Result>): Promise<Result> => {
  if (!unit.isOpen) throw new Error('A unit of work was used after it had ended: is an await missing?')
  return work().catch((error: unknown) => fail(unit, error, true))
}

const fail = (unit: OpenUnit, error: unknown, isFatal: boolean): never => {
  if (isFatal) unit.failure ??= { error }
  throw error
}

const rethrowWithoutValues = (error: unknown): never => {
  throw withoutValues(error)
}
