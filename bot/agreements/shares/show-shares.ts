/** The overview of what many share: each organisation with its owner, its state and its day. */
import { type ShareView, sharesCard } from '../../../cards/agreement-shares.ts'
import type { Context, Reader } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { seatIn } from '../access.ts'
import { type Agreement, isClosed } from '../agreement.ts'
import { findItem } from '../find.ts'
import { nameAll } from '../names.ts'
import { mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { viewRow } from '../view.ts'
import { progressOf } from './progress.ts'
import { organisationOf, sharesOf } from './share.ts'

/** What one card holds comfortably on every platform. */
const pageOfRows = 15

export const showShares = async (
  stores: AgreementStores,
  { item: id, skip }: { readonly item: string; readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const item = await findItem(stores, id, context)
  const shares = await viewShares(stores, item, readerOf(context))
  const { actors } = await seatIn(stores.network, context, item.body)
  const card = sharesCard(
    {
      id,
      number: item.number,
      title: item.title,
      progress: await progressOf(stores, item, context.today),
      shares: shares.slice(skip, skip + pageOfRows),
      total: shares.length,
      skip,
      mayChange: item.isShared && !isClosed(item) && actors.some(({ isSteward }) => isSteward),
    },
    context.words,
  )
  return whisper(card)
}

/** In order of the organisations' names. */
const viewShares = async (
  { agreements, network }: AgreementStores,
  item: Agreement,
  reader: Reader,
): Promise<readonly ShareView[]> => {
  const { items } = await agreements.list(item.network, sharesOf(item.id), mostCounted)
  const names = await nameAll(network, item.network, { items, members: [] }, reader.words)
  const views = items.map((share) => ({
    ...viewRow(share, names, reader),
    organisation: names.owner({ kind: 'organisation', id: organisationOf(share) }),
  }))
  return views.sort((a, b) => a.organisation.localeCompare(b.organisation, 'nl', { numeric: true }))
}
