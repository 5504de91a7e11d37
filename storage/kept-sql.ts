/**
 * TypeORM writes the SQL of every call anew, which takes five times as long as SQLite needs to answer it. Calls with
 * plain values keep theirs here; all others go to TypeORM as they came.
 */
import type { EntityManager, EntitySchema, FindManyOptions, ObjectLiteral } from 'typeorm'
import { type Find, keepFind } from './kept-finds.ts'
import { type KeptWrites, keepWrites } from './kept-writes.ts'

type Table = EntitySchema<ObjectLiteral>

/** The manager of a connection that all units share, such as SQLite's. */
export const withKeptSql = (manager: EntityManager): EntityManager => {
  const find = keepFind(manager)
  const kept = { ...keptFinds(manager, find), ...keptWrites(manager, keepWrites(manager)) }
  return new Proxy(manager, {
    get: (target, name) => (name in kept ? kept[name as keyof typeof kept] : Reflect.get(target, name, target)),
  })
}

const keptFinds = (manager: EntityManager, find: Find) => ({
  find: (table: Table, options: FindManyOptions = {}) => find(table, options) ?? manager.find(table, options),
  findBy: (table: Table, where: ObjectLiteral) => find(table, { where }) ?? manager.findBy(table, where),
  findOne: (table: Table, options: FindManyOptions) =>
    find(table, { ...options, take: 1 })?.then(first) ?? manager.findOne(table, options as never),
  findOneBy: (table: Table, where: ObjectLiteral) =>
    find(table, { where, take: 1 })?.then(first) ?? manager.findOneBy(table, where),
  existsBy: (table: Table, where: ObjectLiteral) =>
    find(table, { where, take: 1 })?.then((rows) => rows.length > 0) ?? manager.existsBy(table, where),
})

const keptWrites = (manager: EntityManager, write: KeptWrites) => ({
  insert: (table: Table, rows: ObjectLiteral | ObjectLiteral[]) =>
    write.insert(table, [rows].flat()) ?? manager.insert(table, rows),
  update: (table: Table, where: ObjectLiteral, set: ObjectLiteral) =>
    write.update(table, where, set) ?? manager.update(table, where, set),
  delete: (table: Table, where: ObjectLiteral) => write.delete(table, where) ?? manager.delete(table, where),
})

const first = <Row>(rows: readonly Row[]): Row | null => rows[0] ?? null
