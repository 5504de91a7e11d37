/** Runs the same behaviours on every database that we support, each on a database of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import { openStorage, type Storage } from '../../storage/open.ts'
import { createMigratedDatabase, putMigratedFile } from './migrated.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

export interface Place {
  readonly url: string
  readonly clear: () => Promise<void>
}

export const sqliteInFile = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-sqlite-'))
  const clear = async (): Promise<void> => rmSync(folder, { recursive: true, force: true })
  return { url: `sqlite:${join(folder, 'data', 'schakel.db')}`, clear }
}

const migratedSqlite = async (): Promise<Place> => {
  const place = await sqliteInFile()
  await putMigratedFile(place.url.slice('sqlite:'.length))
  return place
}

const createOn = async (create: (adminUrl: string) => Promise<TestDatabase>): Promise<Place> => {
  const answer = await fetch(inject('postgres'))
  const url = await answer.text()
  if (!answer.ok) throw new Error(url)
  const database = await create(url)
  return { url: database.url, clear: database.drop }
}

export const onPostgres = (): Promise<Place> => createOn(createTestDatabase)
const migratedPostgres = (): Promise<Place> => createOn(createMigratedDatabase)

/** A database in memory is what every other test runs on. */
const places = { SQLite: migratedSqlite, PostgreSQL: migratedPostgres }

export interface Opened {
  readonly storage: Storage
  readonly url: string
}

/** Declares the tests once for each database; `opened` gives the test's own, which is clean. */
export const describeOnEveryDatabase = (what: string, declare: (opened: () => Opened) => void): void => {
  for (const [name, place] of Object.entries(places)) {
    describe(`${what}, on ${name}`, () => declare(openForEachTest(place)))
  }
}

export const describeOn = (
  what: string,
  place: () => Promise<Place>,
  declare: (opened: () => Opened) => void,
): void => {
  describe(what, () => declare(openForEachTest(place)))
}

const openForEachTest = (makePlace: () => Promise<Place>): (() => Opened) => {
  let place: Place | undefined
  let storage: Storage | undefined
  beforeEach(async () => {
    place = await makePlace()
    storage = await openStorage(place.url)
  })
  afterEach(async () => {
    await storage?.close()
    await place?.clear()
  })
  return () => {
    if (!storage || !place) throw new Error('No storage is open outside a test.')
    return { storage, url: place.url }
  }
}
