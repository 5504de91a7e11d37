import type { Context } from '../chat/feature.ts'
import { refusal } from '../refusal.ts'
import { requireVoice, seatIn } from './access.ts'
import { type Agreement, partiesOf } from './agreement.ts'
import type { AgreementStores } from './stores.ts'

/** The item, for whoever sees its body, or answers for one of its parties. @throws {Refusal} agreement.unknown, channel.not-seated */
export const findItem = async (stores: AgreementStores, id: string, context: Context): Promise<Agreement> => {
  const item = await readItem(stores, id, context)
  await seatIn(stores.network, context, item.body, partiesOf(item))
  return item
}

/** The same for whoever has a say, with the names in which they may act. @throws {Refusal} also member.reader */
export const findItemToChange = async (stores: AgreementStores, id: string, context: Context) => {
  const item = await readItem(stores, id, context)
  const { actors } = await requireVoice(stores.network, context, item.body, partiesOf(item))
  return { item, actors }
}

/** As `findItemToChange`, for what reaches beyond the one agreement: that is for who sits in its body. */
export const findItemInBody = async (stores: AgreementStores, id: string, context: Context) => {
  const item = await readItem(stores, id, context)
  await requireVoice(stores.network, context, item.body)
  return findItemToChange(stores, id, context)
}

const readItem = async (stores: AgreementStores, id: string, { network }: Context): Promise<Agreement> => {
  const item = await stores.agreements.find(network.id, id)
  if (!item) throw refusal('agreement.unknown')
  return item
}
