import type { EntityManager } from 'typeorm'
import { type Found, mostFound, type SearchStore } from '../bot/search/store.ts'
import { findMeanings, type Meaning, type Seen } from './search-meaning.ts'
import { ask, isOneOf, isPostgres, join, listed, plain, type Sql, sql } from './sql.ts'
import type { Database } from './unit-of-work.ts'

/** Agreements that are read for several words that each stand in very many; and where those fill no page. */
const mostRead = { atFirst: 300, atMost: 3_000 } as const
const fewestOfBody = 5

export const storedSearch = (db: Database): SearchStore => ({
  find: (network, { words, bodies }, limit, skip = 0) =>
    db.read((manager) => search(manager, { network, bodies }, words, { limit, skip: Math.min(skip, mostFound) })),
})

interface Page {
  readonly limit: number
  readonly skip: number
}

const nothing: Omit<Found, 'meant'> = { numbers: [], total: 0, hasMore: false }

const search = async (manager: EntityManager, seen: Seen, typed: readonly string[], page: Page): Promise<Found> => {
  if (typed.length === 0 || seen.bodies.length === 0) return { ...nothing, meant: [] }
  const meanings = await findMeanings(manager, seen, typed)
  const meant = meanings.map(({ count: _, ...one }) => one)
  const [rarest, ...others] = meanings.toSorted((a, b) => a.count - b.count)
  if (!rarest || rarest.count === 0) return { ...nothing, meant }
  return { ...(await findHits(manager, seen, rarest, others, page)), meant }
}

/**
 * All that hold the rarest word are read when they are few. Else, of one word as many as are shown; of several the
 * newest of each body, whichever page it is, so that the pages follow one another.
 */
const findHits = async (
  manager: EntityManager,
  seen: Seen,
  rarest: Meaning,
  others: readonly Meaning[],
  { limit, skip }: Page,
): Promise<Omit<Found, 'meant'>> => {
  const isAll = rarest.count < mostFound
  const read = (depth: number) => readHits(manager, hitsOf(manager, seen, rarest, others, depth))
  const share = (most: number): number =>
    Math.max(fewestOfBody, Math.ceil(most / (seen.bodies.length * rarest.words.length)))
  const isShared = !isAll && others.length > 0
  let all = await read(isAll ? mostFound : isShared ? share(mostRead.atFirst) : skip + limit + 1)
  if (isShared && all.length <= limit) all = await read(share(mostRead.atMost))
  return {
    numbers: all.slice(skip, skip + limit),
    total: isAll ? all.length : null,
    hasMore: all.length > skip + limit && skip + limit < mostFound,
  }
}

/** Newest first, each once: a word may stand in two parts of an agreement, and several words be meant. */
const readHits = async (manager: EntityManager, hits: Sql): Promise<readonly number[]> => {
  const rows = await ask<{ numbers: string | readonly number[] | null }>(manager, hits)
  return [...new Set(rows.flatMap(({ numbers }) => toNumbers(numbers)))].sort((a, b) => b - a)
}

/** For each word and body, of the newest that hold it, as many as `depth`, those that hold each other word too. */
const hitsOf = (
  manager: EntityManager,
  { network, bodies }: Seen,
  { words }: Meaning,
  others: readonly Meaning[],
  depth: number,
): Sql => {
  const held = others.map(
    (other) => sql`EXISTS (SELECT 1 FROM search_words other WHERE other.network = ${network}
      AND ${isOneOf('other.word', other.words)} AND other.body = near.body AND other.number = near.number)`,
  )
  const asList = plain(isPostgres(manager) ? 'json_agg' : 'json_group_array')
  return sql`WITH asked (word) AS (${listed(words)}), seen (body) AS (${listed(bodies)})
    SELECT (SELECT ${asList}(number) FROM (SELECT near.number FROM (
      SELECT held.number, held.body FROM search_words held WHERE held.network = ${network} AND held.word = asked.word
        AND held.body = seen.body ORDER BY held.number DESC LIMIT ${depth}) AS near
      WHERE ${join([plain('TRUE'), ...held], ' AND ')}) AS found) AS numbers
    FROM asked CROSS JOIN seen`
}

/** SQLite gives a list as text; PostgreSQL nothing where there are none. */
const toNumbers = (list: string | readonly number[] | null): readonly number[] =>
  typeof list === 'string' ? JSON.parse(list) : (list ?? [])
