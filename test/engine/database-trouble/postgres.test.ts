/**
 * PostgreSQL that others keep locked, or to which the connection is cut, also while a COMMIT is under way: what was asked
 * is done wholly, or not at all.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { keepIn, openStorage, type Storage } from '../../../storage/open.ts'
import { openPostgres } from '../../../storage/postgres.ts'
import { sized } from '../../full-size.ts'
import { onPostgres, type Place } from '../../storage/databases.ts'
import { type Chance, openChance } from '../random.ts'
import { until } from '../until.ts'
import { type Cable, type Cut, openCable } from './cable.ts'
import { readPostgres, readSqlite } from './ledger.ts'
import { openTwoLives, type Trouble } from './two-lives.ts'

/** How often it strikes. */
const times = sized(30, 500)
/** In milliseconds; only a test that fails waits this long. */
const patience = 30 * 60_000
/** Milliseconds for a unit: nobody is to be given up on because the machine is slow. */
const longWait = 60_000

let folder: string
let place: Place
let cable: Cable
let admin: pg.Client
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-trouble-'))
  place = await onPostgres()
  cable = await openCable(place.url)
  admin = new pg.Client(place.url)
  await admin.connect()
})
afterEach(async () => {
  await admin.end()
  await cable.close()
  await place.clear()
  await rm(folder, { recursive: true, force: true })
})

const strike = async (chance: Chance, troubleOf: (storage: Storage) => Trouble) => {
  const storage = keepIn(await openPostgres(cable.url, longWait), auditSafeInMemory(), longWait)
  const trouble = troubleOf(storage)
  const file = join(folder, 'twin.db')
  const twin = { storage: await openStorage(`sqlite:${file}`), reader: readSqlite(file) }
  const lives = await openTwoLives({ storage, reader: await readPostgres(place.url) }, twin, chance, true)
  let [struck, rounds] = [0, 0]
  while (struck < times && rounds < times * 20) {
    rounds += 1
    struck += chance.below(4) > 0 ? await lives.meet(trouble, 1) : Number(await lives.wake(trouble))
  }
  await lives.end()
  await lives.close()
  expect(struck).toBeGreaterThanOrEqual(times)
}

/** A session of another program that keeps what everybody needs; whoever waits for it is given up on by the server. */
const lockOut = (chance: Chance): Trouble => {
  const needed = ['agreements', 'meetings', 'date_polls', 'history', 'audit', 'outbox', 'outbox_channels', 'reminders']
  return async () => {
    const holder = new pg.Client(place.url)
    await holder.connect()
    await holder.query(`BEGIN; LOCK TABLE ${chance.pick(needed)} IN EXCLUSIVE MODE`)
    let isOver = false
    const givingUp = (async () => {
      while (!isOver)
        await admin.query(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    })()
    return async () => {
      isOver = true
      await givingUp
      await holder.end()
    }
  }
}

const isAnswered = [() => true, () => false] as const

const end = async (): Promise<void> =>
  void (await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'schakel'`))

const cutAt = (chance: Chance): Cut =>
  chance.below(3) > 0 ? { at: 1 + chance.below(60) } : chance.pick(['before-commit', 'after-commit'] as const)

describe('a PostgreSQL database', () => {
  it(
    'that others keep locked for longer than we wait does nothing by halves, and goes on by itself',
    async () => {
      const chance = openChance(20_270_321)
      await strike(chance, () => lockOut(openChance(20_270_322)))
    },
    patience,
  )

  it(
    'to which the connection is cut does nothing by halves, and goes on by itself',
    async () => {
      const chance = openChance(20_270_323)
      await strike(chance, (storage) => async () => {
        cable.threaten(cutAt(chance), chance.below(3) === 0 ? end : undefined)
        return async () => {
          cable.calm()
          // Whatever is broken has been noticed: as many questions at once as there are connections.
          const ask = () => Promise.all(Array.from({ length: 12 }, storage.ping))
          await until(() => ask().then(...isAnswered), 'a connection')
        }
      })
    },
    patience,
  )
})
