/**
 * One small transaction per unit. A store call inside a unit joins it; outside, it opens one of its own. The two
 * databases fill `Engine`.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { DataSource, EntityManager } from 'typeorm'
import type { UnitOfWork } from '../bot/chat/unit-of-work.ts'
import {
  finish,
  joinCall,
  joinWork,
  type Locking,
  type OpenUnit,
  openUnit,
  rethrowWithoutValues,
  type Unit,
} from './unit.ts'

export interface Database extends Pick<UnitOfWork, 'run'> {
  /** Joins the open unit, or opens one for this call. A call asks the database only, never `write` or `read`. */
  readonly write: <Result>(call: (unit: Unit) => Promise<Result>) => Promise<Result>
  /** Reads in the open unit, or else what is committed. */
  readonly read: <Result>(call: (manager: EntityManager) => Promise<Result>) => Promise<Result>
  /** As the engine's; outside every unit. */
  readonly writeThrough: Engine['writeThrough']
  /** Resolves when no unit is under way any more. */
  readonly settled: () => Promise<void>
}

export interface Engine {
  /** Runs the work in a transaction; resolves after its commit. It may run the work again after a deadlock. */
  readonly transact: <Result>(work: (manager: EntityManager) => Promise<Result>) => Promise<Result>
  /** Sees what is committed, outside every transaction; null when there is no second connection. */
  readonly committed: EntityManager | null
  readonly locking: Locking
  /**
   * What was deleted from these tables leaves the log (SQLite) or the pages (PostgreSQL), as far as somebody who reads
   * just now does not hold it. Only what is to be forgotten for good needs more than that: a key that is destroyed.
   */
  readonly writeThrough: (tables: readonly string[]) => Promise<void>
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
  const underWay = new Set<Promise<unknown>>()

  const open = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    let unit: OpenUnit | undefined
    const result = await engine
      .transact((manager) => {
        const fresh = openUnit(manager, engine.locking)
        unit = fresh
        return finish(fresh, timeLimit, () => current.run(fresh, work))
      })
      .catch(rethrowWithoutValues)
    // Not within this call: a listener that fails cannot undo what has been kept.
    for (const listener of unit?.listeners ?? []) queueMicrotask(listener)
    return result
  }

  const openTracked = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const opened = open(work).finally(() => underWay.delete(opened))
    underWay.add(opened)
    return opened
  }

  const write = <Result>(call: (unit: Unit) => Promise<Result>): Promise<Result> => {
    const unit = current.getStore()
    return unit ? joinCall(unit, call) : openTracked(() => write(call))
  }

  return {
    run: (work) => {
      const unit = current.getStore()
      return unit ? joinWork(unit, work) : openTracked(work)
    },
    write,
    read: (call) => {
      if (current.getStore() || !engine.committed) return write((unit) => call(unit.manager))
      return call(engine.committed).catch(rethrowWithoutValues)
    },
    writeThrough: async (tables) => {
      if (current.getStore())
        throw new Error('Nothing can be written through within a unit of work: it waits for its end.')
      await engine.writeThrough(tables).catch(rethrowWithoutValues)
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
  }
}
