/** One text that many share: it stands with the parent, and its shares follow. */
import type { Context } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import { type Agreement, checkTitle } from '../agreement.ts'
import { followChange } from '../announce.ts'
import { type AgreementStore, mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'

/** @throws {Refusal} agreement.title-of-share at `title`: the text of a share is changed at its parent */
export const requireOwnTitle = async (agreements: AgreementStore, item: Agreement, title: string): Promise<void> => {
  if (item.parent?.relation !== 'share' || checkTitle(title) === item.title) return
  const parent = await agreements.find(item.network, item.parent.agreement)
  throw refusal('agreement.title-of-share', { number: parent?.number ?? item.number }, 'title')
}

/** Also those that are done: it is one text. */
export const retitleShares = async (
  stores: AgreementStores,
  { network, id, title }: Agreement,
  doneBy: Context & { readonly onBehalfOf: string | null },
): Promise<void> => {
  const { items } = await stores.agreements.list(network, { parent: id, isShare: true }, mostCounted)
  for (const before of items.filter((share) => share.title !== title)) {
    const after = await stores.agreements.change(network, before.id, (current) => ({ ...current, title }))
    await followChange(stores, { before, after }, doneBy, 'agreement.corrected')
  }
}
