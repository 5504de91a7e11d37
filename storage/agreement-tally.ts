import type { EntityManager } from 'typeorm'
import type { AgreementQuery, AgreementStore, Tally } from '../bot/agreements/store.ts'
import { narrow } from './agreement-list.ts'
import { agreements } from './tables/agreements.ts'

type By = Parameters<AgreementStore['tally']>[2]

/** Of a day that is not there neither a condition holds nor its opposite. */
const isLate = `COALESCE(item.isOpen = :yes AND item.kind = 'action-item' AND item.isShared = :no
  AND item.termIsStart = :no AND item.termUntil < :today, FALSE)`

/** Every part of a bar, by what belongs to it. */
const parts = {
  done: "item.state IN ('done', 'reported_done')",
  running: `item.state = 'running' AND NOT ${isLate}`,
  open: `item.state = 'open' AND NOT ${isLate}`,
  late: isLate,
} as const
const names = Object.keys(parts) as (keyof typeof parts)[]

export const tallyAgreements = async (
  manager: EntityManager,
  network: string,
  query: AgreementQuery,
  { by, today }: { readonly by: By; readonly today: string },
): Promise<readonly Tally[]> => {
  const selection = manager.createQueryBuilder(agreements, 'item').where('item.network = :network', { network })
  narrow(selection, query)
  selection
    .andWhere("item.state NOT IN ('withdrawn', 'merged', 'split')")
    .setParameters({ yes: true, no: false, today })
  selection.select(`item.${by}`, 'key').groupBy(`item.${by}`)
  for (const name of names) selection.addSelect(`SUM(CASE WHEN ${parts[name]} THEN 1 ELSE 0 END)`, name)
  const rows = await selection.getRawMany<Record<string, string | number | null>>()
  return rows.map((row) => ({ key: row.key as string | null, ...countsIn(row) }))
}

/** PostgreSQL gives sums as text. */
const countsIn = (row: Record<string, string | number | null>) => {
  const [done = 0, running = 0, open = 0, late = 0] = names.map((name) => Number(row[name]))
  return { done, running, open, late }
}
