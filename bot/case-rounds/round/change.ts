/** One step of a round, kept; its cards follow in the same transaction, and of what is forgotten nobody is reminded. */
import type { Network } from '../../network/network.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import { type CaseRound, caseRoundRef, isPhaseFrom } from '../case-round.ts'
import { asForgotten } from '../seeing/view-round.ts'
import type { CaseRoundStores } from '../stores.ts'
import { showChange } from './announce.ts'
import { givenAt, nextDueIn } from './given.ts'

type Step = (halves: CaseHalves, given: Given) => CaseHalves
type Stores = Pick<CaseRoundStores, 'caseRounds' | 'network' | 'outbox' | 'reminders'>

export interface When {
  readonly network: Pick<Network, 'id' | 'holidayRegion'>
  readonly now: number
}

/** Of whoever asks: nothing can be done any more with what is to be forgotten by now. @throws {Refusal} as `changeRound` */
export const takeStep = (stores: Stores, id: string, step: Step, when: When) =>
  changeRound(stores, id, (halves, given) => step(asForgotten(halves, when.now), given), when)

/** What time does too. @throws {Refusal} case-round.unknown, or of the step */
export const changeRound = async (
  stores: Stores,
  id: string,
  step: Step,
  { network, now }: When,
): Promise<{ readonly before: CaseRound; readonly after: CaseRound }> => {
  let before: CaseRound | null = null
  const given = givenAt(network, now)
  const { round: after } = await stores.caseRounds.change(
    network.id,
    id,
    (halves) => {
      before = halves.round
      return step(halves, given)
    },
    nextDueIn(network, now),
  )
  const passed = { before: before ?? after, after }
  await showChange(stores, passed.before, after)
  if (!isPhaseFrom(after.phase, 'draft', 'closed')) await stores.reminders.forget(network.id, caseRoundRef(id))
  return passed
}
