/** Gathers what the card of a session shows, in the reader's language. */

import type { SessionItemView } from '../../../cards/session-item.ts'
import type { SessionView } from '../../../cards/sessions.ts'
import type { AgendaItem } from '../../agenda-items/agenda-item.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import type { Context } from '../../chat/feature.ts'
import { shownName } from '../../chat/shown-name.ts'
import { dayAt, hourAt } from '../../clock.ts'
import { preparedBy } from '../../network/chain.ts'
import type { Body } from '../../network/network.ts'
import type { Standing } from '../../network/seating.ts'
import { isStewardAmong } from '../../network/seating.ts'
import type { Meeting } from '../meeting.ts'
import { sayWhen } from '../name.ts'
import { findSeated, isUnanswered } from './attendance.ts'
import { findItems, findRecorded, type SessionItem } from './find.ts'
import { nameOf } from './name.ts'
import type { SessionStores } from './parts.ts'
import { findSource, sayFrom } from './source.ts'
import { timeLeft } from './time.ts'

interface Found {
  readonly meeting: Meeting
  readonly body: Body
  readonly standings: readonly Standing[]
}

/** @property at the item at hand; null for the overview, left out for the first that is to be treated. */
export interface Shown {
  readonly at?: string | null
  readonly said?: string
}

export const viewSession = async (
  stores: SessionStores,
  { meeting, body, standings }: Found,
  { at, said = '' }: Shown,
  context: Context,
): Promise<SessionView> => {
  const [items, recorded] = await Promise.all([findItems(stores, meeting), findRecorded(stores, meeting)])
  const isAhead = meeting.state === 'planned' || meeting.state === 'to-plan'
  const place = isAhead ? -1 : placeOf(items, at)
  const found = items[place] ?? null
  const mayLead = isStewardAmong(standings)
  return {
    meeting: meeting.id,
    body: body.id,
    name: nameOf(meeting, body, context),
    when: sayWhen(meeting, context),
    state: isAhead ? 'ahead' : meeting.state === 'in-session' ? 'in-session' : 'held',
    isAfterwards: meeting.hours !== null && dayAt(meeting.hours.startsAt) < context.today,
    time: viewTime(meeting, items, context),
    items: items.map(({ item, outcome }, index) => ({ id: item.id, title: item.title, position: index + 1, outcome })),
    item: found && (await viewItem(stores, found, { meeting: meeting.id, position: place + 1, mayLead }, context)),
    recorded: recorded
      .filter(({ origin }) => origin?.item === (found?.item.id ?? null))
      .map((one) => label(one, context)),
    previous: found ? (items[place - 1]?.item.id ?? null) : null,
    next: isAhead ? null : (items[found ? place + 1 : 0]?.item.id ?? null),
    said,
    unanswered: mayLead ? await countUnanswered(stores, meeting) : 0,
    mayLead,
    mayRecord:
      mayLead && (meeting.state === 'in-session' || (meeting.state === 'held' && meeting.confirmedIn === null)),
  }
}

const placeOf = (items: readonly SessionItem[], at: string | null | undefined): number => {
  if (at === null) return -1
  if (at === undefined) return items.findIndex(({ outcome }) => outcome === 'open')
  return items.findIndex(({ item }) => item.id === at)
}

/** Only on the day itself the clock says anything. */
const viewTime = ({ state, hours }: Meeting, items: readonly SessionItem[], { now, today }: Context) => {
  if (state !== 'in-session' || !hours || dayAt(hours.startsAt) !== today) return null
  const open = items.filter(({ outcome }) => outcome === 'open').map(({ item }) => item.minutes)
  return { ...timeLeft(hours, now, open), until: hourAt(hours.endsAt) }
}

/** A decision goes by the number that its body gave it. */
const label = ({ id, kind, number, serial, title, state }: Agreement, { words }: Context) => {
  const say = words.agreements
  const name = kind === 'decision' && serial !== null ? say.decided(serial) : `${say.kinds[kind]} ${number}`
  return { id, label: state === 'withdrawn' ? `${name}: ${title} (${say.states.withdrawn})` : `${name}: ${title}` }
}

const countUnanswered = async (stores: SessionStores, meeting: Meeting): Promise<number> =>
  meeting.state === 'in-session' ? (await findSeated(stores, meeting)).filter(isUnanswered).length : 0

const viewItem = async (
  stores: SessionStores,
  { item, outcome }: SessionItem,
  { meeting, position, mayLead }: { readonly meeting: string; readonly position: number; readonly mayLead: boolean },
  context: Context,
): Promise<SessionItemView> => {
  const { id, title, about, type, minutes, papers, passages } = item
  const confirmed = item.reason === 'confirm' && item.source?.kind === 'meeting' ? item.source.id : null
  const earlier = confirmed === null ? null : await stores.meetings.find(item.network, confirmed)
  return {
    ...{ id, title, about, type, minutes, papers, outcome, position },
    owner: await findOwner(stores, item, context),
    from: await sayFrom(stores, item, context),
    source: await findSource(stores, item, meeting),
    passed: passages.filter(({ meeting }) => meeting !== item.meeting).length,
    sendTo: mayLead ? await findNext(stores, item) : [],
    confirms: earlier?.id ?? null,
    isConfirmed: earlier?.confirmedIn != null,
  }
}

const findOwner = async ({ network }: SessionStores, { owner, ...item }: AgendaItem, { words }: Context) => {
  const member = owner === null ? null : await network.member(item.network, owner)
  if (!member) return ''
  return shownName(member, (await network.organisation(item.network, member.organisation))?.name, words)
}

/** Where it can go on: what this body prepares, and is not there yet. */
const findNext = async (stores: SessionStores, item: AgendaItem) => {
  if (item.state === 'sent-on' || item.state === 'dropped' || item.reason === 'confirm') return []
  const [links, bodies, gone] = await Promise.all([
    stores.network.bodyLinks(item.network),
    stores.network.bodies(item.network),
    stores.agendaItems.continuing(item.network, item.id),
  ])
  const to = preparedBy(links, item.body).filter((id) => !gone.some(({ body }) => body === id))
  return bodies.filter(({ id }) => to.includes(id)).map(({ id, name }) => ({ id, name }))
}
