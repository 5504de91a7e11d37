import { LessThanOrEqual, MoreThan } from 'typeorm'
import type { PageStore } from '../bot/web/store.ts'
import { sessions } from './tables/page.ts'
import type { Database } from './unit-of-work.ts'

type Sessions = Pick<PageStore, 'openSession' | 'session' | 'closeSession' | 'sweepSessions'>

/** Sessions of our own page, by the hash of their cookie: whoever reads the database cannot sign in with it. */
export const storedSessions = (db: Database): Sessions => ({
  openSession: (session) =>
    db.write(async ({ manager }) => {
      await manager.insert(sessions, session)
    }),

  session: (hash, now) =>
    db.read(async (manager) => {
      const found = await manager.findOneBy(sessions, { hash, expiresAt: MoreThan(now) })
      return found && { network: found.network, member: found.member }
    }),

  closeSession: (hash) =>
    db.write(async ({ manager }) => {
      await manager.delete(sessions, { hash })
    }),

  sweepSessions: (now) =>
    db.write(async ({ manager }) => {
      await manager.delete(sessions, { expiresAt: LessThanOrEqual(now) })
    }),
})
