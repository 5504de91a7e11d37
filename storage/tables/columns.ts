/** The column types that read the same on SQLite and PostgreSQL. */
import type { EntitySchemaColumnOptions, ValueTransformer } from 'typeorm'
import type { z } from 'zod'

/**
 * PostgreSQL gives a bigint as text; epoch milliseconds and versions stay far below 2^53. TypeORM writes a number into
 * the text of a SQLite statement, so that no two are alike and each is compiled anew (a third of a press); a bigint it
 * binds.
 */
const asNumber: ValueTransformer = {
  from: (kept: string | number | null) => (kept === null ? null : Number(kept)),
  to: (value: number | null | undefined) => (value == null ? value : BigInt(value)),
}

/** PostgreSQL's text cannot hold NUL; nobody types one, but a request can carry it. */
const withoutNul: ValueTransformer = {
  from: (kept: string | null) => kept,
  to: (value: string | null | undefined) => value?.replaceAll('\u0000', '') ?? value,
}

export const key: EntitySchemaColumnOptions = { type: 'text', primary: true }
export const numberKey: EntitySchemaColumnOptions = { type: 'integer', primary: true, transformer: asNumber }
export const text: EntitySchemaColumnOptions = { type: 'text' }
export const typed: EntitySchemaColumnOptions = { type: 'text', transformer: withoutNul }
export const count: EntitySchemaColumnOptions = { type: 'integer', transformer: asNumber }
export const flag: EntitySchemaColumnOptions = { type: 'boolean' }
export const instant: EntitySchemaColumnOptions = { type: 'bigint', transformer: asNumber }
export const bigCount: EntitySchemaColumnOptions = instant

/** `YYYY-MM-DD`: text sorts as the days do. */
export const day: EntitySchemaColumnOptions = text

export const optional = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({
  ...column,
  nullable: true,
})
export const named = (name: string, column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({
  ...column,
  name,
})

/** False in rows that were there before the column: the two databases write a default in different words. */
export const flagSince: EntitySchemaColumnOptions = {
  ...flag,
  nullable: true,
  transformer: { from: (kept: boolean | null) => kept === true, to: (value: boolean) => value },
}

/** Kept as JSON text, and parsed where it is read. */
export const json = (shape: z.ZodType): EntitySchemaColumnOptions => ({
  type: 'text',
  transformer: {
    from: (kept: string | null) => (kept === null ? null : shape.parse(JSON.parse(kept))),
    to: (value: unknown) => (value == null ? value : JSON.stringify(value).replaceAll('\\u0000', '')),
  },
})

/** Rows that were there before the column have this. */
export const since = (column: EntitySchemaColumnOptions, kept: string | number): EntitySchemaColumnOptions => ({
  ...column,
  default: kept,
})
