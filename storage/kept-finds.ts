import type { EntityManager, EntitySchema, FindManyOptions, ObjectLiteral } from 'typeorm'
import { DriverUtils } from 'typeorm/driver/DriverUtils.js'
import { type Columns, columnsOf, isPlain } from './plain-values.ts'

type Table = EntitySchema<ObjectLiteral>

/** The rows, or null when this find is not one of equality alone. */
export type Find = (table: Table, options: FindManyOptions) => Promise<ObjectLiteral[]> | null

interface KeptFind {
  readonly sql: string
  readonly columns: Columns
  readonly toRow: (raw: ObjectLiteral) => ObjectLiteral
}

/** A find of a shape that was asked before is answered with the SQL that TypeORM wrote then. */
export const keepFind = (manager: EntityManager): Find => {
  const kept = new Map<string, KeptFind>()
  return (table, { where = {}, ...rest }) => {
    if (Array.isArray(where) || !isPlain(where)) return null
    const shape = JSON.stringify([table.options.name, Object.keys(where), rest])
    const find = kept.get(shape) ?? writeFind(manager, table, { where, ...rest })
    kept.set(shape, find)
    return manager.query(find.sql, find.columns.bind(where)).then((raws: ObjectLiteral[]) => raws.map(find.toRow))
  }
}

const writeFind = (manager: EntityManager, table: Table, options: FindManyOptions): KeptFind => {
  const columns = columnsOf(manager, table)
  const alias = columns.metadata.name
  const [sql, bound] = manager.createQueryBuilder(table, alias).setFindOptions(options).getQueryAndParameters()
  // TypeORM writes a number that is not a bigint into the text.
  if (bound.length !== Object.keys(options.where ?? {}).length)
    throw new Error(`A find in ${alias} does not bind all its values.`)
  return { sql, columns, toRow: rowReader(manager, columns, options.select) }
}

const rowReader = (manager: EntityManager, { metadata }: Columns, select: FindManyOptions['select']) => {
  const { driver } = manager.dataSource
  const chosen = metadata.columns
    .filter(({ propertyName }) => !select || propertyName in select)
    .map((column) => ({ column, alias: DriverUtils.buildAlias(driver, undefined, metadata.name, column.databaseName) }))
  return (raw: ObjectLiteral): ObjectLiteral =>
    Object.fromEntries(
      chosen.map(({ column, alias }) => [column.propertyName, driver.prepareHydratedValue(raw[alias], column)]),
    )
}
