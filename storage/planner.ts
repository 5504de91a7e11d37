import type { Database as Connection } from 'better-sqlite3'

/** A network with many years behind it, which holds all that its database holds. */
const rows = 1_000_000

/** Columns with a handful of values; `network` has one. Any other parts what is left into a thousand. */
const coarse = new Set([
  ...['kind', 'ref_kind', 'role', 'state', 'surface'],
  ...['is_open', 'is_given', 'is_due', 'lacks_owner', 'lacks_term', 'has_proposal'],
])
const narrowing = (column: string): number => (column === 'network' ? 1 : coarse.has(column) ? 4 : 1000)

interface Index {
  readonly table: string
  readonly name: string
  readonly isUnique: number
  readonly columns: string
}

/**
 * Tells SQLite how our rows are spread. Left to itself it takes the first column of an index, our network, for a
 * narrow choice and walks through all that a network has; and what it measures on a young database, it still holds
 * for true when that has grown. Made up on purpose, so that a query is planned alike everywhere:
 * https://sqlite.org/lang_analyze.html#fixed_results_of_analyze. Call it in the transaction of the migrations.
 */
export const teachPlanner = (connection: Connection): void => {
  // The one way to have the table of statistics made.
  connection.exec('ANALYZE settings; DELETE FROM sqlite_stat1')
  const insert = connection.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)')
  for (const index of findIndexes(connection)) insert.run(index.table, index.name, describeSpread(index))
}

/** Has the statistics read again, which SQLite does by itself only when it opens a file. */
export const readStatistics = (connection: Connection): void => {
  connection.exec('ANALYZE sqlite_schema')
}

const findIndexes = (connection: Connection): Index[] =>
  connection
    .prepare(
      `SELECT t.name AS "table", i.name AS name, i."unique" AS isUnique,
        (SELECT group_concat(c.name) FROM pragma_index_info(i.name) AS c) AS columns
      FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i WHERE t.type = 'table'`,
    )
    .all() as Index[]

/** The number of rows, then for each column how many share its value and those before it. */
const describeSpread = ({ columns, isUnique }: Index): string => {
  const names = columns.split(',')
  let sharing = rows
  const shares = names.map((name, at) => {
    sharing = isUnique && at === names.length - 1 ? 1 : Math.max(2, Math.round(sharing / narrowing(name)))
    return sharing
  })
  return [rows, ...shares].join(' ')
}
