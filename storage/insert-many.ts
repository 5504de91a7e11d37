import type { EntitySchema, ObjectLiteral } from 'typeorm'
import type { Unit } from './unit.ts'

/** SQLite binds at most 32,766 values in a statement, and our widest row has some fifteen. */
export const mostRows = 1_000

/** Rows that were not there before, as many as there are. */
export const insertMany = async <Row extends ObjectLiteral>(
  { manager }: Pick<Unit, 'manager'>,
  table: EntitySchema<Row>,
  rows: readonly Row[],
): Promise<void> => {
  for (let at = 0; at < rows.length; at += mostRows)
    // TypeORM writes back into what it is given.
    await manager.insert(table, rows.slice(at, at + mostRows).map((row) => ({ ...row })) as never)
}
