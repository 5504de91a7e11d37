/** What was sent goes over what was kept, in the name of whoever may. */
import type { Context } from '../../chat/feature.ts'
import { done, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import type { Agreement, Draft } from '../agreement.ts'
import { followChange } from '../announce.ts'
import { type Actings, actAs } from '../moving/acting.ts'
import { changesBetween } from '../moving/changes.ts'
import { correct } from '../moving/steps.ts'
import type { Actor } from '../party.ts'
import { followInShares } from '../shares/following.ts'
import { requireOwnTitle } from '../shares/retitle.ts'
import type { AgreementStores } from '../stores.ts'
import { correctKind } from './correct-kind.ts'

export const amend = async (
  stores: AgreementStores,
  draft: Draft,
  { before, actors, version }: { before: Agreement; actors: Actings; version: number },
  context: Context,
): Promise<Reply> => {
  const said = done(context.words.agreements.correctedSaid(before.number))
  await requireOwnTitle(stores.agreements, before, draft.title)
  const step = (item: Agreement, one: Actor) => correctKind(correct(item, draft, one), draft.kind)
  const { done: after, actor } = actAs(actors, before, step)
  const changes = changesBetween(before, after)
  if (before.version === version && Object.keys(changes).length === 0) return said
  const item = await stores.agreements.change(context.network.id, before.id, (current) => {
    if (current.version !== version) throw refusal('agreement.changed', { number: current.number })
    return step(current, actor)
  })
  const doneBy = { ...context, onBehalfOf: actor.onBehalfOf }
  const changed = { before, after: item }
  const joint = await followInShares(stores, changed, doneBy)
  await followChange(stores, changed, doneBy, 'agreement.corrected', joint)
  return said
}
