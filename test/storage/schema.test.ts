import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DataSource } from 'typeorm'
import { expect, test } from 'vitest'
import { parseDatabaseUrl } from '../../storage/database-url.ts'
import { openStorage } from '../../storage/open.ts'
import { openPostgres } from '../../storage/postgres.ts'
import { openSqlite } from '../../storage/sqlite.ts'
import { globalIndexes, globalTables, tables } from '../../storage/tables/tables.ts'
import { describeOn, describeOnEveryDatabase, onPostgres, sqliteInFile } from './databases.ts'
import { addItem, network } from './given.ts'

describeOnEveryDatabase('the tables', (opened) => {
  const openAgain = () => {
    const address = parseDatabaseUrl(opened().url)
    return address.kind === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url)
  }

  test('are after the migrations what the stores expect', async () => {
    const { source, close } = await openAgain()
    const missing = await source.driver.createSchemaBuilder().log()
    expect(missing.upQueries.map(({ query }) => query)).toEqual([])
    await close()
  })

  test('begin every key and index with the network, but for those that are global by name', async () => {
    const { source, close } = await openAgain()
    for (const { tableName, primaryColumns, indices } of source.entityMetadatas) {
      if (globalTables.includes(tableName)) continue
      expect([tableName, primaryColumns[0]?.databaseName]).toEqual([tableName, 'network'])
      for (const index of indices) {
        const first = index.columns[0]?.databaseName
        expect([index.name, first === 'network']).toEqual([index.name, !globalIndexes.includes(index.name)])
      }
    }
    expect(tables.length).toBe(source.entityMetadatas.length)
    await close()
  })
})

for (const [name, place] of [
  ['SQLite', sqliteInFile],
  ['PostgreSQL', onPostgres],
] as const) {
  describeOn(`opening a database, on ${name}`, place, (opened) => {
    test('a second time changes nothing and keeps what was there', async () => {
      await addItem(opened().storage, 'item-1')
      const again = await openStorage(opened().url)
      expect(await again.agreements.find(network, 'item-1')).toMatchObject({ number: 1 })
      await again.ping()
      await again.close()
    })
  })
}

test('three replicas that start at once on an empty PostgreSQL all start, and migrate once', async () => {
  const place = await onPostgres()
  const replicas = await Promise.all([1, 2, 3].map(() => openStorage(place.url)))
  await Promise.all(replicas.map((storage, at) => storage.settings.set(`replica-${at}`, 'there')))
  const source = await new DataSource({ type: 'postgres', url: place.url }).initialize()
  const names = await source.query('SELECT name FROM migrations')
  expect(new Set(names.map(({ name }: { name: string }) => name)).size).toBe(names.length)
  await source.destroy()
  for (const storage of replicas) await storage.close()
  await place.clear()
})

test('a migration that fails leaves nothing and is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-migration-'))
  const file = join(folder, 'schakel.db')
  const source = await new DataSource({ type: 'better-sqlite3', database: file }).initialize()
  await source.query('CREATE TABLE settings (something_else TEXT)')
  await expect(openStorage(`sqlite:${file}`)).rejects.toThrow(/settings.*exists/)
  const found = await source.query("SELECT name FROM sqlite_master WHERE type = 'table'")
  expect(found).toEqual([{ name: 'settings' }])
  await source.destroy()
  rmSync(folder, { recursive: true })
})
