import SQLite from 'better-sqlite3'

/** Every value of every table of a database in a file, as one text. */
export const textOfDatabase = async (file: string): Promise<string> => {
  const database = new SQLite(file, { readonly: true })
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
  const rows = tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()])
  database.close()
  return JSON.stringify(rows)
}
