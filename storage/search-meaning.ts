/** What the words that somebody types stand for among those that agreements hold. */
import type { EntityManager } from 'typeorm'
import { closestFirst, isNumber, isPart, slipsAmong, slipsOf } from '../bot/search/search.ts'
import { type Meant, mostFound } from '../bot/search/store.ts'
import { ask, isOneOf, join, listed, plain, type Sql, sql } from './sql.ts'

/** Words for one typed word, and how many are looked at to choose them. */
const [mostWords, mostSeen] = [40, 120]
/** Words that are close to what was typed: of more, most are something else. */
const mostSlips = 8
const mostLike = 3

/** The bodies of a network that the asker sees: whatever stands in others is not there. */
export interface Seen {
  readonly network: string
  readonly bodies: readonly string[]
}

/** @property count of the agreements that hold one of its words; no further than `mostFound` for each. */
export interface Meaning extends Meant {
  readonly count: number
}

export const findMeanings = async (
  manager: EntityManager,
  seen: Seen,
  typed: readonly string[],
): Promise<readonly Meaning[]> => {
  const containing = await findContaining(manager, seen, typed)
  const missed = typed.filter((word) => containing.get(word)?.words.length === 0 && !isNumber(word))
  const close = missed.length === 0 ? new Map<string, Meaning>() : await findClose(manager, seen, missed)
  return typed.flatMap((word) => close.get(word) ?? containing.get(word) ?? [])
}

const findContaining = async (manager: EntityManager, seen: Seen, typed: readonly string[]) => {
  const found = await findBeginning(
    manager,
    seen.network,
    typed.filter((word) => !isNumber(word)).map((word) => ({ typed: word, from: word })),
  )
  const words = typed.map((word) => [word, closestFirst(word, [word, ...(found.get(word) ?? [])])] as const)
  const counts = await countEach(
    manager,
    seen,
    words.flatMap(([, some]) => some),
  )
  return new Map(words.map(([word, some]) => [word, meaningOf(word, some, counts)]))
}

const findClose = async (manager: EntityManager, seen: Seen, missed: readonly string[]) => {
  const slips = await findSlips(manager, seen.network, missed)
  const alike = await findBeginning(
    manager,
    seen.network,
    missed.map((word) => ({ typed: word, from: word.slice(0, beginning) })),
  )
  const all = missed.flatMap((word) => [...(slips.get(word) ?? []), ...(alike.get(word) ?? [])])
  const counts = await countEach(manager, seen, all)
  return new Map(
    missed.map((word) => {
      const meaning = meaningOf(word, (slips.get(word) ?? []).slice(0, mostSlips), counts)
      const like = closestFirst(
        word,
        (alike.get(word) ?? []).filter((one) => counts.has(one)),
      ).slice(0, mostLike)
      return [word, { ...meaning, isSlip: true, like: meaning.words.length > 0 ? [] : like }]
    }),
  )
}

/** As much as people get right of a word that they do not know. */
const beginning = 4

const meaningOf = (typed: string, words: readonly string[], counts: ReadonlyMap<string, number>): Meaning => {
  const all = words.filter((word) => counts.has(word))
  const held = all.slice(0, mostWords)
  const count = held.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
  const isMany = all.length > mostWords || words.length > mostSeen
  return { typed, words: held, isSlip: false, isMany, like: [], count }
}

/** Words that contain `from`, or begin with it where it is short; by what was typed. */
const findBeginning = async (
  manager: EntityManager,
  network: string,
  asked: readonly { readonly typed: string; readonly from: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (asked.length === 0) return new Map()
  // No letter comes behind the last one that there is.
  const stretch = ({
    typed,
    from,
  }: (typeof asked)[number]): Sql => sql`SELECT CAST(${typed} AS TEXT) AS typed, word FROM
    (SELECT part, word FROM search_parts WHERE network = ${network} AND part >= ${from} AND part < ${`${from}\u{10FFFF}`}
      ${plain(isPart(from) ? '' : 'AND part = word')} ORDER BY part, word LIMIT ${mostSeen + 1}) AS near`
  const rows = await ask<{ typed: string; word: string }>(manager, join(asked.map(stretch), ' UNION ALL '))
  return wordsByTyped(rows)
}

const findSlips = async (
  manager: EntityManager,
  network: string,
  missed: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const keys = [...new Set(missed.flatMap(slipsOf))]
  if (keys.length === 0) return new Map()
  const rows = await ask<{ word: string }>(
    manager,
    sql`SELECT DISTINCT word FROM search_slips WHERE network = ${network} AND ${isOneOf('slip', keys)}`,
  )
  const near = rows.map(({ word }) => word)
  return new Map(missed.map((word) => [word, slipsAmong(word, near)]))
}

const wordsByTyped = (rows: readonly { readonly typed: string; readonly word: string }[]) =>
  new Map([...Map.groupBy(rows, ({ typed }) => typed)].map(([typed, its]) => [typed, its.map(({ word }) => word)]))

/** How often each stands in what the asker sees; without those that do not. */
const countEach = async (
  manager: EntityManager,
  { network, bodies }: Seen,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (words.length === 0) return new Map()
  const rows = await ask<{ word: string; count: string | number }>(
    manager,
    sql`WITH asked (word) AS (${listed([...new Set(words)])}) SELECT asked.word, (SELECT COUNT(*) FROM (SELECT 1
      FROM search_words held WHERE held.network = ${network} AND held.word = asked.word
      AND ${isOneOf('held.body', bodies)} LIMIT ${mostFound}) AS counted) AS count FROM asked`,
  )
  return new Map(rows.map(({ word, count }) => [word, Number(count)] as const).filter(([, count]) => count > 0))
}
