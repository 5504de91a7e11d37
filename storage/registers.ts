/** The lists of a network that are kept as they are written: organisations, groups, functions and links. */
import type { EntitySchema } from 'typeorm'
import type { NetworkStore } from '../bot/network/store.ts'
import { byName } from './order.ts'
import { functions, groups, links, organisations } from './tables/network.ts'
import type { Database } from './unit-of-work.ts'

type Registers = Pick<
  NetworkStore,
  | 'lockRegisters'
  | 'holdRegisters'
  | 'saveOrganisation'
  | 'removeOrganisation'
  | 'organisation'
  | 'organisations'
  | 'saveGroup'
  | 'removeGroup'
  | 'groups'
  | 'saveFunction'
  | 'removeFunction'
  | 'functions'
  | 'saveLink'
  | 'removeLink'
  | 'links'
>

export const storedRegisters = (db: Database): Registers => ({
  lockRegisters: (network) => db.write(({ lockName }) => lockName(`registers ${network}`)),
  holdRegisters: (network) => db.write(({ shareName }) => shareName(`registers ${network}`)),
  saveOrganisation: save(db, organisations),
  removeOrganisation: remove(db, organisations),
  organisation: (network, id) => db.read((manager) => manager.findOneBy(organisations, { network, id })),
  organisations: list(db, organisations),
  saveGroup: save(db, groups),
  removeGroup: remove(db, groups),
  groups: list(db, groups),
  saveFunction: save(db, functions),
  removeFunction: remove(db, functions),
  functions: list(db, functions),
  saveLink: save(db, links),
  removeLink: remove(db, links),
  links: list(db, links),
})

interface Named {
  readonly network: string
  readonly id: string
  readonly name: string
}

export const save =
  <Row extends Named>(db: Database, table: EntitySchema<Row>) =>
  (row: Row): Promise<void> =>
    db.write(async ({ manager }) => {
      // TypeORM writes what it kept back into what it is given.
      await manager.upsert(table, { ...row } as never, ['network', 'id'])
    })

export const remove =
  <Row extends Named>(db: Database, table: EntitySchema<Row>) =>
  (network: string, id: string): Promise<void> =>
    db.write(async ({ manager }) => {
      await manager.delete(table, { network, id } as never)
    })

export const list =
  <Row extends Named>(db: Database, table: EntitySchema<Row>) =>
  (network: string): Promise<readonly Row[]> =>
    db.read(async (manager) => byName(await manager.findBy(table, { network } as never)))
