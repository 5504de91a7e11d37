import type { EntityManager } from 'typeorm'
import type { AgreementQuery, AgreementStore, Tally } from '../bot/agreements/store.ts'
import { whereOf } from './agreement-conditions.ts'
import { ask, join, plain, sql } from './sql.ts'

type By = Parameters<AgreementStore['tally']>[2]

/** Every part of a bar, by what belongs to it. */
const partsOn = (today: string) => {
  const isLate = sql`(COALESCE(item.is_due, FALSE) AND item.sort_day < ${today})`
  return {
    done: plain("item.state IN ('done', 'reported_done')"),
    running: sql`item.state = 'running' AND NOT ${isLate}`,
    open: sql`item.state = 'open' AND NOT ${isLate}`,
    late: isLate,
  }
}
const names = ['done', 'running', 'open', 'late'] as const

export const tallyAgreements = async (
  manager: EntityManager,
  network: string,
  query: AgreementQuery,
  { by, today }: { readonly by: By; readonly today: string },
): Promise<readonly Tally[]> => {
  const parts = partsOn(today)
  const key = plain(`item.${by}`)
  const counts = names.map((name) => sql`SUM(CASE WHEN ${parts[name]} THEN 1 ELSE 0 END) AS ${plain(name)}`)
  const rows = await ask<Record<string, string | number | null>>(
    manager,
    sql`SELECT ${key} AS key, ${join(counts, ', ')} FROM agreements item
      WHERE ${whereOf(network, query)} AND item.state NOT IN ('withdrawn', 'merged', 'split') GROUP BY ${key}`,
  )
  return rows.map((row) => ({ key: row.key as string | null, ...countsIn(row) }))
}

/** PostgreSQL gives sums as text. */
const countsIn = (row: Record<string, string | number | null>) => {
  const [done = 0, running = 0, open = 0, late = 0] = names.map((name) => Number(row[name]))
  return { done, running, open, late }
}
