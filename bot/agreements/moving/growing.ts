/** What grows out of an agreement: an intention is closed by it, and both are undone together. */
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import { type Agreement, agreementRef } from '../agreement.ts'
import { followChange } from '../announce.ts'
import type { Parent } from '../details.ts'
import { findItemInBody } from '../find.ts'
import type { AgreementStores } from '../stores.ts'
import { applyAs, type Changed } from './change.ts'
import { growInto } from './join.ts'
import { requireMayGrow } from './kinds.ts'
import type { Joint } from './undo.ts'

/** @property closed the intention; null for what stays as it is. @property told what the history of what grew keeps */
interface Growth {
  readonly parent: Parent
  readonly closed: Changed | null
  readonly told: { readonly joint: Joint; readonly others: readonly number[] } | Record<string, never>
}

/**
 * @param into the id of what is about to be kept
 * @throws {Refusal} as findItemInBody; agreement.is-… and agreement.closed for what nothing grows out of
 */
export const beginGrowth = async (
  stores: AgreementStores,
  { from, into }: { readonly from: string; readonly into: string },
  context: Context,
): Promise<Growth> => {
  const { item, actors } = await findItemInBody(stores, from, context)
  const parent = { agreement: from, relation: 'result' } as const
  if (item.mergedInto === into) return { parent, closed: null, told: {} }
  requireMayGrow(item)
  if (item.kind !== 'intention') return { parent, closed: null, told: {} }
  const closed = await applyAs(stores, from, actors, (one) => growInto(one, into), context)
  return { parent, closed, told: { joint: { id: newId(), agreements: [from, into] }, others: [item.number] } }
}

export const endGrowth = async (
  stores: AgreementStores,
  { parent, closed, told }: Growth,
  grown: Agreement,
  context: Context,
): Promise<void> => {
  if (!closed) return stores.outbox.refresh(grown.network, agreementRef(parent.agreement))
  const doneBy = { ...context, onBehalfOf: closed.by.onBehalfOf }
  await followChange(stores, closed, doneBy, 'agreement.merged', { ...told, others: [grown.number] })
}
