/** One step of an agreement, in the name of whoever may take it, with all that follows. */
import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../chat/feature.ts'
import type { Agreement } from '../agreement.ts'
import { followChange } from '../announce.ts'
import { findItemToChange } from '../find.ts'
import type { Actor } from '../party.ts'
import { followInShares, requireOpenParent } from '../shares/following.ts'
import type { AgreementStores } from '../stores.ts'
import { type Acting, type Actings, actAs } from './acting.ts'

export type Step = (item: Agreement, actor: Actor) => Agreement

/** What is written down of it: its verb, and small facts beside what changed. */
export interface Told {
  readonly verb: string
  readonly data?: Readonly<Record<string, unknown>>
}

export interface Changed {
  readonly before: Agreement
  readonly after: Agreement
  readonly by: Acting
}

/** Finds the item, takes the step and writes it down. @param tell what, once it is known how it went and who did it */
export const changeAs = async (
  stores: AgreementStores,
  id: string,
  step: Step,
  context: Context,
  tell: Told | ((changed: Changed) => Told),
): Promise<Agreement> => {
  const { actors } = await findItemToChange(stores, id, context)
  const changed = await applyAs(stores, id, actors, step, context)
  if (isSame(changed)) return changed.after
  const { verb, data } = typeof tell === 'function' ? tell(changed) : tell
  const doneBy = { ...context, onBehalfOf: changed.by.onBehalfOf }
  await requireOpenParent(stores.agreements, changed)
  const joint = await followInShares(stores, changed, doneBy)
  await followChange(stores, changed, doneBy, verb, { ...data, ...joint })
  return changed.after
}

/** Said twice, such as that it still holds, it is written down once. */
const isSame = ({ before, after }: Changed): boolean =>
  isDeepStrictEqual({ ...before, version: 0 }, { ...after, version: 0 })

/** The step alone, for changes of several agreements that are written down together. */
export const applyAs = async (
  { agreements }: AgreementStores,
  id: string,
  actors: Actings,
  step: Step,
  { network }: Context,
): Promise<Changed> => {
  const seen: { before: Agreement; by: Acting }[] = []
  const after = await agreements.change(network.id, id, (before) => {
    const { done, actor } = actAs(actors, before, step)
    seen.push({ before, by: actor })
    return done
  })
  const last = seen.at(-1)
  if (!last) throw new Error('A step was not taken.')
  return { ...last, after }
}
