import type { Agreement } from '../agreements/agreement.ts'
import type { AgreementQuery, AgreementStore } from '../agreements/store.ts'

/** @property count of all that the query gives. */
export interface Counted {
  readonly query: AgreementQuery
  readonly count: number
}

/** Several lists as one: each begins where the one before it ends. At most `limit` after the first `skip`. */
export const listInTurn = async (
  { list }: Pick<AgreementStore, 'list'>,
  network: string,
  lists: readonly Counted[],
  limit: number,
  skip: number,
): Promise<readonly Agreement[]> => {
  const found: Agreement[] = []
  let passed = skip
  for (const { query, count } of lists) {
    const take = Math.min(count - passed, limit - found.length)
    if (take > 0) found.push(...(await list(network, query, take, passed)).items)
    passed = Math.max(0, passed - count)
  }
  return found
}
