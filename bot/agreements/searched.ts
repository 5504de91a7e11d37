/** Agreements as a search shows them. */
import type { Context } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import type { Reply } from '../chat/reply.ts'
import { visibleBodies } from './access.ts'
import { type Agreement, agreementRef, progressVerb, textsOf } from './agreement.ts'
import { showItem } from './moving/shown.ts'
import { nameAll } from './names.ts'
import type { AgreementStores } from './stores.ts'
import { viewRow } from './view.ts'

export const searchedAgreements = (stores: AgreementStores) => ({
  show: async (number: number, context: Context): Promise<Reply | null> => {
    const item = await stores.agreements.findNumbered(context.network.id, number)
    if (!item) return null
    const seen = await visibleBodies(stores.network, context)
    return seen.some(({ id }) => id === item.body) ? showItem(stores, item.id, context) : null
  },

  view: async (numbers: readonly number[], context: Context) => {
    const items = await stores.agreements.findAll(context.network.id, numbers)
    const names = await nameAll(stores.network, context.network.id, { items, members: [] }, context.words)
    const reader = readerOf(context)
    return items.map((item) => ({
      row: viewRow(item, names, reader),
      texts: textsOf(item).filter((text) => text !== item.title),
      said: () => saidOf(stores, item),
    }))
  },
})

const saidOf = async ({ history }: AgreementStores, item: Agreement): Promise<readonly string[]> => {
  const entries = await history.of(item.network, agreementRef(item.id))
  return entries.flatMap(({ verb, data }) => (verb === progressVerb ? [String(data.text ?? '')] : [])).toReversed()
}
