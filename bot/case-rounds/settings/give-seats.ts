/** Others take the seats of facilitators in a round that lies there or runs. */
import type { Context } from '../../chat/feature.ts'
import { KeyLost } from '../../keys.ts'
import type { CaseHalves } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { nextDueIn } from '../round/given.ts'
import { isUnscreened, tellFacilitators } from '../screening/tell-facilitators.ts'
import { reseat, type Seats } from '../steering/reseat.ts'
import type { CaseRoundStores } from '../stores.ts'

type Stores = Pick<CaseRoundStores, 'caseRounds' | 'reminders'>

/** Whoever comes to screen is told that something waits, also where it is their own: who is told says nothing. */
export const giveSeats = async (
  { caseRounds, reminders }: Stores,
  round: CaseRound,
  seats: Seats,
  { network, now }: Pick<Context, 'network' | 'now'>,
): Promise<void> => {
  const own = await ownersAmong(caseRounds, round, [seats.facilitator, seats.secondFacilitator])
  const step = (halves: CaseHalves): CaseHalves => {
    const { sealed } = halves
    return reseat(halves, seats, (member) => sealed?.submitter != null && own.get(member) === sealed.submitter)
  }
  const after = (await caseRounds.change(network.id, round.id, step, nextDueIn(network, now))).round
  if (isUnscreened(after)) await tellFacilitators({ reminders }, after, { network, now }, round)
}

/** A case that nobody let pass yet is screened by whoever was chosen for its body since; what runs keeps who leads it. */
export const seatScreeners = async (
  stores: Stores,
  body: string,
  seats: Seats,
  context: Pick<Context, 'network' | 'now'>,
): Promise<void> => {
  const waiting = await stores.caseRounds.list(context.network.id, {
    bodies: [body],
    phases: ['screening', 'returned'],
  })
  const isOther = (round: CaseRound): boolean =>
    round.facilitator !== seats.facilitator || round.secondFacilitator !== seats.secondFacilitator
  for (const round of waiting.filter((one) => one.publishAt === null && isOther(one)))
    await giveSeats(stores, round, seats, context)
}

/** Under which alias each of them would stand in it; of a round whose key was lost there are none. */
const ownersAmong = async (
  caseRounds: Stores['caseRounds'],
  round: CaseRound,
  members: readonly (string | null)[],
): Promise<ReadonlyMap<string, string | null>> => {
  const seated = members.filter((one) => one !== null)
  const aliases = seated.map(async (one) => [one, await caseRounds.aliasOf(round, one).catch(unlessLost)] as const)
  return new Map(await Promise.all(aliases))
}

const unlessLost = (error: unknown): null => {
  if (error instanceof KeyLost) return null
  throw error
}
