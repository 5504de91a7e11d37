/**
 * PostgreSQL that others keep locked, or to which the connection is cut, also while a COMMIT is under way: what was asked
 * is done wholly, or not at all.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, it } from 'vitest'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { keepIn, openStorage, type Storage } from '../../../storage/open.ts'
import { openPostgres } from '../../../storage/postgres.ts'
import { onPostgres } from '../../storage/databases.ts'
import { type Chance, openChance } from '../random.ts'
import { until } from '../until.ts'
import { type Cable, type Cut, openCable } from './cable.ts'
import { readPostgres, readSqlite } from './ledger.ts'
import { patience, strike } from './strikes.ts'
import { openTwoLives, type Trouble } from './two-lives.ts'

/** Milliseconds for a unit: nobody is to be given up on because the machine is slow. */
const longWait = 60_000

/** Where it strikes: the database itself, and the way to it. */
interface Site {
  readonly url: string
  readonly cable: Cable
  readonly storage: Storage
  readonly admin: pg.Client
}

const openClient = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

const begin = (chance: Chance, troubleOf: (site: Site) => Trouble) => async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-trouble-'))
  const { url, clear } = await onPostgres()
  const [cable, admin] = [await openCable(url), await openClient(url)]
  const storage = keepIn(await openPostgres(cable.url, longWait), auditSafeInMemory(), longWait)
  const file = join(folder, 'twin.db')
  const twin = { storage: await openStorage(`sqlite:${file}`), reader: readSqlite(file) }
  return {
    lives: await openTwoLives({ storage, reader: await readPostgres(url) }, twin, chance, true),
    trouble: troubleOf({ url, cable, storage, admin }),
    clear: async () => {
      await admin.end()
      await cable.close()
      await clear()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A session of another program that keeps what everybody needs; whoever waits for it is given up on by the server. */
const lockOut = ({ url, admin, storage }: Site, chance: Chance): Trouble => {
  const needed = ['agreements', 'meetings', 'date_polls', 'history', 'audit', 'outbox', 'outbox_channels', 'reminders']
  const given = new Set<string>()
  /** Once for each question: a second time might meet the next one. */
  const giveUpOnAll = async (): Promise<void> => {
    const { rows } = await admin.query<{ pid: number; since: string }>(`SELECT pid, query_start::text AS since
      FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    for (const { pid, since } of rows) {
      if (given.has(`${pid} ${since}`)) continue
      given.add(`${pid} ${since}`)
      await admin.query('SELECT pg_cancel_backend($1)', [pid])
    }
  }
  return async () => {
    const holder = await openClient(url)
    await holder.query(`BEGIN; LOCK TABLE ${chance.pick(needed)} IN EXCLUSIVE MODE`)
    let isOver = false
    const givingUp = (async () => {
      while (!isOver) await giveUpOnAll()
    })()
    return async () => {
      isOver = true
      await givingUp
      await holder.end()
      await becomesCalm(storage)
    }
  }
}

const isAnswered = [() => true, () => false] as const

/** Whatever is broken has been noticed: as many questions at once as there are connections. */
const becomesCalm = (storage: Storage): Promise<void> => {
  const ask = () => Promise.all(Array.from({ length: 12 }, storage.ping))
  return until(() => ask().then(...isAnswered), 'a connection')
}

const cutOff = ({ cable, storage, admin }: Site, chance: Chance): Trouble => {
  const endSessions = async (): Promise<void> =>
    void (await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'schakel'`))
  return async () => {
    cable.threaten(cutAt(chance), chance.below(3) === 0 ? endSessions : undefined)
    return async () => {
      cable.calm()
      await becomesCalm(storage)
    }
  }
}

const cutAt = (chance: Chance): Cut =>
  chance.below(3) > 0 ? { at: 1 + chance.below(60) } : chance.pick(['before-commit', 'after-commit'] as const)

describe('a PostgreSQL database', () => {
  it(
    'that others keep locked for longer than we wait does nothing by halves, and goes on by itself',
    async () => {
      const chance = openChance(20_270_321)
      await strike(
        chance,
        begin(chance, (site) => lockOut(site, chance)),
      )
    },
    patience,
  )

  it(
    'to which the connection is cut does nothing by halves, and goes on by itself',
    async () => {
      const chance = openChance(20_270_323)
      await strike(
        chance,
        begin(chance, (site) => cutOff(site, chance)),
      )
    },
    patience,
  )
})
