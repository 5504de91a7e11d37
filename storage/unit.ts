/** One open transaction, and what may and may not be done in it: the same on both databases. */
import type { EntityManager, FindOneOptions } from 'typeorm'
import { Refusal } from '../bot/refusal.ts'
import { withoutValues } from './fault.ts'

/** @property lock to spread into a find whose rows are to be changed. */
export interface Unit {
  readonly manager: EntityManager
  readonly lock: Locking['rows']
  /** Until the unit ends, no other unit holds this name: for what has no row yet that could be locked. */
  readonly lockName: (name: string) => Promise<void>
  /** As `lockName`, where nobody holds it; false at once where somebody does. */
  readonly tryName: (name: string) => Promise<boolean>
  /** Until the unit ends, no other unit locks this name; many may share it. */
  readonly shareName: (name: string) => Promise<void>
  /** Called once the work and all its calls have ended, in the same transaction; when it fails, nothing is kept. */
  readonly beforeCommit: (ending: () => Promise<void>) => void
  /** Called once, after the commit, however often it was asked for. */
  readonly afterCommit: (listener: () => void) => void
}

/** SQLite has one writer and locks nothing; PostgreSQL must. */
export interface Locking {
  readonly rows: Pick<FindOneOptions, 'lock'>
  readonly name: (manager: EntityManager, name: string, mode: 'alone' | 'shared') => Promise<void>
  readonly tryName: (manager: EntityManager, name: string) => Promise<boolean>
}

export interface OpenUnit extends Unit {
  readonly calls: Set<Promise<unknown>>
  readonly endings: (() => Promise<void>)[]
  readonly listeners: Set<() => void>
  /** Resolves when the call that came last has ended. */
  last: Promise<unknown>
  isOpen: boolean
  /** What failed inside; from then on the unit cannot be kept, even if somebody caught it. */
  failure: { readonly error: unknown } | null
}

export const openUnit = (manager: EntityManager, locking: Locking): OpenUnit => {
  const endings: OpenUnit['endings'] = []
  const listeners = new Set<() => void>()
  return {
    manager,
    lock: locking.rows,
    lockName: (name) => locking.name(manager, name, 'alone'),
    tryName: (name) => locking.tryName(manager, name),
    shareName: (name) => locking.name(manager, name, 'shared'),
    beforeCommit: (ending) => void endings.push(ending),
    afterCommit: (listener) => listeners.add(listener),
    calls: new Set(),
    endings,
    listeners,
    last: Promise.resolve(),
    isOpen: true,
    failure: null,
  }
}

/** Waits for the work and for every call that it started, awaited or not; then the unit is closed. */
export const finish = async <Result>(
  unit: OpenUnit,
  timeLimit: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  let result: Result
  try {
    result = await withinLimit(work(), timeLimit)
    await settle(unit)
  } finally {
    unit.isOpen = false
    await settle(unit)
  }
  if (unit.failure) throw unit.failure.error
  for (const end of unit.endings) await end().catch(rethrowWithoutValues)
  return result
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

/**
 * Calls of one unit follow one another, also when they were made at once: each reads what the one before wrote. A
 * store's call writes all or nothing, so that its refusal leaves the unit whole; any other failure does not.
 */
export const joinCall = <Result>(unit: OpenUnit, call: (unit: Unit) => Promise<Result>): Promise<Result> => {
  const going = unit.last
    .then(() => (unit.isOpen ? callWhole(unit, call) : sayEnded('A store was called')))
    .catch(rethrowWithoutValues)
    .catch((error: unknown) => fail(unit, error, !(error instanceof Refusal)))
    .finally(() => unit.calls.delete(going))
  unit.calls.add(going)
  unit.last = going.catch(() => {})
  return going
}

/** SQLite may have undone the whole transaction at the failure: what is written after it would be kept alone. */
const callWhole = <Result>(unit: OpenUnit, call: (unit: Unit) => Promise<Result>): Promise<Result> => {
  if (unit.failure) throw unit.failure.error
  return call(unit)
}

/** A nested run may have written before it failed: kept together or not at all. */
export const joinWork = async <Result>(unit: OpenUnit, work: () => Promise<Result>): Promise<Result> => {
  if (!unit.isOpen) return sayEnded('Work was run')
  return work().catch((error: unknown) => fail(unit, error, true))
}

const sayEnded = (what: string): never => {
  throw new Error(`${what} in a unit of work that had ended: is an await missing?`)
}

const fail = (unit: OpenUnit, error: unknown, isFatal: boolean): never => {
  if (isFatal) unit.failure ??= { error }
  throw error
}

export const rethrowWithoutValues = (error: unknown): never => {
  throw withoutValues(error)
}
