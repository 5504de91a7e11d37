/** What was brought to us and done is remembered for a while, by all replicas and after a restart. */
import { createHash } from 'node:crypto'
import { LessThanOrEqual } from 'typeorm'
import type { UnitOfWork } from '../bot/chat/unit-of-work.ts'
import { inbox } from './tables/inbox.ts'
import type { Database } from './unit-of-work.ts'

/** Milliseconds. Slack brings an event again for some six minutes (docs.slack.dev/apis/events-api), others for less. */
const remembered = 60 * 60_000

/** @param now real epoch milliseconds */
export const runOnceIn =
  (db: Database, now: () => number = Date.now): UnitOfWork['runOnce'] =>
  (deed, work, isKept) =>
    db.run(async () => {
      const hash = createHash('sha256').update(deed).digest('base64url')
      if (await wasKept(db, hash)) return null
      const result = await work()
      if (isKept(result)) await keep(db, hash, now())
      return result
    })

/** Of two that come at once the second waits here until the first is kept or undone. */
const wasKept = (db: Database, hash: string): Promise<boolean> =>
  db.write(async ({ manager, lockName }) => {
    await lockName(`inbox ${hash}`)
    return manager.existsBy(inbox, { hash })
  })

const keep = (db: Database, hash: string, at: number): Promise<void> =>
  db.write(async ({ manager }) => {
    await manager.delete(inbox, { keptUntil: LessThanOrEqual(at) })
    await manager.insert(inbox, { hash, keptUntil: at + remembered })
  })
