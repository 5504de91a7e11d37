/** A round of which the key was lost has nothing left to show: it is forgotten as if its time had come. */
import { findRegion } from '../../network/find-region.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import { changeRound } from '../round/change.ts'
import { expireRound, purgeRound } from '../steering/forget.ts'
import type { CaseRoundStores } from '../stores.ts'

export const forgetLost = async (stores: CaseRoundStores, now: number, faults: unknown[]): Promise<void> => {
  for (const { network, id } of await stores.caseRounds.lost()) {
    const forget = stores.unitOfWork.run(async () => {
      const region = { id: network, holidayRegion: await findRegion(stores.network, network) }
      await changeRound(stores, id, forgetRound, { network: region, now })
    })
    await forget.catch((error: unknown) => faults.push(error))
  }
}

/** Whoever changed it meanwhile had its key. */
const forgetRound = (halves: CaseHalves, given: Given): CaseHalves => {
  if (halves.sealed !== null) return halves
  // It may have been withdrawn after the backup that was put back: then not even its title is to come back.
  return halves.round.phase === 'closed' ? purgeRound(halves, null) : expireRound(halves, given)
}
