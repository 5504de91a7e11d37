/** What a running round asks of others. */
import type { RoundState, RoundValues } from '../../../cards/case-round-form.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import type { CaseRound } from '../case-round.ts'

type Gone =
  | { readonly kind: 'form'; readonly reply: Reply }
  | { readonly kind: 'said'; readonly said: readonly string[] }

/**
 * @property holdsCode whether what the form carries is the codeword of its round.
 * @property goOn to an agreement or an agenda, where they asked for that; null where they did not.
 */
export interface RoundParts {
  readonly holdsCode: (state: Pick<RoundState, 'round' | 'code'>, context: Context) => Promise<boolean>
  readonly goOn: (
    asked: { readonly round: CaseRound; readonly values: RoundValues },
    context: Context,
  ) => Promise<Gone | null>
}
