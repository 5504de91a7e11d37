/** The words that agreements hold, found by a part of them and in spite of a slip. */
import type { EntityManager } from 'typeorm'
import { isNumber, partsOf, slipsOf } from '../bot/search/search.ts'
import { mostRows } from './insert-many.ts'
import { ask, insertNew, isOneOf, listed, plain, sql } from './sql.ts'

/** How each table of theirs finds a word. */
const keys = [
  { table: 'search_parts', column: 'part', keysOf: partsOf },
  { table: 'search_slips', column: 'slip', keysOf: slipsOf },
] as const

/** Adds those that are not known yet. With `searchLock`. */
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

/** Of forty keys at most each, in a statement that binds some thirty thousand values. */
const mostForgotten = 500

/** Forgets those that no agreement holds any more. With `searchLock` alone. */
export const forgetUnused = async (
  manager: EntityManager,
  network: string,
  words: readonly string[],
): Promise<void> => {
  const unused = await findUnused(manager, network, words)
  for (let at = 0; at < unused.length; at += mostForgotten) {
    const some = unused.slice(at, at + mostForgotten)
    for (const { table, column, keysOf } of keys) {
      const its = sql`network = ${network} AND ${isOneOf(column, some.flatMap(keysOf))} AND ${isOneOf('word', some)}`
      await ask(manager, sql`DELETE FROM ${plain(table)} WHERE ${its}`)
    }
  }
}

/**
 * Shared by all who only add words, and held alone by whoever takes some away. A word that one finds known while
 * another forgets it would be held by an agreement and found by nobody; and of two who take away the last that hold
 * it, each would think that the other's still does.
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
