import type { EntityManager } from 'typeorm'
import { addWords } from './search-index.ts'
import { readIndexed } from './search-texts.ts'
import { learnWords } from './search-vocabulary.ts'
import { ask, sql } from './sql.ts'

const batch = 200

/** Indexes all agreements of a database in which nothing is indexed yet. */
export const fillSearch = async (manager: EntityManager): Promise<void> => {
  const networks = await ask<{ id: string }>(manager, sql`SELECT id FROM networks`)
  for (const { id } of networks)
    for (let last: number | null = 0; last !== null; ) last = await fillFrom(manager, id, last)
}

/** @returns the last number that was done; null when there was none */
const fillFrom = async (manager: EntityManager, network: string, after: number): Promise<number | null> => {
  const all = await readIndexed(manager, network, sql`number > ${String(after)} ORDER BY number LIMIT ${batch}`)
  await addWords(manager, all)
  await learnWords(manager, network, [...new Set(all.flatMap(({ words }) => words))])
  return all.at(-1)?.number ?? null
}
