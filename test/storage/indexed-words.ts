import { DataSource } from 'typeorm'
import { inMemory, parseDatabaseUrl } from '../../storage/database-url.ts'

/** All that the index keeps, as one text; of a database in memory, which nobody else can open, nothing. */
export const indexedWords = async (url: string): Promise<string> => {
  const address = parseDatabaseUrl(url)
  if (address.kind === 'sqlite' && address.file === inMemory) return ''
  const source = await new DataSource(
    address.kind === 'sqlite' ? { type: 'better-sqlite3', database: address.file } : { type: 'postgres', url },
  ).initialize()
  const tables = ['search_words', 'search_parts', 'search_slips']
  const rows = []
  for (const table of tables) rows.push(await source.query(`SELECT * FROM ${table}`))
  await source.destroy()
  return JSON.stringify(rows)
}
