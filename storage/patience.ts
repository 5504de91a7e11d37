import { setTimeout as pause } from 'node:timers/promises'

/** Another process may hold the file for as long as a unit of its own may take, and a migration longer. */
const patience = 15_000

/**
 * Tries until no other process holds the SQLite file. SQLite's own waiting would stop our whole process, so that it
 * is kept short and done again from here.
 *
 * @throws {Error} what SQLite says, SQLITE_BUSY after 15 s
 */
export const patiently = async (attempt: () => void): Promise<void> => {
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
