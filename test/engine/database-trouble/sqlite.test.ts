/** SQLite that another program keeps locked, or whose disk is full: what was asked is done wholly, or not at all. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { keepIn } from '../../../storage/open.ts'
import { patiently } from '../../../storage/patience.ts'
import { openSqlite } from '../../../storage/sqlite.ts'
import { sized } from '../../full-size.ts'
import { openChance } from '../random.ts'
import { readSqlite } from './ledger.ts'
import { type Life, openTwoLives, type Trouble } from './two-lives.ts'

/** How often it strikes. */
const times = sized(30, 500)
/** In milliseconds; only a test that fails waits this long. */
const patience = 30 * 60_000
/** Milliseconds that we wait for whoever holds the file; nobody else is to be given up on, however slow the machine. */
const [shortWait, longWait] = [50, 60_000]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schakel-trouble-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const live = async (name: string): Promise<Life & { readonly writer: SQLite.Database; readonly file: string }> => {
  const file = join(folder, name)
  const opened = await openSqlite(file, shortWait)
  const writer = (opened.source.driver as unknown as { databaseConnection: SQLite.Database }).databaseConnection
  return { storage: keepIn(opened, auditSafeInMemory(), longWait), reader: readSqlite(file), writer, file }
}

/** Three in four are things that people do, at most four at once; the others are time that goes on. */
const strike = async (trouble: (life: Awaited<ReturnType<typeof live>>) => Trouble, usualSeed: number) => {
  const chance = openChance(usualSeed)
  const [real, twin] = [await live('real.db'), await live('twin.db')]
  const lives = await openTwoLives(real, twin, chance)
  const begins = trouble(real)
  let [struck, rounds] = [0, 0]
  while (struck < times && rounds < times * 20) {
    rounds += 1
    struck += chance.below(4) > 0 ? await lives.meet(begins, 1 + chance.below(4)) : Number(await lives.wake(begins))
  }
  await lives.end()
  await lives.close()
  expect(struck).toBeGreaterThanOrEqual(times)
}

describe('a SQLite database', () => {
  it(
    'that another program keeps locked for longer than we wait does nothing by halves, and goes on by itself',
    async () => {
      await strike(({ file }) => {
        const holder = new SQLite(file, { timeout: 0 })
        return async () => {
          // Our own delivery may be writing at this moment.
          await patiently(() => void holder.exec('BEGIN IMMEDIATE'), longWait)
          return async () => void holder.exec('ROLLBACK')
        }
      }, 20_270_311)
    },
    patience,
  )

  it(
    'whose disk is full does nothing by halves, and goes on by itself when there is room',
    async () => {
      const chance = openChance(20_270_312)
      await strike(({ writer }) => {
        const roomy = Number(writer.pragma('max_page_count', { simple: true }))
        return async () => {
          const size = Number(writer.pragma('page_count', { simple: true }))
          writer.pragma(`max_page_count = ${size + chance.below(3)}`)
          return async () => void writer.pragma(`max_page_count = ${roomy}`)
        }
      }, 20_270_313)
    },
    patience,
  )
})
