import { indexWords } from './search-index.ts'
import { isProgress, readIndexed } from './search-texts.ts'
import { ask, isOneOf, isPostgres, join, plain, sql } from './sql.ts'
import type { Unit } from './unit.ts'

/** As many as are asked for at once. */
const batch = 500

const columns = ['title', 'term_text', 'goals', 'point', 'source', 'quote'] as const

/** Strikes a name from what agreements say, and no word of it is found any more where it stood. */
export const strikeFromSearch = async (
  unit: Unit,
  { network, pattern }: { readonly network: string; readonly pattern: string },
  strike: () => Promise<void>,
): Promise<void> => {
  const ids = await findNaming(unit, network, pattern)
  const read = async (at: number) => readIndexed(unit.manager, network, isOneOf('id', ids.slice(at, at + batch)))
  const before = []
  for (let at = 0; at < ids.length; at += batch) before.push(...(await read(at)))
  await strike()
  const after = new Map<string, readonly string[]>()
  const keyOf = ({ number, part }: { readonly number: number; readonly part: string }) => `${part} ${number}`
  for (let at = 0; at < ids.length; at += batch) for (const one of await read(at)) after.set(keyOf(one), one.words)
  for (const one of before) await indexWords(unit, one, one.words, after.get(keyOf(one)) ?? [])
}

const findNaming = async ({ manager }: Unit, network: string, pattern: string): Promise<readonly string[]> => {
  const like = plain(isPostgres(manager) ? 'ILIKE' : 'LIKE')
  const names = join(
    columns.map((column) => sql`${plain(column)} ${like} ${pattern}`),
    ' OR ',
  )
  const rows = await ask<{ id: string }>(
    manager,
    sql`SELECT id FROM agreements WHERE network = ${network} AND (${names})
      UNION SELECT ref_id FROM history WHERE ${isProgress(network)} AND data ${like} ${pattern}`,
  )
  return rows.map(({ id }) => id)
}
