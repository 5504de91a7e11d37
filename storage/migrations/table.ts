import { type QueryRunner, Table } from 'typeorm'

/** The types that SQLite and PostgreSQL share; a question mark lets it be empty. */
export type ColumnShape = 'text' | 'text?' | 'integer' | 'integer?' | 'bigint' | 'bigint?' | 'boolean'

export interface IndexShape {
  readonly name: string
  readonly columns: readonly string[]
  readonly isUnique?: boolean
}

/**
 * Creates a table on either database. `keys` names the columns of the primary key, in order.
 *
 * @param withoutRowid on SQLite its rows stand in the order of their key, and tell nothing of when they came
 */
export const createTable = (
  runner: QueryRunner,
  name: string,
  keys: readonly string[],
  columns: Readonly<Record<string, ColumnShape>>,
  indices: readonly IndexShape[] = [],
  { withoutRowid = false }: { readonly withoutRowid?: boolean } = {},
): Promise<void> =>
  runner.createTable(
    new Table({
      name,
      withoutRowid,
      columns: Object.entries(columns).map(([column, shape]) => ({
        name: column,
        type: shape.replace('?', ''),
        isNullable: shape.endsWith('?'),
        isPrimary: keys.includes(column),
      })),
      indices: indices.map((index) => ({
        name: index.name,
        columnNames: [...index.columns],
        isUnique: index.isUnique ?? false,
      })),
    }),
  )
