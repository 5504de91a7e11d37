/** All that a bot keeps, with ids and times taken out: two that did the same have the same. */
import Database from 'better-sqlite3'
import pg from 'pg'

type Row = Readonly<Record<string, unknown>>
type Read = (sql: string) => Promise<readonly Row[]>

/** What comes and goes by itself, or is about ids alone. */
const leftOut = new Set([
  'inbox',
  'secret_inbox',
  'sessions',
  'codes',
  'settings',
  'migrations',
  'search_slips',
  'typeorm_metadata',
])

/** Marks over what stands beside them, orders by id, and times of the machine. */
const columnsLeftOut = new Set(['mark', 'owed_at', 'free_at', 'claim_at', 'expires_at', 'made_at'])

export const digestOf = async (url: string): Promise<readonly string[]> => {
  const { read, tables, close } = await openTables(url)
  try {
    const names = await nameIds(read)
    const lines: string[] = []
    for (const table of tables.filter((one) => !leftOut.has(one)).sort())
      lines.push(...(await read(`SELECT * FROM ${table}`)).map((row) => `${table} ${sayRow(row, names)}`).sort())
    return lines
  } finally {
    await close()
  }
}

const sayRow = (row: Row, names: ReadonlyMap<string, string>): string => {
  const kept = Object.entries(row).filter(([column]) => !columnsLeftOut.has(column))
  const told = kept.map(([column, value]) => [column, typeof value === 'boolean' ? Number(value) : `${value}`])
  return JSON.stringify(told)
    .replace(/[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/gu, (id) => names.get(id) ?? '•')
    .replace(/\d{13}/gu, '•')
    .replace(/127\.0\.0\.1:\d+/gu, '•')
}

/** What can be told apart by what it is called, is; so an effect on the wrong thing is seen. */
const nameIds = async (read: Read): Promise<ReadonlyMap<string, string>> => {
  const named = await Promise.all([
    read(`SELECT id, 'agreement ' || number AS name FROM agreements`),
    read(`SELECT id, 'member ' || name AS name FROM members`),
    read(`SELECT id, 'body ' || name AS name FROM bodies`),
    read(`SELECT id, 'item ' || title AS name FROM agenda_items`),
    read(`SELECT id, 'organisation ' || name AS name FROM organisations`),
    read(`SELECT id, 'sheet ' || title AS name FROM sign_up_sheets`),
    read(`SELECT id, 'poster ' || title AS name FROM carousel_posters`),
    read(`SELECT id, 'carousel ' || title AS name FROM carousels`),
    read(`SELECT id, 'channel ' || surface || ' ' || name AS name FROM channels`),
  ])
  return new Map(named.flat().map(({ id, name }) => [String(id), `<${String(name)}>`]))
}

const openTables = async (url: string) => {
  if (url.startsWith('sqlite:')) {
    const database = new Database(url.replace('sqlite:', ''), { readonly: true })
    const read: Read = async (sql) => database.prepare(sql).all() as Row[]
    const tables = (await read(`SELECT name FROM sqlite_master WHERE type = 'table'`)).map(({ name }) => String(name))
    return { read, tables, close: async () => void database.close() }
  }
  const client = new pg.Client(url)
  await client.connect()
  const read: Read = async (sql) => (await client.query(sql)).rows
  const listed = await read(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`)
  return { read, tables: listed.map(({ tablename }) => String(tablename)), close: () => client.end() }
}
