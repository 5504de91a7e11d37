/** Years after a round its lessons are all that is left of it. */
import { dayAt } from '../../clock.ts'
import { alterRound } from '../case-halves.ts'
import type { CaseRound } from '../case-round.ts'
import { changeRound } from '../round/change.ts'
import type { CaseRoundStores } from '../stores.ts'
import { recordEndsOn } from '../timing/term.ts'

export const endRecords = async (stores: CaseRoundStores, now: number, faults: unknown[]): Promise<void> => {
  for (const network of await stores.network.networks()) {
    const over = await stores.caseRounds.list(network.id, { phases: ['purged', 'withdrawn'] })
    for (const { id } of over.filter((round) => hasEnded(round, now))) {
      const ended = stores.unitOfWork.run(() =>
        changeRound(stores, id, (halves) => alterRound(halves, nothingOf), { network, now }),
      )
      await ended.catch((error: unknown) => faults.push(error))
    }
  }
}

const hasEnded = ({ closedOn, settings }: CaseRound, now: number): boolean =>
  closedOn !== null && recordEndsOn(closedOn, settings) <= dayAt(now)

/** Its number stays, so that no other round gets it. */
const nothingOf = {
  title: '',
  openedOn: null,
  closedOn: null,
  crossedOn: null,
  participants: null,
  barriers: [],
  agreements: [],
} as const
