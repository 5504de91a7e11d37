/** A database as an earlier version left it. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DataSource, type MigrationInterface } from 'typeorm'
import { parseDatabaseUrl } from '../../storage/database-url.ts'

/** Rows by table, as that version wrote them. */
export type Kept = Readonly<Record<string, readonly object[]>>

/** @param migrations that had run by then */
export const makeOlder = async (
  url: string,
  migrations: readonly (new () => MigrationInterface)[],
  kept: Kept,
): Promise<void> => {
  const address = parseDatabaseUrl(url)
  if (address.kind === 'sqlite') mkdirSync(dirname(address.file), { recursive: true })
  const where =
    address.kind === 'sqlite'
      ? ({ type: 'better-sqlite3', database: address.file } as const)
      : ({ type: 'postgres', url } as const)
  const source = await new DataSource({ ...where, migrations: [...migrations] }).initialize()
  await source.runMigrations()
  for (const [table, rows] of Object.entries(kept))
    for (const row of rows) {
      const names = Object.keys(row).map((name) => `"${name}"`)
      await source.query(
        `INSERT INTO ${table} (${names.join(', ')}) VALUES (${Object.values(row).map(write).join(', ')})`,
      )
    }
  await source.destroy()
}

const write = (value: unknown): string => {
  if (value === null) return 'NULL'
  return typeof value === 'string' ? `'${value}'` : String(value).toUpperCase()
}
