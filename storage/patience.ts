import { setTimeout as pause } from 'node:timers/promises'

/**
 * Tries until no other process holds the SQLite file. SQLite's own waiting would stop our whole process, so that it
 * is kept short and done again from here.
 *
 * @param patience milliseconds
 * @throws {Error} what SQLite says, SQLITE_BUSY when it was in vain
 */
export const patiently = async (attempt: () => void, patience: number): Promise<void> => {
  const deadline = performance.now() + patience
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      await pause(5)
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
