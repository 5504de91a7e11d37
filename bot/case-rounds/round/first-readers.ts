/** Before whom a round comes first. */
import type { CaseRound } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'

/** By name; null once the whole body reads it. What was removed meanwhile has none. */
export const firstReadersOf = async (
  { network: store }: Pick<CaseRoundStores, 'network'>,
  { network, audience: { first, isWide } }: Pick<CaseRound, 'network' | 'audience'>,
): Promise<string | null> => {
  if (isWide || first === null) return null
  if (first.kind === 'body') return (await store.body(network, first.id))?.name ?? null
  return (await store.organisations(network)).find(({ id }) => id === first.id)?.name ?? null
}
