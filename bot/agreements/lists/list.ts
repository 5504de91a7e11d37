/** `/afspraken`: what is open, for whom one asks. */
import { agreementListCard } from '../../../cards/agreement-list.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { answerAloud, type Reply, whisper } from '../../chat/reply.ts'
import { Refusal, refusal } from '../../refusal.ts'
import { requireSeat, visibleBodies } from '../access.ts'
import type { Agreement } from '../agreement.ts'
import { findItem } from '../find.ts'
import { showItem } from '../moving/shown.ts'
import { nameAll } from '../names.ts'
import { type AgreementQuery, type Listed, mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { viewRow } from '../view.ts'
import { readAsked } from './asked.ts'
import { findInvolved } from './involved.ts'

/** More than this nobody reads in a chat, and a card must stay small; the rest is counted. */
const listLength = 12

/** @throws {Refusal} agreement.place-unknown, agreement.place-ambiguous, channel.not-seated */
export const listItems = async (
  stores: AgreementStores,
  asked: { readonly filter: string; readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const visible = await visibleBodies(stores.network, context)
  const here = context.channel ? [await requireSeat(stores.network, context, context.channel.body)] : visible
  const { title, query, involved, isOwn } = await readAsked(stores, asked.filter, { here, visible }, context).catch(
    (error) => {
      // Whatever they named, without a seat anywhere they would not see it.
      throw visible.length === 0 && error instanceof Refusal ? refusal('member.no-body') : error
    },
  )
  // They may still have something to do.
  if (visible.length === 0 && !query.alsoOwnedBy) throw refusal('member.no-body')
  const { items, total, skip } = await readPage(stores, query, asked.skip, context)
  // "besluit 3" is one of them.
  if (query.serial !== undefined && items.length === 1 && items[0]) return showItem(stores, items[0].id, context)
  const also = involved && skip === 0 ? await findInvolved(stores, involved, context) : null
  const all = [...items, ...(also?.items ?? [])]
  const names = await nameAll(stores.network, context.network.id, { items: all, members: [] }, context.words)
  const rowsOf = (shown: readonly Agreement[]) => shown.map((item) => viewRow(item, names, readerOf(context)))
  const list = { filter: asked.filter, skip, title, items: rowsOf(items), total, isAll: total < mostCounted }
  const card = agreementListCard(
    { ...list, involved: also && { ...also, items: rowsOf(also.items), isSelf: isOwn } },
    context.words,
  )
  const isOfThisChannel = query.bodies?.every((body) => body === context.channel?.body)
  return isOfThisChannel && !isOwn ? answerAloud(card) : whisper(card)
}

/** From the beginning where what was asked for lies behind the end: since the button was drawn some were done. */
const readPage = async (
  stores: AgreementStores,
  query: AgreementQuery,
  skip: number,
  context: Context,
): Promise<Listed & { readonly skip: number }> => {
  const { items, total } = await stores.agreements.list(context.network.id, query, listLength, skip)
  return items.length === 0 && skip > 0 ? readPage(stores, query, 0, context) : { items, total, skip }
}

/** `/afspraken 12`: the one with that number, or null when no number was typed. */
export const findAsked = async (stores: AgreementStores, text: string, context: Context) => {
  const number = Number(/^\s*(?:nr\.?|nummer|#)?\s*(\d{1,9})\s*$/iu.exec(text)?.[1] ?? 0)
  if (number === 0) return null
  const item = await stores.agreements.findNumbered(context.network.id, number)
  if (!item) throw refusal('agreement.unknown')
  return findItem(stores, item.id, context)
}
