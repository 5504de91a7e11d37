/** Databases whose tables are there already, copied from one that was migrated once: migrating takes longer than a test. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openStorage, type Storage } from '../../storage/open.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

let file: Promise<string> | undefined

/** Puts a migrated database at this path, where there is none yet. */
export const putMigratedFile = async (path: string): Promise<void> => {
  file ??= migrateFile()
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(await file, path)
}

const migrateFile = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-migrated-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'schakel.db')
  await (await openStorage(`sqlite:${path}`)).close()
  return path
}

/** Where files are memory, on Linux; elsewhere each database in memory is migrated anew. */
const memory = '/dev/shm'

/** A database of its own that is gone when it is closed. */
export const openMigrated = async (): Promise<Storage> => {
  if (!existsSync(memory)) return openStorage('sqlite::memory:')
  const folder = mkdtempSync(join(memory, 'schakel-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  const path = join(folder, 'schakel.db')
  await putMigratedFile(path)
  const storage = await openStorage(`sqlite:${path}`)
  const close = async (): Promise<void> => {
    await storage.close()
    process.off('exit', remove)
    remove()
  }
  return { ...storage, close }
}

/** Another name when a migration changes, on a server that outlives the tests too. */
const templateName = (): string => {
  const folder = fileURLToPath(new URL('../../storage/migrations/', import.meta.url))
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  return `schakel_migrated_${hash.digest('hex').slice(0, 16)}`
}

let template: Promise<string> | undefined

export const createMigratedDatabase = async (adminUrl: string): Promise<TestDatabase> => {
  template ??= makeTemplate(adminUrl)
  return createTestDatabase(adminUrl, await template)
}

/** Of several workers the first makes it, the others wait. */
const makeTemplate = async (adminUrl: string): Promise<string> => {
  const name = templateName()
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    const made = await createTestDatabase(adminUrl)
    await (await openStorage(made.url)).close()
    await client.query(`ALTER DATABASE ${new URL(made.url).pathname.slice(1)} RENAME TO ${name}`)
    return name
  } finally {
    // Ending the connection ends its lock.
    await client.end()
  }
}
