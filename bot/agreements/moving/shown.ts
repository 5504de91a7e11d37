/** What stands where somebody pressed, once it is done. */
import { type AgreementView, agreementCard } from '../../../cards/agreements.ts'
import { wordsIn } from '../../../cards/words/speak.ts'
import type { Words } from '../../../cards/words/words.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type Done, done, type Reply, whisper } from '../../chat/reply.ts'
import { seatIn } from '../access.ts'
import { type Agreement, partiesOf } from '../agreement.ts'
import { findItem } from '../find.ts'
import type { AgreementStores } from '../stores.ts'
import { viewItem } from '../view.ts'

/** @throws {Refusal} agreement.unknown, channel.not-seated */
export const showItem = async (stores: AgreementStores, id: string, context: Context): Promise<Reply> => {
  const item = await findItem(stores, id, context)
  return whisper(agreementCard(await viewFor(stores, item, context), context.words))
}

/** Whoever has no seat in its body is told the number alone of what else was agreed there. */
export const viewFor = async (
  stores: AgreementStores,
  item: Agreement,
  context: Context,
  reader = readerOf(context),
): Promise<AgreementView> => {
  const view = await viewItem(stores, item, reader)
  const { isSeated } = await seatIn(stores.network, context, item.body, partiesOf(item))
  return isSeated ? view : { ...view, related: view.related.map((one) => ({ ...one, title: '' })) }
}

/** Says what was done, and shows it. The pressed card stands in a channel, which speaks the language of its body. */
export const doneWith = (
  stores: AgreementStores,
  item: Agreement,
  context: Context,
  say: (words: Words) => string,
): Done =>
  done(say(context.words), async () => {
    const body = context.channel && (await stores.network.body(item.network, item.body))
    const language = body?.language ?? context.language
    const words = wordsIn(language)
    return agreementCard(await viewItem(stores, item, { ...readerOf(context), language, words }), words)
  })
