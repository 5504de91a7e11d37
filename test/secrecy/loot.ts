/** All that somebody finds who copies a database: each row of each table, with what the database says of its place. */
import Sqlite from 'better-sqlite3'
import pg from 'pg'

/**
 * @property place where it lies among the rows of its table: the order in which SQLite or PostgreSQL wrote it.
 * @property xmin of the transaction that wrote it; 0 where the database does not tell.
 */
export interface LootRow {
  readonly table: string
  readonly place: number
  readonly xmin: number
  readonly values: readonly unknown[]
}

export type Loot = readonly LootRow[]

type IsTaken = (table: string) => boolean

/** A thief who comes again and again. */
export interface Thief {
  readonly copy: (isTaken?: IsTaken) => Promise<Loot>
  readonly leave: () => Promise<void>
}

export const breakIn = (url: string): Promise<Thief> =>
  url.startsWith('sqlite:') ? intoSqlite(url.slice('sqlite:'.length)) : intoPostgres(url)

export const copyRows = async (url: string): Promise<Loot> => {
  const thief = await breakIn(url)
  try {
    return await thief.copy()
  } finally {
    await thief.leave()
  }
}

/** What is sealed is long, and of one length. */
const shorten = (value: unknown): unknown =>
  typeof value === 'string' && value.length > 20_000 ? `<${value.length}>` : value

const intoSqlite = async (file: string): Promise<Thief> => {
  const database = new Sqlite(file, { readonly: true })
  return {
    copy: async (isTaken = () => true) => {
      const tables = database
        .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .all() as { name: string; sql: string }[]
      return tables
        .filter(({ name }) => isTaken(name))
        .flatMap(({ name, sql }) => {
          const order = /WITHOUT ROWID/iu.test(sql) ? '' : 'ORDER BY rowid'
          const rows = database.prepare(`SELECT * FROM "${name}" ${order}`).raw().all() as unknown[][]
          return rows.map((row, at) => ({ table: name, place: at, xmin: 0, values: row.map(shorten) }))
        })
    },
    leave: async () => void database.close(),
  }
}

const intoPostgres = async (url: string): Promise<Thief> => {
  const client = new pg.Client(url)
  await client.connect()
  return {
    copy: async (isTaken = () => true) => {
      const tables = await client.query<{ name: string }>(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
      )
      const loot: LootRow[] = []
      for (const { name } of tables.rows.filter((table) => isTaken(table.name))) {
        const { rows } = await client.query<unknown[]>({
          text: `SELECT xmin::text::bigint, * FROM "${name}" ORDER BY ctid`,
          rowMode: 'array',
        })
        for (const [place, [xmin, ...values]] of rows.entries())
          loot.push({ table: name, place, xmin: Number(xmin), values: values.map(shorten) })
      }
      return loot
    },
    leave: () => client.end(),
  }
}

/** Every text in a row, also within JSON and composed keys, and every number that may be an instant. */
export const readRow = ({ values }: LootRow): { readonly words: ReadonlySet<string>; readonly instants: number[] } => {
  const text = values.map((value) => String(value)).join(' ')
  const words = new Set(text.match(/[\w-]{20,}/gu) ?? [])
  const instants = (text.match(/\b1[789]\d{11}\b/gu) ?? []).map(Number)
  return { words, instants }
}
