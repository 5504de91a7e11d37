/** What chair and secretariat do with an agenda: its order, what comes on it and off it, and sending it round. */
import { orderAgendaForm, takeItemOffForm } from '../../cards/agenda-order-forms.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply } from '../chat/reply.ts'
import { refusal } from '../refusal.ts'
import { deedOf, findItemToChange, findMeetingToOrder } from './access.ts'
import { type AgendaItem, isGenerated } from './agenda-item.ts'
import { doneWith } from './done-with.ts'
import { agendaRef, followAgenda, followItem, recordOn } from './follow-item.ts'
import { dropItem, takeBack } from './placing.ts'
import { itemsOn, placeItem, renumber } from './put-on-agenda.ts'
import { sendRound } from './sending.ts'
import { sayDay } from './show-agenda.ts'
import type { AgendaItemStores } from './stores.ts'
import { readOrder } from './writing/read-item.ts'

export const askOrder = async (stores: AgendaItemStores, id: string, context: Context): Promise<Reply> => {
  const { meeting } = await findMeetingToOrder(stores, id, context)
  return openForm(orderAgendaForm({ meeting: id, items: await itemsOn(stores, meeting.network, id) }, context.words))
}

/** @throws {Refusal} also agenda-item.order-unreadable at `order`; agenda-item.changed-meanwhile */
export const orderAgenda = async (
  stores: AgendaItemStores,
  {
    state,
    values,
  }: { readonly state: { meeting: string; items: readonly string[] }; readonly values: { order: string } },
  context: Context,
): Promise<Reply> => {
  const { meeting, rights } = await findMeetingToOrder(stores, state.meeting, context)
  await stores.agendaItems.lockAgenda(meeting.network, meeting.body)
  const items = await itemsOn(stores, meeting.network, meeting.id)
  const wanted = readOrder(values.order, state.items.length).map((number) => state.items[number - 1] ?? '')
  const rankOf = new Map(wanted.map((id, at) => [id, at]))
  const ordered = items.toSorted((a, b) => (rankOf.get(a.id) ?? items.length) - (rankOf.get(b.id) ?? items.length))
  const isSame = ordered.every(({ id }, at) => id === items[at]?.id)
  if (items.map(({ id }) => id).join() !== state.items.join() && !isSame) throw refusal('agenda-item.changed-meanwhile')
  const deed = deedOf(context, rights)
  if (!isSame) {
    await renumber(stores, ordered)
    await recordOn(stores, meeting.network, agendaRef(meeting.id), 'agenda-item.ordered', deed)
    await followAgenda(stores, meeting.network, meeting.id, deed)
  }
  return doneWith(stores, { ...meeting, meeting: meeting.id }, context, ({ ordered: said }) => said)
}

/** @throws {Refusal} agenda-item.unknown, channel.not-seated, agenda-item.for-steward, agenda-item.over, meeting.over */
export const place = async (
  stores: AgendaItemStores,
  asked: { readonly item: string; readonly meeting: string },
  context: Context,
): Promise<Reply> => {
  const { meeting, rights } = await findMeetingToOrder(stores, asked.meeting, context)
  await stores.agendaItems.lockAgenda(meeting.network, meeting.body)
  const { item } = await findItemToChange(stores, asked.item, context)
  if (item.body !== meeting.body) throw refusal('agenda-item.over')
  const isThere = item.state === 'placed'
  const placed = isThere ? item : await placeItem(stores, item, meeting.id, deedOf(context, rights))
  return doneWith(stores, placed, context)
}

/** The next agenda opens with its own. */
const mayWait = (item: AgendaItem): boolean => item.meeting !== null && !isGenerated(item)

export const askTakeOff = async (stores: AgendaItemStores, id: string, context: Context): Promise<Reply> => {
  const { item } = await findItemToChange(stores, id, context)
  const { meeting, title } = item
  return openForm(takeItemOffForm({ item: id, meeting, title, mayWait: mayWait(item) }, context.words))
}

/** @throws {Refusal} as `findItemToChange`; agenda-item.changed-meanwhile where it stands elsewhere by now */
export const takeOff = async (
  stores: AgendaItemStores,
  { state, values }: { readonly state: { item: string; meeting: string | null }; readonly values: { whither: string } },
  context: Context,
): Promise<Reply> => {
  const seen = await stores.agendaItems.find(context.network.id, state.item)
  if (seen) await stores.agendaItems.lockAgenda(seen.network, seen.body)
  const { item, rights } = await findItemToChange(stores, state.item, context)
  if (item.meeting !== state.meeting) throw refusal('agenda-item.changed-meanwhile')
  const isBack = values.whither === 'back' && mayWait(item)
  const after = await stores.agendaItems.change(item.network, item.id, isBack ? takeBack : dropItem)
  const verb = isBack ? 'agenda-item.taken-back' : 'agenda-item.dropped'
  await followItem(stores, after, verb, deedOf(context, rights), { meeting: item.meeting }, item.meeting)
  if (item.meeting !== null) await renumber(stores, await itemsOn(stores, item.network, item.meeting))
  const { title } = item
  return doneWith(stores, item, context, (said) => (isBack ? said.takenBack : said.dropped)(title))
}

/** @throws {Refusal} as `findMeetingToOrder`; agenda-item.sent-already */
export const sendNow = async (stores: AgendaItemStores, id: string, context: Context): Promise<Reply> => {
  const { meeting, rights } = await findMeetingToOrder(stores, id, context)
  await stores.agendaItems.lockAgenda(meeting.network, meeting.body)
  const { agendaSentAt, state } = (await stores.meetings.find(meeting.network, id)) ?? meeting
  if (agendaSentAt !== null) throw refusal('agenda-item.sent-already', { day: sayDay(agendaSentAt, context) })
  if (state !== 'planned') throw refusal('meeting.over')
  await stores.outbox.owe(await sendRound(stores, meeting, deedOf(context, rights)))
  return doneWith(stores, { ...meeting, meeting: id }, context, ({ sent }) => sent)
}
