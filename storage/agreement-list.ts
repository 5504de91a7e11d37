import { type EntityManager, In } from 'typeorm'
import { type AgreementQuery, type Listed, mostCounted } from '../bot/agreements/store.ts'
import { toAgreement } from './agreement-rows.ts'
import { findStretches, type Stretches } from './agreement-stretches.ts'
import { ask, isPostgres, join, plain, type Sql, sql } from './sql.ts'
import { agreementParties, agreements } from './tables/agreements.ts'

interface Page {
  readonly limit: number
  readonly skip: number
}

/** By day, so that what is late comes first and what has no day last; within a day by number. */
export const listAgreements = async (
  manager: EntityManager,
  network: string,
  query: AgreementQuery,
  page: Page,
): Promise<Listed> => {
  const stretches = await findStretches(manager, network, query)
  if (stretches.all.length === 0) return { items: [], total: 0 }
  const found = await ask<{ total: string | number; number: number | null }>(manager, pageOf(manager, stretches, page))
  const numbers = found.flatMap(({ number }) => (number === null ? [] : [number]))
  const total = Math.min(mostCounted, Number(found[0]?.total))
  return { items: await findNumbered(manager, network, numbers), total }
}

/** The numbers of a page, in order, and with each how many there are: one row without a number when it is empty. */
const pageOf = (manager: EntityManager, stretches: Stretches, { limit, skip }: Page): Sql => sql`
  WITH found AS MATERIALIZED (${merge(manager, stretches, Math.max(mostCounted, skip + limit))})
  SELECT counted.total, page.number FROM (SELECT COUNT(*) AS total FROM found) AS counted
  LEFT JOIN (SELECT * FROM found ORDER BY sort_day, number LIMIT ${limit} OFFSET ${skip}) AS page ON TRUE
  ORDER BY page.sort_day, page.number`

/**
 * SQLite reads from all stretches by turns, no further than it must. PostgreSQL does so once it is told that each has an
 * end, for which SQLite would read each to that end.
 */
const merge = (manager: EntityManager, { all, mayRepeat }: Stretches, most: number): Sql => {
  const ended = (one: Sql): Sql => sql`(${one} ORDER BY sort_day, number LIMIT ${most})`
  const isToEnd = all.length > 1 && isPostgres(manager)
  const merged = join(isToEnd ? all.map(ended) : all, mayRepeat ? ' UNION ' : ' UNION ALL ')
  return sql`${merged} ORDER BY ${plain('1, 2')} LIMIT ${most}`
}

/** In the order of the numbers given. */
export const findNumbered = async (manager: EntityManager, network: string, numbers: readonly number[]) => {
  if (numbers.length === 0) return []
  const rows = await manager.findBy(agreements, { network, number: In(numbers) })
  const parties = await manager.findBy(agreementParties, { network, agreement: In(rows.map((row) => row.id)) })
  const byItem = Map.groupBy(parties, (party) => party.agreement)
  const byNumber = new Map(rows.map((row) => [row.number, toAgreement(row, byItem.get(row.id) ?? [])]))
  return numbers.flatMap((number) => byNumber.get(number) ?? [])
}
