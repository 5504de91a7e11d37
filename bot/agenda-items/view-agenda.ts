/** What the card of an agenda shows, in the reader's language. */
import type { AgendaMeetingView, AgendaView } from '../../cards/agenda-items.ts'
import { sentAgendaCard } from '../../cards/agenda-items.ts'
import type { PlacedView } from '../../cards/agenda-rows.ts'
import type { Presenter, Reader } from '../chat/feature.ts'
import { dayAt, hourAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Body } from '../network/network.ts'
import { isAhead, type Rights } from './access.ts'
import type { AgendaItem } from './agenda-item.ts'
import { agendaRef, changedVerb } from './follow-item.ts'
import { itemsOn } from './put-on-agenda.ts'
import { sendingAt } from './sending.ts'
import type { AgendaItemStores } from './stores.ts'
import { viewRow } from './view-rows.ts'

/** Of what waits for a next agenda a few say enough below this one; a card must stay small. */
const mostWaiting = 6
const msPerMinute = 60_000

/** @param rights of whoever reads; null on a card in a channel, which everybody reads */
export const viewAgenda = async (
  stores: AgendaItemStores,
  { body, meeting, rights }: { readonly body: Body; readonly meeting: Meeting | null; readonly rights: Rights | null },
  reader: Reader,
): Promise<AgendaView> => {
  const items = meeting ? await itemsOn(stores, body.network, meeting.id) : []
  const waiting = rights ? await stores.agendaItems.ofBody(body.network, body.id, ['proposed']) : []
  const shown = waiting.slice(0, mostWaiting)
  return {
    body: { id: body.id, name: body.name },
    meeting: meeting?.hours ? await viewMeeting(stores, meeting, body, reader) : null,
    items: meeting?.hours ? await viewPlaced(stores, items, meeting, meeting.hours.startsAt, reader) : [],
    waiting: await Promise.all(shown.map((item) => viewRow(stores, item, reader))),
    waitingMore: waiting.length - shown.length,
    may: mayDo(meeting, rights),
  }
}

const mayDo = (meeting: Meeting | null, rights: Rights | null): AgendaView['may'] => {
  const keeps = rights?.isSteward ?? false
  const canOrder = keeps && meeting !== null && isAhead(meeting)
  return {
    add: (rights?.people.length ?? 0) > 0,
    order: canOrder,
    send: canOrder && meeting.state === 'planned' && meeting.agendaSentAt === null,
    plan: keeps,
  }
}

const viewMeeting = async (
  stores: AgendaItemStores,
  meeting: Meeting,
  body: Body,
  { language, now }: Reader,
): Promise<AgendaMeetingView | null> => {
  const { id, hours, agendaSentAt, title, place, state } = meeting
  if (!hours) return null
  const closesAt = state === 'planned' && agendaSentAt === null ? sendingAt(meeting, now) : null
  return {
    id,
    name: title || body.name,
    day: sayDate(dayAt(hours.startsAt), language),
    from: hourAt(hours.startsAt),
    until: hourAt(hours.endsAt),
    place,
    length: Math.round((hours.endsAt - hours.startsAt) / msPerMinute),
    isCancelled: state === 'cancelled',
    isOver: state === 'held',
    closesOn: closesAt === null ? null : sayDate(dayAt(closesAt), language),
    sentOn: agendaSentAt === null ? null : sayDate(dayAt(agendaSentAt), language),
    isChanged: agendaSentAt !== null && (await isChangedSince(stores, meeting, agendaSentAt)),
  }
}

const isChangedSince = async (
  { history }: AgendaItemStores,
  { network, id }: Meeting,
  at: number,
): Promise<boolean> => {
  const { kind } = agendaRef(id)
  const changed = await history.latest(network, { kind, ids: [id], verb: changedVerb })
  return (changed.get(id)?.at ?? 0) >= at
}

/** Each begins when those before it have had their minutes; after one that has none, nobody knows when. */
const viewPlaced = (
  stores: AgendaItemStores,
  items: readonly AgendaItem[],
  { agendaSentAt }: Meeting,
  startsAt: number,
  reader: Reader,
): Promise<readonly PlacedView[]> => {
  const startOf = (position: number): string => {
    const before = items.slice(0, position).map(({ minutes }) => minutes)
    if (before.includes(null)) return ''
    return hourAt(before.reduce((sum: number, minutes) => sum + (minutes ?? 0) * msPerMinute, startsAt))
  }
  return Promise.all(
    items.map(async (item, at) => ({
      ...(await viewRow(stores, item, reader)),
      number: at + 1,
      at: startOf(at),
      outcome: item.state === 'treated' || item.state === 'sent-on' ? item.state : null,
      isLate: agendaSentAt !== null && item.createdAt > agendaSentAt,
    })),
  )
}

/** The agenda as it stands in the channels of its body. */
export const presentSent =
  (stores: AgendaItemStores): Presenter =>
  async ({ id }, reader) => {
    const meeting = await stores.meetings.find(reader.network, id)
    const body = meeting && (await stores.network.body(reader.network, meeting.body))
    if (!body) return null
    const view = await viewAgenda(stores, { body, meeting, rights: null }, reader)
    return view.meeting && sentAgendaCard({ ...view, meeting: view.meeting }, reader.words)
  }
