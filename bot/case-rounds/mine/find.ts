/** Which cases are somebody's own: by the alias that the sealed half holds, or by the code of the round. */
import type { Context } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import type { BringingInStores } from '../bringing-in/stores.ts'
import type { CaseHalves } from '../case-halves.ts'
import { isPhaseFrom } from '../case-round.ts'
import { isCodeword, looksLikeCodeword } from '../codeword.ts'
import { type Found, lookAtRound, readRound } from '../round/access.ts'

/** Those that are not over, the latest number first. */
const findSealed = async (
  stores: BringingInStores,
  { network, now }: Pick<Context, 'network' | 'now'>,
): Promise<readonly CaseHalves[]> => {
  const running = (await stores.caseRounds.list(network.id, {})).filter(({ phase }) =>
    isPhaseFrom(phase, 'screening', 'closed'),
  )
  const found: CaseHalves[] = []
  for (const { id } of running) {
    const halves = await readRound(stores, id, { network, now })
    if (halves?.sealed) found.push(halves)
  }
  return found
}

export const findOwn = async (stores: BringingInStores, context: Context): Promise<readonly CaseHalves[]> => {
  const own: CaseHalves[] = []
  for (const halves of await findSealed(stores, context)) {
    const { round, sealed } = halves
    if (sealed?.submitter == null) continue
    if (sealed.submitter === (await stores.caseRounds.aliasOf(round, context.member.id))) own.push(halves)
  }
  return own
}

/** Every round has a salt of its own, so the code is tried on each. @throws {Refusal} case-round.code-unknown at the field */
export const findByCode = async (stores: BringingInStores, code: string, context: Context): Promise<CaseHalves> => {
  if (looksLikeCodeword(code))
    for (const halves of await findSealed(stores, context)) {
      const hash = halves.sealed?.codeHash ?? null
      if (hash !== null && (await isCodeword(code, hash))) return halves
    }
  throw refusal('case-round.code-unknown', undefined, 'code')
}

/**
 * What whoever brought it in may see of it.
 *
 * @param holdsCode whether they gave the code of the round
 * @throws {Refusal} case-round.not-submitter, also for a round that is not there
 */
export const requireOwn = async (
  stores: BringingInStores,
  id: string,
  holdsCode: boolean,
  context: Context,
): Promise<Found> => {
  const found = await lookAtRound(stores, id, context, holdsCode)
  if (!found?.view.isSubmitter) throw refusal('case-round.not-submitter')
  return found
}
