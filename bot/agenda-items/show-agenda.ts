/** `/agenda`: that of the next meeting, of the body that is meant. */

import { chooseAgendaCard } from '../../cards/agenda-choice.ts'
import { agendaItemCard } from '../../cards/agenda-item-card.ts'
import { agendaCard } from '../../cards/agenda-items.ts'
import type { Context } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { findTolerantly } from '../name-search.ts'
import type { Body } from '../network/network.ts'
import { bodiesSeenBy } from '../network/seating.ts'
import { findItem, findMeeting, type Rights, rightsIn } from './access.ts'
import type { AgendaItem } from './agenda-item.ts'
import type { AgendaItemStores } from './stores.ts'
import { viewAgenda } from './view-agenda.ts'
import { viewItem } from './view-item.ts'
import { dayOf } from './view-rows.ts'

/** What one card holds comfortably on every platform. */
const pageOfBodies = 15
/** A network's meetings of the coming months: the next one of each body is among them. */
const mostMeetings = 500

/** @throws {Refusal} channel.not-seated */
export const showAsked = async (stores: AgendaItemStores, text: string, context: Context): Promise<Reply> => {
  const typed = text.trim()
  if (typed === '' && context.channel) return showNextAgenda(stores, context.channel.body, context)
  const seen = await bodiesSeenBy(stores.network, context)
  const found =
    typed === ''
      ? seen
      : findTolerantly(
          seen.map((body) => ({ ...body, about: '' })),
          typed,
        )
  const [first] = found
  if (first && found.length === 1) return showNextAgenda(stores, first.id, context)
  const ids = new Set(found.map(({ id }) => id))
  const sought = found.length === 0 ? typed : ''
  const bodies = found.length === 0 ? seen : seen.filter(({ id }) => ids.has(id))
  return whisper(await drawChoice(stores, { bodies, skip: 0, sought }, context))
}

export const chooseAgenda = async (
  stores: AgendaItemStores,
  { skip }: { readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const bodies = await bodiesSeenBy(stores.network, context)
  return whisper(await drawChoice(stores, { bodies, skip, sought: '' }, context))
}

const drawChoice = async (
  stores: AgendaItemStores,
  { bodies, skip, sought }: { readonly bodies: readonly Body[]; readonly skip: number; readonly sought: string },
  context: Context,
) => {
  const next = await nextOfEach(stores, bodies, context)
  const startOf = ({ id }: Body): number => next.get(id)?.hours?.startsAt ?? Number.POSITIVE_INFINITY
  const sorted = [...bodies].sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)))
  const shown = sorted.slice(skip, skip + pageOfBodies).map((body) => {
    const meeting = next.get(body.id)
    return { id: body.id, name: body.name, day: meeting ? dayOf(meeting, context.language) : '' }
  })
  return chooseAgendaCard({ bodies: shown, total: bodies.length, skip, sought }, context.words)
}

const nextOfEach = async (
  { meetings }: AgendaItemStores,
  bodies: readonly Body[],
  { network, today }: Context,
): Promise<ReadonlyMap<string, Meeting>> => {
  const query = { bodies: bodies.map(({ id }) => id), states: ['planned', 'in-session'], from: today } as const
  const ahead = bodies.length === 0 ? [] : await meetings.list(network.id, query, { limit: mostMeetings })
  return new Map([...ahead].reverse().map((meeting) => [meeting.body, meeting]))
}

/** That of the meeting that goes on, or of the next one that has its day; else what waits for it. */
export const showNextAgenda = async (
  stores: AgendaItemStores,
  id: string,
  context: Context,
  said = '',
): Promise<Reply> => {
  const rights = await rightsIn(stores, id, context)
  const query = { bodies: [id], states: ['planned', 'in-session'], from: context.today } as const
  const [meeting] = await stores.meetings.list(context.network.id, query, { limit: 1 })
  return answer(stores, { rights, meeting: meeting ?? null, said }, context)
}

/** @throws {Refusal} meeting.unknown, channel.not-seated */
export const showAgenda = async (stores: AgendaItemStores, id: string, context: Context, said = ''): Promise<Reply> => {
  const { meeting, rights } = await findMeeting(stores, id, context)
  return answer(stores, { rights, meeting, said }, context)
}

/** @property said what was done just now, or ''. @property skip so many items stand on the pages before. */
interface Answered {
  readonly rights: Rights
  readonly meeting: Meeting | null
  readonly said: string
  readonly skip?: number
}

const answer = async (stores: AgendaItemStores, { rights, meeting, said, skip = 0 }: Answered, context: Context) => {
  const view = await viewAgenda(stores, { body: rights.body, meeting, rights }, readerOf(context))
  // It names who brings things in: guests of the channel hear that when it goes round, if ever.
  return whisper(agendaCard(view, context.words, { said, skip }))
}

/** @throws {Refusal} meeting.unknown, channel.not-seated */
export const showPage = async (
  stores: AgendaItemStores,
  asked: { readonly meeting: string; readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const found = await findMeeting(stores, asked.meeting, context)
  return answer(stores, { ...found, said: '', skip: asked.skip }, context)
}

/** @throws {Refusal} agenda-item.unknown, channel.not-seated */
export const showItem = async (stores: AgendaItemStores, id: string, context: Context): Promise<Reply> => {
  const { item, rights } = await findItem(stores, id, context)
  return whisper(await drawItem(stores, item, rights, context))
}

export const drawItem = async (stores: AgendaItemStores, item: AgendaItem, rights: Rights, context: Context) => {
  const seen = (await bodiesSeenBy(stores.network, context)).map((body) => body.id)
  return agendaItemCard(await viewItem(stores, item, { rights, seen, reader: readerOf(context) }), context.words)
}

/** In the words of whoever asks. */
export const sayDay = (at: number, { language }: Pick<Context, 'language'>): string => sayDate(dayAt(at), language)
