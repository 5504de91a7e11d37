/** SQL that is put together from pieces, for what TypeORM cannot say. */
import type { EntityManager } from 'typeorm'

/** A question mark stands for each value, in order. */
export interface Sql {
  readonly text: string
  readonly values: readonly string[]
}

export type Value = string | boolean

/** A text becomes a value; what is no text is written out: a boolean, or a number that our own code chose. */
export const sql = (texts: TemplateStringsArray, ...pieces: readonly (Sql | Value | number)[]): Sql => ({
  text: texts.reduce((before, text, at) => `${before}${write(pieces[at - 1] ?? '')}${text}`),
  values: pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : isSql(piece) ? piece.values : [])),
})

const isSql = (piece: unknown): piece is Sql => typeof piece === 'object'

const write = (piece: Sql | Value | number): string => {
  if (isSql(piece)) return piece.text
  return typeof piece === 'string' ? '?' : String(piece).toUpperCase()
}

/** Names of tables and columns, and whatever else holds nothing from outside. */
export const plain = (text: string): Sql => ({ text, values: [] })

export const join = (all: readonly Sql[], between: string): Sql => ({
  text: all.map(({ text }) => text).join(between),
  values: all.flatMap(({ values }) => values),
})

export const isOneOf = (column: string, values: readonly Value[]): Sql => {
  const [only, ...others] = values
  if (only === undefined) return plain('FALSE')
  if (others.length === 0) return sql`${plain(column)} = ${only}`
  return sql`${plain(column)} IN (${join(
    values.map((value) => sql`${value}`),
    ', ',
  )})`
}

export const isPostgres = ({ dataSource }: EntityManager): boolean => dataSource.options.type === 'postgres'

export const ask = <Row>(manager: EntityManager, { text, values }: Sql): Promise<Row[]> => {
  let count = 0
  const numbered = isPostgres(manager) ? text.replaceAll('?', () => `$${++count}`) : text
  return manager.query(numbered, [...values])
}

/** Texts as a table of one column. */
export const listed = (texts: readonly string[]): Sql =>
  sql`VALUES ${join(
    texts.map((text) => sql`(${text})`),
    ', ',
  )}`

/** SQLite binds at most 32,766 values in a statement. */
const mostBound = 30_000

/** Inserts the rows that are not there yet. */
export const insertNew = async (
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> => {
  const most = Math.floor(mostBound / columns.length)
  for (let at = 0; at < rows.length; at += most) {
    const values = rows.slice(at, at + most).map(
      (row) =>
        sql`(${join(
          row.map((value) => sql`${value}`),
          ', ',
        )})`,
    )
    const into = plain(`${table} (${columns.join(', ')})`)
    await ask(manager, sql`INSERT INTO ${into} VALUES ${join(values, ', ')} ON CONFLICT DO NOTHING`)
  }
}
