/** Whom a round concerns: all of them are told the same, whoever brought it in. */
import { hasVoice, type Member, roleIn } from '../../network/network.ts'
import type { CaseRound } from '../case-round.ts'
import type { CaseRoundStores } from '../stores.ts'

type Stores = Pick<CaseRoundStores, 'network'>

/** Members of the body, or of the counterpart that sees it first; and the facilitators. Their ids, by name. */
export const membersTold = async ({ network: store }: Stores, round: CaseRound): Promise<readonly string[]> => {
  const { network, body, audience, facilitator, secondFacilitator } = round
  const members = await store.members(network)
  const first = audience.isWide ? null : audience.first
  const told = new Set<string | null>([facilitator, secondFacilitator])
  if (first?.kind === 'organisation')
    for (const { id, organisation } of members) if (organisation === first.id) told.add(id)
  if (first?.kind !== 'organisation')
    for (const id of await voicesIn(store, members, { network, body: first?.id ?? body })) told.add(id)
  return members.map(({ id }) => id).filter((id) => told.has(id))
}

const voicesIn = async (
  store: Stores['network'],
  members: readonly Member[],
  { network, body }: Pick<CaseRound, 'network' | 'body'>,
): Promise<readonly string[]> => {
  const seatOf = new Map((await store.seatsOfBody(network, body)).map((seat) => [seat.member, seat]))
  return members
    .filter((member) => member.role !== 'secretariat' && seatOf.has(member.id))
    .filter((member) => hasVoice(roleIn(member, seatOf.get(member.id) ?? null)))
    .map(({ id }) => id)
}
