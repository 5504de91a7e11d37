import type { EntityManager, EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm'

/** Values that a statement binds; an operator, a function or nothing at all makes another statement. */
export const isPlain = (values: ObjectLiteral): boolean =>
  Object.values(values).every((value) => ['string', 'number', 'boolean'].includes(typeof value))

export const isPlainOrNull = (values: ObjectLiteral): boolean =>
  isPlain(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)))

export interface Columns {
  readonly metadata: EntityMetadata
  readonly nameOf: (property: string) => string
  /** The values as the database keeps them, in the order of their names. */
  readonly bind: (values: ObjectLiteral) => unknown[]
}

export const columnsOf = (manager: EntityManager, table: EntitySchema<ObjectLiteral>): Columns => {
  const metadata = manager.dataSource.getMetadata(table)
  const { driver } = manager.dataSource
  const columns = new Map(metadata.columns.map((column) => [column.propertyName, column]))
  const columnOf = (property: string) => {
    const column = columns.get(property)
    if (!column) throw new Error(`${metadata.tableName} has no column ${property}.`)
    return column
  }
  return {
    metadata,
    nameOf: (property) => driver.escape(columnOf(property).databaseName),
    bind: (values) =>
      Object.entries(values).map(([property, value]) => driver.preparePersistentValue(value, columnOf(property))),
  }
}
