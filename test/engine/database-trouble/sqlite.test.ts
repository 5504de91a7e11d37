/** SQLite that another program keeps locked, or whose disk is full: what was asked is done wholly, or not at all. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, it } from 'vitest'
import { auditSafeInMemory } from '../../../storage/audit-safe.ts'
import { keepIn } from '../../../storage/open.ts'
import { patiently } from '../../../storage/patience.ts'
import { openSqlite } from '../../../storage/sqlite.ts'
import { type Chance, openChance } from '../random.ts'
import { readSqlite } from './ledger.ts'
import { patience, strike } from './strikes.ts'
import { type Life, openTwoLives, type Trouble } from './two-lives.ts'

/** Milliseconds that we wait for whoever holds the file; nobody else is to be given up on, however slow the machine. */
const [shortWait, longWait] = [50, 60_000]

const live = async (file: string): Promise<Life & { readonly writer: SQLite.Database; readonly file: string }> => {
  const opened = await openSqlite(file, shortWait)
  const writer = (opened.source.driver as unknown as { databaseConnection: SQLite.Database }).databaseConnection
  return { storage: keepIn(opened, auditSafeInMemory(), longWait), reader: readSqlite(file), writer, file }
}

const begin = (chance: Chance, troubleOf: (life: Awaited<ReturnType<typeof live>>) => Trouble) => async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schakel-trouble-'))
  const [real, twin] = [await live(join(folder, 'real.db')), await live(join(folder, 'twin.db'))]
  const clear = () => rm(folder, { recursive: true, force: true })
  return { lives: await openTwoLives(real, twin, chance), trouble: troubleOf(real), clear }
}

describe('a SQLite database', () => {
  it(
    'that another program keeps locked for longer than we wait does nothing by halves, and goes on by itself',
    async () => {
      const chance = openChance(20_270_311)
      const locked = begin(chance, ({ file }) => {
        const holder = new SQLite(file, { timeout: 0 })
        return async () => {
          // Our own delivery may be writing at this moment.
          await patiently(() => void holder.exec('BEGIN IMMEDIATE'), longWait)
          return async () => void holder.exec('ROLLBACK')
        }
      })
      await strike(chance, locked)
    },
    patience,
  )

  it(
    'whose disk is full does nothing by halves, and goes on by itself when there is room',
    async () => {
      const chance = openChance(20_270_312)
      const full = begin(chance, ({ writer }) => {
        const roomy = Number(writer.pragma('max_page_count', { simple: true }))
        return async () => {
          const size = Number(writer.pragma('page_count', { simple: true }))
          writer.pragma(`max_page_count = ${size + chance.below(3)}`)
          return async () => void writer.pragma(`max_page_count = ${roomy}`)
        }
      })
      await strike(chance, full)
    },
    patience,
  )
})
