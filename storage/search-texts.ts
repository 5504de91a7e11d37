/** What stands in the rows of agreements, as it is indexed. */
import type { EntityManager } from 'typeorm'
import { agreementRef, progressVerb, textsOf } from '../bot/agreements/agreement.ts'
import { readGoals } from './agreement-json.ts'
import { type Indexed, wordsOf } from './search-index.ts'
import { ask, isOneOf, type Sql, sql } from './sql.ts'

export interface IndexedWords extends Indexed {
  readonly words: readonly string[]
}

interface Kept {
  readonly id: string
  readonly number: number
  readonly body: string
  readonly title: string
  readonly goals: string
  readonly point: string
  readonly source: string
  readonly quote: string
  readonly term_text: string | null
}

/** Of each agreement of the network that is meant, by number: its text, then what was said of how it stands. */
export const readIndexed = async (
  manager: EntityManager,
  network: string,
  meant: Sql,
): Promise<readonly IndexedWords[]> => {
  // By name: this is asked in a migration too, which knows nothing of columns that come later.
  const rows = await ask<Kept>(
    manager,
    sql`SELECT id, number, body, title, goals, point, source, quote, term_text FROM agreements
      WHERE network = ${network} AND ${meant}`,
  )
  const said = await readProgress(manager, network, rows)
  return rows.flatMap(({ id, number, body, ...kept }) => [
    { network, number, body, part: 'text', words: wordsOf(textsOf({ ...asAgreed(kept), number })) },
    { network, number, body, part: 'progress', words: wordsOf(said.get(id) ?? []) },
  ])
}

const asAgreed = ({ title, goals, point, source, quote, term_text }: Omit<Kept, 'id' | 'number' | 'body'>) => ({
  title,
  term: term_text === null ? null : { text: term_text },
  details: { goals: readGoals(goals), point, source, quote },
})

/** Lines of history that say how an agreement stands. */
export const isProgress = (network: string): Sql =>
  sql`network = ${network} AND ref_kind = ${agreementRef('').kind} AND verb = ${progressVerb}`

const readProgress = async (manager: EntityManager, network: string, items: readonly Pick<Kept, 'id'>[]) => {
  const its = isOneOf(
    'ref_id',
    items.map(({ id }) => id),
  )
  const lines = await ask<{ ref_id: string; data: string }>(
    manager,
    sql`SELECT ref_id, data FROM history WHERE ${isProgress(network)} AND ${its}`,
  )
  const byItem = Map.groupBy(lines, (line) => line.ref_id)
  return new Map([...byItem].map(([id, some]) => [id, some.map(({ data }) => String(JSON.parse(data).text ?? ''))]))
}
