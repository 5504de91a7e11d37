/** What was brought to us and done is remembered for a while, by all replicas and after a restart. */
import { createHash } from 'node:crypto'
import { In, LessThanOrEqual } from 'typeorm'
import type { UnitOfWork } from '../bot/chat/unit-of-work.ts'
import { type DayKeys, firstInstantOf } from './day-keys.ts'
import { inbox, secretInbox } from './tables/inbox.ts'
import type { Database } from './unit-of-work.ts'

/** Milliseconds. Slack brings an event again for some six minutes (docs.slack.dev/apis/events-api), others for less. */
const remembered = 60 * 60_000

/** How one deed is remembered. @property hashes by which it may be known; the last is the one that is kept. */
interface Remembered {
  readonly table: typeof inbox | typeof secretInbox
  readonly hashes: readonly string[]
  readonly keptUntil: number
}

/** @param now real epoch milliseconds */
export const runOnceIn =
  (db: Database, days: DayKeys, now: () => number = Date.now): UnitOfWork['runOnce'] =>
  async (deed, work, isKept, isSecret = false) => {
    const known = await (isSecret ? secretly(days, deed, now()) : openly(deed, now()))
    return db.run(async () => {
      if (await wasKept(db, known)) return null
      const result = await work()
      if (isKept(result)) await keep(db, known, now())
      return result
    })
  }

const openly = (deed: string, at: number): Remembered => ({
  table: inbox,
  hashes: [createHash('sha256').update(deed).digest('base64url')],
  keptUntil: at + remembered,
})

/** Whoever guesses a deed cannot try the guess: that takes a key, which is gone before the row would be. */
const secretly = async (days: DayKeys, deed: string, at: number): Promise<Remembered> => ({
  table: secretInbox,
  hashes: await days.tags(deed, at),
  keptUntil: firstInstantOf(at, 2),
})

/** Of two that come at once the second waits here until the first is kept or undone. */
const wasKept = (db: Database, { table, hashes }: Remembered): Promise<boolean> =>
  db.write(async ({ manager, lockName }) => {
    for (const hash of hashes) await lockName(`inbox ${hash}`)
    return manager.existsBy(table, { hash: In([...hashes]) })
  })

const keep = (db: Database, { table, hashes, keptUntil }: Remembered, at: number): Promise<void> =>
  db.write(async ({ manager }) => {
    await manager.delete(table, { keptUntil: LessThanOrEqual(at) })
    await manager.insert(table, { hash: hashes.at(-1) ?? '', keptUntil })
  })

/** Secret deeds of days that are over, also when nothing secret is done any more. @param at real epoch milliseconds */
export const sweepSecretDeeds = (db: Database, at: number): Promise<void> =>
  db.write(async ({ manager }) => {
    await manager.delete(secretInbox, { keptUntil: LessThanOrEqual(at) })
  })
