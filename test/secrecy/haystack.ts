/** Every byte that is kept of a network outside the key store, and what was said of it. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { copyRows } from './loot.ts'

export type Haystack = ReadonlyMap<string, Buffer>

/** The rows as they are read, and beneath them the files: a table forgets what its pages still hold. */
export const gather = async (url: string): Promise<Haystack> => {
  const hay = new Map<string, Buffer>()
  for (const [table, rows] of Map.groupBy(await copyRows(url), (row) => row.table))
    hay.set(`rows of ${table}`, Buffer.from(JSON.stringify(rows.map(({ values }) => values))))
  for (const [name, bytes] of await (url.startsWith('sqlite:') ? sqliteFiles(url) : postgresFiles(url)))
    hay.set(name, bytes)
  return hay
}

const sqliteFiles = async (url: string): Promise<Haystack> => {
  const folder = dirname(url.slice('sqlite:'.length))
  const files = await readdir(folder, { withFileTypes: true })
  const plain = files.filter((one) => one.isFile()).map(({ name }) => name)
  return new Map(await Promise.all(plain.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}

/** Tables, their long values and indexes; and the server's log of changes since it began. */
const postgresFiles = async (url: string): Promise<Haystack> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('CHECKPOINT')
    const pages = await client.query<{ name: string; bytes: Buffer }>(
      `SELECT relname AS name, pg_read_binary_file(pg_relation_filepath(oid)) AS bytes FROM pg_class
       WHERE relkind IN ('r', 'i', 't') AND relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)
       AND pg_relation_size(oid) > 0`,
    )
    const logs = await client.query<{ name: string; bytes: Buffer }>(
      `SELECT name, pg_read_binary_file('pg_wal/' || name) AS bytes FROM pg_ls_waldir()
       WHERE name ~ '^[0-9A-F]{24}$' ORDER BY modification DESC LIMIT 3`,
    )
    return new Map([...pages.rows, ...logs.rows].map(({ name, bytes }) => [`pages of ${name}`, bytes]))
  } finally {
    await client.end()
  }
}

/** A text as it may stand in bytes: as it is, in hex, and in base64 wherever it begins. */
export const spellingsOf = (text: string): readonly Buffer[] => {
  const bytes = Buffer.from(text)
  const within = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3))
  const encoded = within.map((some) => some.toString('base64').replace(/=+$/u, ''))
  return [
    bytes,
    bytes.toString('hex'),
    ...encoded,
    ...encoded.map((one) => one.replaceAll('+', '-').replaceAll('/', '_')),
  ].map((one) => Buffer.from(one))
}

/** @returns a line for each that was found */
export const search = (hay: Haystack, needles: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(needles).flatMap(([what, text]) => {
    const spellings = spellingsOf(text)
    return [...hay].flatMap(([where, bytes]) =>
      spellings.some((one) => bytes.includes(one)) ? [`${what} in ${where}`] : [],
    )
  })
