import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'

/** Lets one writer at a time into a folder, over all processes of one machine. */
export interface FolderLock {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>
  readonly close: () => void
}

/** Milliseconds: twenty that start together on a slow disk take turns, and each writes durably. */
const patience = 30_000
const pause = 20

/**
 * The lock is SQLite's lock on an empty database file: the operating system drops it when its holder dies. A file
 * made with O_EXCL would stay behind, and the process number in it says nothing between containers, where all are 1.
 * It holds on local disks, not between machines that share a network folder.
 */
export const openFolderLock = (file: string): FolderLock => {
  const lock = new Database(file, { timeout: 0 })
  let last: Promise<unknown> = Promise.resolve()
  const run = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await take(lock)
    try {
      return await work()
    } finally {
      lock.exec('ROLLBACK')
    }
  }
  return {
    run: (work) => {
      const mine = last.then(() => run(work))
      last = mine.catch(() => undefined)
      return mine
    },
    close: () => lock.close(),
  }
}

/** Real time: the clock that the try-out page moves has no say here. */
const take = async (lock: Database.Database): Promise<void> => {
  const deadline = performance.now() + patience
  while (!tryTake(lock)) {
    if (performance.now() > deadline)
      throw new Error(`Another process has kept ${lock.name} locked for ${patience / 1_000} seconds.`)
    await wait(pause)
  }
}

const tryTake = (lock: Database.Database): boolean => {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (problem) {
    if ((problem as { code?: string }).code === 'SQLITE_BUSY') return false
    throw problem
  }
}
