/** What many share is withdrawn with all its shares, and undone with them. */
import type { Context } from '../../chat/feature.ts'
import { newId } from '../../ids.ts'
import type { Agreement } from '../agreement.ts'
import { followChange } from '../announce.ts'
import { mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { sharesOf, takeOut } from './share.ts'

/** @returns what the history of the parent is to keep of it */
export const withdrawShares = async (
  stores: AgreementStores,
  { before, after }: { readonly before: Agreement; readonly after: Agreement },
  doneBy: Context & { readonly onBehalfOf: string | null },
): Promise<Readonly<Record<string, unknown>>> => {
  if (!after.isShared || after.state !== 'withdrawn' || before.state === 'withdrawn') return {}
  const { items } = await stores.agreements.list(after.network, sharesOf(after.id), mostCounted)
  const data = { joint: { id: newId(), agreements: [after.id, ...items.map(({ id }) => id)] } }
  for (const share of items) {
    const withdrawn = await stores.agreements.change(after.network, share.id, takeOut)
    await followChange(stores, { before: share, after: withdrawn }, doneBy, 'agreement.withdrawn', data)
  }
  return data
}
