import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm'
import { type Columns, columnsOf, isPlain, isPlainOrNull } from './plain-values.ts'

type Table = EntitySchema<ObjectLiteral>
type Written = Promise<{ readonly affected?: number | undefined }> | null

/** Each writes, or gives null when it is called with more than plain values. */
export interface KeptWrites {
  readonly insert: (table: Table, rows: readonly ObjectLiteral[]) => Written
  readonly update: (table: Table, where: ObjectLiteral, set: ObjectLiteral) => Written
  readonly delete: (table: Table, where: ObjectLiteral) => Written
}

export const keepWrites = (manager: EntityManager): KeptWrites => {
  const columns = new Map<Table, Columns>()
  const columnsIn = (table: Table): Columns => {
    const known = columns.get(table) ?? columnsOf(manager, table)
    columns.set(table, known)
    return known
  }
  const runner = manager.dataSource.createQueryRunner()
  const run = (sql: string, values: unknown[]) => runner.query(sql, values, true)

  return {
    insert: (table, rows) => {
      const names = Object.keys(rows[0] ?? {})
      if (!rows.every((row) => isPlainOrNull(row) && Object.keys(row).join() === names.join())) return null
      const { metadata, nameOf, bind } = columnsIn(table)
      const row = `(${names.map(() => '?').join(', ')})`
      const into = `${metadata.tableName} (${names.map(nameOf).join(', ')})`
      return run(`INSERT INTO ${into} VALUES ${rows.map(() => row).join(', ')}`, rows.flatMap(bind))
    },
    update: (table, where, set) => {
      if (!isPlain(where) || !isPlainOrNull(set)) return null
      const { metadata, nameOf, bind } = columnsIn(table)
      const changed = Object.keys(set).map((name) => `${nameOf(name)} = ?`)
      const sql = `UPDATE ${metadata.tableName} SET ${changed.join(', ')} WHERE ${equalities(where, nameOf)}`
      return run(sql, [...bind(set), ...bind(where)])
    },
    delete: (table, where) => {
      if (!isPlain(where)) return null
      const { metadata, nameOf, bind } = columnsIn(table)
      return run(`DELETE FROM ${metadata.tableName} WHERE ${equalities(where, nameOf)}`, bind(where))
    },
  }
}

const equalities = (where: ObjectLiteral, nameOf: Columns['nameOf']): string =>
  Object.keys(where)
    .map((name) => `${nameOf(name)} = ?`)
    .join(' AND ')
