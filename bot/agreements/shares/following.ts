/** What many share changes with all its shares, in one change that is undone as one. */
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { type Agreement, isClosed, isShare } from '../agreement.ts'
import { followChange } from '../announce.ts'
import { changesBetween } from '../moving/changes.ts'
import { type AgreementStore, mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { takeOut, takeText } from './share.ts'

interface Change {
  readonly before: Agreement
  readonly after: Agreement
}

/** @returns what the history of the parent is to keep of it */
export const followInShares = async (
  stores: AgreementStores,
  { before, after }: Change,
  doneBy: Context & { readonly onBehalfOf: string | null },
): Promise<Readonly<Record<string, unknown>>> => {
  if (!after.isShared || isClosed(before)) return {}
  const isOver = isClosed(after)
  const step = isOver ? takeOut : (share: Agreement) => takeText(share, before, after)
  const isTouched = (share: Agreement) =>
    isOver ? !isClosed(share) : Object.keys(changesBetween(share, step(share))).length > 0
  // Also those that are out: one that comes back has the same text.
  const { items } = await stores.agreements.list(after.network, { parent: after.id, isShare: true }, mostCounted)
  const touched = items.filter(isTouched)
  if (touched.length === 0) return {}
  const data = { joint: { id: newId(), agreements: [after.id, ...touched.map(({ id }) => id)] } }
  for (const share of touched) {
    const changed = await stores.agreements.change(after.network, share.id, step)
    const verb = isOver ? 'agreement.withdrawn' : 'agreement.corrected'
    await followChange(stores, { before: share, after: changed }, doneBy, verb, data)
  }
  return data
}

/** A share goes open again under what is open and shared, and nowhere else. @throws {Refusal} agreement.parent-closed */
export const requireOpenParent = async (agreements: AgreementStore, { before, after }: Change): Promise<void> => {
  if (!after.parent || !isShare(after) || isClosed(after) || !isClosed(before)) return
  const parent = await agreements.find(after.network, after.parent.agreement)
  if (parent && (isClosed(parent) || !parent.isShared))
    throw refusal('agreement.parent-closed', { number: parent.number })
}
