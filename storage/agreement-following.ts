import type { EntityManager } from 'typeorm'
import type { Agreement } from '../bot/agreements/agreement.ts'
import type { FollowingQuery } from '../bot/agreements/store.ts'
import { findNumbered } from './agreement-list.ts'
import { ask, join, type Sql, sql } from './sql.ts'

interface Page {
  readonly after: number
  readonly limit: number
}

/** The next open ones by number, each once. */
export const findFollowing = async (
  manager: EntityManager,
  network: string,
  query: FollowingQuery,
  page: Page,
): Promise<readonly Agreement[]> => {
  if (query.owners?.length === 0) return []
  const found = await ask<{ number: number }>(manager, numbersOf(network, query, page))
  return findNumbered(
    manager,
    network,
    found.map(({ number }) => Number(number)),
  )
}

const numbersOf = (network: string, { body, owners }: FollowingQuery, { after, limit }: Page): Sql => {
  const inBody = body === undefined ? sql`` : sql`AND body = ${body}`
  if (!owners)
    return sql`SELECT number FROM agreements WHERE network = ${network} AND is_open = ${true} ${inBody}
      AND number > ${after} ORDER BY number LIMIT ${limit}`
  const parties = join(
    owners.map(({ kind, id }) => sql`(kind = ${kind} AND party = ${id})`),
    ' OR ',
  )
  return sql`SELECT DISTINCT number FROM agreement_parties WHERE network = ${network} AND role = ${'owner'}
    AND is_open = ${true} ${inBody} AND (${parties}) AND number > ${after} ORDER BY number LIMIT ${limit}`
}
