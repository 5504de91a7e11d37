/** What others do with what is written down. */
import type { FilledIn, ItemFormState } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import type { Agreement } from '../agreement.ts'
import type { Origin } from '../details.ts'

/** What was agreed in a meeting is written down; its chair goes on with that meeting. */
export interface Afterwards {
  readonly goBack: (origin: Origin, said: string, context: Context) => Promise<Reply>
  /** It came out of a case round, to which whoever wrote it down goes back. */
  readonly agreed: (
    round: string,
    done: { readonly agreement: string; readonly said: string },
    context: Context,
  ) => Promise<Reply>
  /** It came out of a carousel, in whose report it stands from now on. */
  readonly agreedInCarousel: (
    carousel: NonNullable<ItemFormState['carousel']>,
    agreement: string,
    context: Context,
  ) => Promise<void>
  /** What is typed in one that comes out of a case round, by field. @returns words to be asked about @throws {Refusal} */
  readonly screen: (
    texts: Readonly<Record<string, string>>,
    seen: readonly string[],
    context: Context,
  ) => Promise<readonly string[]>
  /** What a decision sets in motion. */
  readonly decided: (decision: Agreement, context: Context) => Promise<void>
}

/** @returns words to be asked about; none of what comes out of no round @throws {Refusal} of what says whom a case is about */
export const screenRound = async (
  { screen }: Afterwards,
  { round, version, words = [] }: ItemFormState,
  { title, term, theme, goals, point, source, quote }: FilledIn,
  context: Context,
): Promise<readonly string[]> =>
  round === undefined || version !== null
    ? []
    : screen({ title, term, theme, goals, point, source, quote }, words, context)
