/** Whether a form carries the codeword of its round. */
import { isCodeword } from '../codeword.ts'
import type { CaseRoundStores } from '../stores.ts'
import type { RoundParts } from './parts.ts'

export const holdsCodeOf =
  ({ caseRounds }: Pick<CaseRoundStores, 'caseRounds'>): RoundParts['holdsCode'] =>
  async ({ round, code }, { network }) => {
    if (code === undefined || code === '') return false
    const hash = (await caseRounds.find(network.id, round))?.sealed?.codeHash
    return hash != null && isCodeword(code, hash)
  }
