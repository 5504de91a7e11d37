/** Everything that is kept, read beside the bot, in a form in which two lives of one network are alike. */
import SQLite from 'better-sqlite3'
import pg from 'pg'
import { expect } from 'vitest'

type Row = Readonly<Record<string, unknown>>

export interface Reader {
  readonly ask: (sql: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

export const readSqlite = (file: string): Reader => {
  const connection = new SQLite(file, { readonly: true, timeout: 60_000 })
  return { ask: async (sql) => connection.prepare(sql).all() as Row[], close: async () => void connection.close() }
}

export const readPostgres = async (url: string): Promise<Reader> => {
  const client = new pg.Client(url)
  await client.connect()
  return { ask: async (sql) => (await client.query(sql)).rows, close: () => client.end() }
}

/**
 * What tells one life from another: places in a row, marks over what came before, and what the delivery wrote of its
 * own; and how often a message was to be made right, which depends on what of a wake came first.
 */
const tables: Readonly<Record<string, readonly string[]>> = {
  agreements: ['number'],
  agreement_parties: ['number'],
  meetings: [],
  attendances: [],
  date_polls: [],
  availabilities: [],
  agenda_items: ['position'],
  plans: [],
  report_backs: [],
  history: ['id', 'position'],
  audit: ['seq', 'mark'],
  reminders: [],
  search_words: ['number'],
  search_parts: [],
  search_slips: [],
  themes: [],
  work_agendas: [],
  outbox: [
    'position',
    'state',
    'shown',
    'message',
    'owed_at',
    'attempts',
    'doubt_since',
    'is_repeated',
    'why',
    'wanted',
  ],
  counters: [],
}

/** As `newId` and `idOf` make them. */
const ids = /[A-Za-z0-9_-]{20}/gu

/** Each row as a line, without the ids by which two lives differ. */
export const readAll = async ({ ask }: Reader): Promise<Readonly<Record<string, readonly string[]>>> => {
  const all: Record<string, readonly string[]> = {}
  for (const [table, dropped] of Object.entries(tables))
    all[table] = (await ask(`SELECT * FROM ${table}`)).map((row) => lineOf(row, dropped)).sort()
  return all
}

const lineOf = (row: Row, dropped: readonly string[]): string =>
  Object.entries(row)
    .filter(([name]) => !dropped.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === 'boolean' ? Number(value) : value}`.replace(ids, '#'))
    .join(' ')

/** Every agreement has its line in the history, its entry in the log, its cards and its words; numbers have no gap. */
export const checkWhole = async ({ ask }: Reader): Promise<void> => {
  const numbers = await ask('SELECT number FROM agreements ORDER BY number')
  expect(numbers.map(({ number }) => Number(number))).toEqual(numbers.map((_, at) => at + 1))
  for (const [what, where] of [
    ['a line in the history', "history h WHERE h.ref_kind = 'agreement' AND h.ref_id = a.id"],
    ['an entry in the log', "audit l WHERE l.ref_kind = 'agreement' AND l.ref_id = a.id"],
    ['a card', "outbox o WHERE o.ref_kind = 'agreement' AND o.ref_id = a.id"],
    ['words to be found by', 'search_words w WHERE w.network = a.network AND w.number = a.number'],
  ] as const)
    expect(await ask(`SELECT a.title FROM agreements a WHERE NOT EXISTS (SELECT 1 FROM ${where})`), what).toEqual([])
  const entries = await ask('SELECT seq FROM audit ORDER BY seq')
  expect(entries.map(({ seq }) => Number(seq))).toEqual(entries.map((_, at) => at + 1))
}
