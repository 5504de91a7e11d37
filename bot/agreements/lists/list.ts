/** `/afspraken`: what is open, for whom one asks. */
import { agreementListCard } from '../../../cards/agreement-list.ts'
import type { Context } from '../../chat/feature.ts'
import { answerAloud, type Reply, whisper } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { requireSeat, visibleBodies } from '../access.ts'
import { findItem } from '../find.ts'
import { nameAll } from '../names.ts'
import { mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { viewRow } from '../view.ts'
import { readAsked } from './asked.ts'

/** More than this nobody reads in a chat, and a card must stay small; the rest is counted. */
const listLength = 12

/** @throws {Refusal} agreement.place-unknown, agreement.place-ambiguous, channel.not-seated */
export const listItems = async (
  stores: AgreementStores,
  asked: { readonly filter: string; readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const visible = await visibleBodies(stores.network, context)
  if (visible.length === 0) throw refusal('member.no-body')
  const here = context.channel ? [await requireSeat(stores.network, context, context.channel.body)] : visible
  const { title, query } = await readAsked(stores, asked.filter, { here, visible }, context)
  const { items, total } = await stores.agreements.list(context.network.id, query, listLength, asked.skip)
  const reader = { network: context.network.id, words: context.words, language: context.language, now: context.now }
  const names = await nameAll(stores.network, context.network.id, { items, members: [] }, context.words)
  const views = items.map((item) => viewRow(item, names, reader))
  const card = agreementListCard({ ...asked, title, items: views, total, isAll: total < mostCounted }, context.words)
  const isOfThisChannel = query.bodies?.every((body) => body === context.channel?.body)
  return isOfThisChannel ? answerAloud(card) : whisper(card)
}

/** `/afspraken 12`: the one with that number, or null when no number was typed. */
export const findAsked = async (stores: AgreementStores, text: string, context: Context) => {
  const number = Number(/^\s*(?:nr\.?|nummer|#)?\s*(\d{1,9})\s*$/iu.exec(text)?.[1] ?? 0)
  if (number === 0) return null
  const item = await stores.agreements.findNumbered(context.network.id, number)
  if (!item) throw refusal('agreement.unknown')
  return findItem(stores, item.id, context)
}
