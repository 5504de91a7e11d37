/** Whom a round concerns: all of them are told the same, whoever brought it in. */
import type { CaseRound } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { voicesIn } from '../voices.ts'

type Stores = Pick<CaseRoundStores, 'network'>

/** Whoever has a say in the body, or of them the counterpart that sees it first; and the facilitators. Their ids, by name. */
export const membersTold = async ({ network: store }: Stores, round: CaseRound): Promise<readonly string[]> => {
  const { network, body, audience, facilitator, secondFacilitator } = round
  const first = audience.isWide ? null : audience.first
  const inBody = await voicesIn(store, network, body)
  const readers = first?.kind === 'body' ? await voicesIn(store, network, first.id) : inBody
  const told = new Set(
    [
      ...readers.filter(({ organisation }) => first?.kind !== 'organisation' || organisation === first.id),
      ...inBody.filter(({ id }) => id === facilitator || id === secondFacilitator),
    ].map(({ id }) => id),
  )
  return (await store.members(network)).map(({ id }) => id).filter((id) => told.has(id))
}
