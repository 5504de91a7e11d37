/** Who sees an agenda, who proposes for it, and who orders it. */
import type { Context } from '../chat/feature.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { type Body, hasVoice, isSteward } from '../network/network.ts'
import { findSeatedBody } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import { type AgendaDeed, type AgendaItem, isOnTheWay } from './agenda-item.ts'
import type { AgendaItemStores } from './stores.ts'

/**
 * What somebody may do in a body.
 *
 * @property people in whose name they may speak there: their own first, then those for whom they are the deputy.
 * @property onBehalfOf the one of them for whom they act when not for themselves.
 * @property keepsFor the one for whom they keep order, when not for themselves.
 */
export interface Rights {
  readonly body: Body
  readonly isSteward: boolean
  readonly people: readonly string[]
  readonly onBehalfOf: string | null
  readonly keepsFor: string | null
}

type Seats = Pick<AgendaItemStores, 'network'>

/** For whoever sits there, or reads along. @throws {Refusal} channel.unknown, channel.not-seated */
export const rightsIn = async ({ network }: Seats, id: string, context: Context): Promise<Rights> => {
  const { body, standings } = await findSeatedBody(network, id, context)
  const speaking = standings.filter(({ role }) => hasVoice(role))
  const steward = speaking.find(({ role }) => isSteward(role))
  return {
    body,
    isSteward: steward !== undefined,
    people: speaking.map(({ as }) => as.id),
    onBehalfOf: speaking[0]?.onBehalfOf ?? null,
    keepsFor: steward?.onBehalfOf ?? null,
  }
}

/** @throws {Refusal} as `rightsIn`; member.reader */
export const requireVoice = async (stores: Seats, id: string, context: Context): Promise<Rights> => {
  const rights = await rightsIn(stores, id, context)
  if (rights.people.length === 0) throw refusal('member.reader')
  return rights
}

/** What they do, they do by the seat from which order is kept. */
export const asSteward = (rights: Rights): Rights => ({ ...rights, onBehalfOf: rights.keepsFor })

/** @throws {Refusal} as `rightsIn`; agenda-item.for-steward */
export const requireSteward = async (stores: Seats, id: string, context: Context): Promise<Rights> => {
  const rights = await rightsIn(stores, id, context)
  if (!rights.isSteward) throw refusal('agenda-item.for-steward')
  return asSteward(rights)
}

/** @throws {Refusal} meeting.unknown, channel.not-seated */
export const findMeeting = async (stores: Seats & Pick<AgendaItemStores, 'meetings'>, id: string, context: Context) => {
  const meeting = await stores.meetings.find(context.network.id, id)
  if (!meeting) throw refusal('meeting.unknown')
  return { meeting, rights: await rightsIn(stores, meeting.body, context) }
}

/** A meeting whose agenda can still change. @throws {Refusal} as `findMeeting`; agenda-item.for-steward, meeting.over */
export const findMeetingToOrder = async (stores: AgendaItemStores, id: string, context: Context) => {
  const found = await findMeeting(stores, id, context)
  if (!found.rights.isSteward) throw refusal('agenda-item.for-steward')
  if (!isAhead(found.meeting)) throw refusal('meeting.over')
  return { ...found, rights: asSteward(found.rights) }
}

/** It can still be placed on, or taken off. */
export const isAhead = ({ state }: Pick<Meeting, 'state'>): boolean =>
  state === 'to-plan' || state === 'planned' || state === 'in-session'

/** @throws {Refusal} agenda-item.unknown, channel.not-seated */
export const findItem = async (stores: AgendaItemStores, id: string, context: Context) => {
  const item = await stores.agendaItems.find(context.network.id, id)
  if (!item) throw refusal('agenda-item.unknown')
  return { item, rights: await rightsIn(stores, item.body, context) }
}

/** @throws {Refusal} as `findItem`; agenda-item.over, agenda-item.not-yours, agenda-item.closed is for the form */
export const findItemToChange = async (stores: AgendaItemStores, id: string, context: Context) => {
  const { item, rights } = await findItem(stores, id, context)
  if (!isOnTheWay(item)) throw refusal('agenda-item.over')
  const meeting = item.meeting === null ? null : await stores.meetings.find(item.network, item.meeting)
  if (!mayChange(item, meeting, rights)) throw refusal('agenda-item.not-yours')
  return { item, rights: isOwn(item, rights) && !isClosed(meeting) ? rights : asSteward(rights), meeting }
}

/** Stewards; and whoever brings it in, until the agenda has gone round. */
export const mayChange = (item: AgendaItem, meeting: Meeting | null, rights: Rights): boolean =>
  isOnTheWay(item) && (rights.isSteward || (isOwn(item, rights) && !isClosed(meeting)))

const isOwn = ({ owner, createdBy }: AgendaItem, { people }: Rights): boolean =>
  people.some((id) => id === owner || id === createdBy)

/** Only stewards add to it and change it. */
export const isClosed = (meeting: Pick<Meeting, 'state' | 'agendaSentAt'> | null): boolean =>
  meeting !== null && (meeting.agendaSentAt !== null || meeting.state !== 'planned')

export const deedOf = ({ member, now, surface }: Context, { onBehalfOf }: Pick<Rights, 'onBehalfOf'>): AgendaDeed => ({
  member,
  now,
  surface,
  onBehalfOf,
})
