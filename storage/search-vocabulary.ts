/** The words that agreements hold, found by a part of them and in spite of a slip. */
import type { EntityManager } from 'typeorm'
import { isNumber, partsOf, slipsOf } from '../bot/search/search.ts'
import { mostRows } from './insert-many.ts'
import { ask, insertNew, isOneOf, listed, plain, sql } from './sql.ts'
import type { Unit } from './unit.ts'

/** How each table of theirs finds a word. */
const keys = [
  { table: 'search_parts', column: 'part', keysOf: partsOf },
  { table: 'search_slips', column: 'slip', keysOf: slipsOf },
] as const

/** Adds those that are not known yet. Not while somebody forgets: see `searchLock`. */
export const learnWords = async (manager: EntityManager, network: string, words: readonly string[]): Promise<void> => {
  // In one order, so that two who learn the same words do not wait for each other.
  const unknown = (await findUnknown(manager, network, words)).toSorted()
  for (const { table, column, keysOf } of keys) {
    const rows = unknown.flatMap((word) => keysOf(word).map((key) => [network, key, word]))
    await insertNew(manager, table, ['network', column, 'word'], rows)
  }
}

const findUnknown = async (
  manager: EntityManager,
  network: string,
  words: readonly string[],
): Promise<readonly string[]> => {
  const known = new Set(words.filter(isNumber))
  for (let at = 0; at < words.length; at += mostRows) {
    const some = isOneOf('part', words.slice(at, at + mostRows))
    const its = sql`network = ${network} AND ${some} AND part = word`
    for (const { word } of await ask<{ word: string }>(manager, sql`SELECT word FROM search_parts WHERE ${its}`))
      known.add(word)
  }
  return words.filter((word) => !known.has(word))
}

/** Forgets those that no agreement holds any more. */
export const forgetUnused = async (unit: Unit, network: string, words: readonly string[]): Promise<void> => {
  if ((await findUnused(unit.manager, network, words)).length === 0) return
  await unit.lockName(searchLock(network))
  const unused = await findUnused(unit.manager, network, words)
  if (unused.length === 0) return
  for (const { table, column, keysOf } of keys) {
    const its = sql`network = ${network} AND ${isOneOf(column, unused.flatMap(keysOf))} AND ${isOneOf('word', unused)}`
    await ask(unit.manager, sql`DELETE FROM ${plain(table)} WHERE ${its}`)
  }
}

/**
 * Shared by all who write words, and held alone by whoever forgets some: a word that is known to one and forgotten by
 * another at the same moment would be held by an agreement and found by nobody.
 */
export const searchLock = (network: string): string => `search ${network}`

const findUnused = async (
  manager: EntityManager,
  network: string,
  words: readonly string[],
): Promise<readonly string[]> => {
  const spelled = words.filter((word) => !isNumber(word))
  if (spelled.length === 0) return []
  const found = await ask<{ word: string }>(
    manager,
    sql`WITH dropped (word) AS (${listed(spelled)}) SELECT word FROM dropped WHERE NOT EXISTS
      (SELECT 1 FROM search_words held WHERE held.network = ${network} AND held.word = dropped.word)`,
  )
  return found.map(({ word }) => word)
}
