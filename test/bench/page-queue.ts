import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'

/** Far longer than a round leaves behind. */
const patience = 30_000

/**
 * Resolves when every changed card stands on the page, so that one round does not pay for another. What Slack and
 * Teams are owed goes out at their pace, about one message a second, and costs next to nothing meanwhile.
 *
 * @throws {Error} when it does not come to that
 */
export const pageSettled = async (file: string): Promise<void> => {
  const database = new Database(file, { readonly: true })
  const count = database
    .prepare("SELECT count(*) FROM outbox WHERE state = 'waiting' AND channel NOT IN ('slack', 'teams')")
    .pluck()
  const deadline = performance.now() + patience
  try {
    while (count.get() !== 0) {
      if (performance.now() > deadline) throw new Error(`The page did not come up to date in ${patience} ms.`)
      await pause(50)
    }
  } finally {
    database.close()
  }
}
