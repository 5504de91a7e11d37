/** When it is to be done, or looked back on; and what has to be seen of that before it is kept. */
import type { FilledIn } from '../../../cards/agreement-form-shape.ts'
import type { Context } from '../../chat/feature.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { Agreement } from '../agreement.ts'
import { lookBackTerm } from '../days.ts'
import type { Term } from '../details.ts'
import type { Party } from '../party.ts'
import { findOwnDays, sayLookBack, sayTerm, termContext } from './own-days.ts'
import { needsConfirming, readTerm, termOf } from './read-term.ts'

/**
 * @property said the reading, with the question whether it is right.
 * @property words as they are to stand in the form, and
 * @property read what is then known to have been seen.
 */
export interface AskTerm {
  readonly said: string
  readonly words: string
  readonly read: string
}

/** @throws {Refusal} as readTerm */
export const readWhen = async (
  network: NetworkStore,
  given: {
    readonly filled: FilledIn
    readonly kept: Agreement | null
    readonly owners: readonly Party[]
    readonly agreedOn: string
    /** What has been seen of the term. */
    readonly seen: string
  },
  context: Context,
): Promise<{ readonly term: Term | null; readonly ask: AskTerm | null }> => {
  const { filled, kept, owners, agreedOn, seen } = given
  const say = context.words.agreements.form
  if (filled.kind === 'standing-agreement' && filled.term.trim() === '') {
    const { text, until } = lookBackTerm(agreedOn)
    return { term: null, ask: { said: say.confirmTerm(sayLookBack(until, context)), words: text, read: '' } }
  }
  // Words that did not change keep the reading of the day on which they were agreed.
  const isSame = kept?.term?.text === filled.term.trim() && kept.agreedOn === agreedOn
  if (isSame) return { term: kept.term, ask: null }
  const own = await findOwnDays(network, context.network.id, owners)
  const due = readTerm(filled.term, termContext(context, agreedOn, own))
  if (!due) return { term: null, ask: null }
  const said = sayTerm(due, context, own)
  const ask = { said: say.confirmTerm(said), words: filled.term, read: said }
  return { term: termOf(due), ask: needsConfirming(due, { said, seen, today: context.today }) ? ask : null }
}
