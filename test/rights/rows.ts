/** Looks at a database from outside: whatever is committed to any table. */
import { createHash } from 'node:crypto'
import SQLite from 'better-sqlite3'

export interface Rows {
  /** Changes with every value of every table. */
  readonly digest: () => string
  readonly read: (sql: string) => readonly Readonly<Record<string, unknown>>[]
  readonly close: () => void
}

export const watchRows = (file: string): Rows => {
  const database = new SQLite(file, { readonly: true })
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all()
  const tables = names.map((name) => database.prepare(`SELECT * FROM "${name}"`).raw())
  return {
    digest: () => {
      const hash = createHash('sha256')
      for (const table of tables) hash.update(JSON.stringify(table.all()))
      return hash.digest('hex')
    },
    read: (sql) => database.prepare(sql).all() as readonly Readonly<Record<string, unknown>>[],
    close: () => void database.close(),
  }
}
