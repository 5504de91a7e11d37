/** A session as somebody opens it, and as it goes on from item to item. Where it is follows from what was treated. */
import { sessionCard } from '../../../cards/sessions.ts'
import { type AgendaItem, agendaItemRef } from '../../agenda-items/agenda-item.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import { findMeeting } from '../access.ts'
import { follow } from '../announce.ts'
import { followAll } from '../follower.ts'
import { findItems, findToLead, requireItem } from './find.ts'
import { nameOf } from './name.ts'
import type { SessionParts, SessionStores } from './parts.ts'
import { bringItemBack, carryItemOver, confirmIn, openMeeting, requireInSession, treatItem } from './steps.ts'
import { type Shown, viewSession } from './view.ts'

/** For everybody who sits there. @throws {Refusal} as `findMeeting` */
export const showSession = async (
  stores: SessionStores,
  id: string,
  context: Context,
  shown: Shown = {},
): Promise<Reply> => {
  const found = await findMeeting(stores, id, context)
  return whisper(sessionCard(await viewSession(stores, found, shown, context), context.words))
}

/** Of two who open it at once the second finds it open. @throws {Refusal} as `findToLead` and `openMeeting` */
export const openSession = async (
  stores: SessionStores,
  { followers }: Pick<SessionParts, 'followers'>,
  id: string,
  context: Context,
): Promise<Reply> => {
  const { meeting, by } = await findToLead(stores, id, context)
  let isOpenAlready = false
  const after = await stores.meetings.change(meeting.network, id, (kept) => {
    isOpenAlready = kept.state === 'in-session'
    return openMeeting(context.today)(kept)
  })
  if (!isOpenAlready) {
    await follow(stores, after, { ...context, onBehalfOf: by.onBehalfOf }, 'session.opened')
    await stores.outbox.refresh(after.network, { kind: 'session', id })
    await followAll(followers).onOpened(after, context)
  }
  return showSession(stores, id, context)
}

interface OfItem {
  readonly meeting: string
  readonly item: string
}

type Walk = (stores: SessionStores, asked: OfItem, context: Context) => Promise<Reply>

/** An item is done with, or put off; the next one follows. Pressed twice it is so once. */
export const treat: Walk = async (stores, asked, context) => {
  const after = await step(stores, asked, 'agenda-item.treated', treatItem(asked.meeting, context.now), context)
  return showSession(stores, asked.meeting, context, { said: context.words.sessions.treatedSaid(after.title) })
}

export const carryOver: Walk = async (stores, asked, context) => {
  const after = await step(
    stores,
    asked,
    'agenda-item.carried-over',
    carryItemOver(asked.meeting, context.now),
    context,
  )
  return showSession(stores, asked.meeting, context, { said: context.words.sessions.carriedSaid(after.title) })
}

export const bringBack: Walk = async (stores, asked, context) => {
  const { meeting } = await findToLead(stores, asked.meeting, context)
  const position = (await findItems(stores, meeting)).length + 1
  await step(stores, asked, 'agenda-item.brought-back', bringItemBack(asked.meeting, position), context)
  return showSession(stores, asked.meeting, context, { at: asked.item })
}

/** Treated here, it goes on in a body that this one prepares. @throws {Refusal} also as `SendOn` */
export const sendOnward = async (
  stores: SessionStores,
  { sendOn }: Pick<SessionParts, 'sendOn'>,
  { body, ...asked }: OfItem & { readonly body: string },
  context: Context,
): Promise<Reply> => {
  const { meeting, by } = await findToLead(stores, asked.meeting, context)
  const { item } = requireItem(await findItems(stores, requireInSession(meeting)), asked.item)
  await sendOn({ network: item.network, item: item.id, body }, { ...context, onBehalfOf: by.onBehalfOf })
  const to = (await stores.network.body(item.network, body))?.name ?? context.words.chat.noName
  return showSession(stores, asked.meeting, context, { said: context.words.sessions.sentOnSaid(item.title, to) })
}

/** The list of the meeting before is right as it stands. @throws {Refusal} also session.not-held */
export const confirmList: Walk = async (stores, asked, context) => {
  const { item, by } = await findToStep(stores, asked, context)
  const earlier = item.reason === 'confirm' && item.source?.kind === 'meeting' ? item.source.id : null
  if (earlier === null) return showSession(stores, asked.meeting, context, { at: asked.item })
  const before = await stores.meetings.find(item.network, earlier)
  const after = await stores.meetings.change(item.network, earlier, confirmIn(asked.meeting))
  if (before?.confirmedIn === null)
    await follow(stores, after, { ...context, onBehalfOf: by.onBehalfOf }, 'session.confirmed', { in: asked.meeting })
  await step(stores, asked, 'agenda-item.treated', treatItem(asked.meeting, context.now), context)
  const body = await stores.network.body(after.network, after.body)
  const said = context.words.sessions.confirmedSaid(nameOf(after, body, context))
  return showSession(stores, asked.meeting, context, { said })
}

/** @throws {Refusal} as `findToLead`; session.not-open, session.already-closed, agenda-item.unknown */
const findToStep = async (stores: SessionStores, asked: OfItem, context: Context) => {
  const { meeting: seen, by } = await findToLead(stores, asked.meeting, context)
  await stores.agendaItems.lockAgenda(seen.network, seen.body)
  // Whoever closed it held this lock: nothing is treated, or brought back, on the agenda of what is over.
  const meeting = requireInSession((await stores.meetings.find(seen.network, seen.id)) ?? seen)
  const { item } = requireItem(await findItems(stores, meeting), asked.item)
  return { meeting, by, item }
}

/** A step that changes nothing was taken before: it is not told again. */
const step = async (
  stores: SessionStores,
  asked: OfItem,
  verb: string,
  change: (item: AgendaItem) => AgendaItem,
  context: Context,
): Promise<AgendaItem> => {
  const { item, meeting, by } = await findToStep(stores, asked, context)
  if (change(item) === item) return item
  const after = await stores.agendaItems.change(item.network, item.id, change)
  const { network, now: at, member, surface } = context
  const ref = agendaItemRef(item.id)
  const data = { meeting: meeting.id }
  await stores.history.record({
    network: network.id,
    ref,
    at,
    member: member.id,
    onBehalfOf: by.onBehalfOf,
    surface,
    verb,
    data,
  })
  await stores.outbox.refresh(network.id, { kind: 'agenda', id: meeting.id })
  return after
}
