/** A meeting as it is held, its items and what was recorded in it. */
import type { AgendaItem, Passage } from '../../agenda-items/agenda-item.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import type { Context } from '../../chat/feature.ts'
import { isSteward } from '../../network/network.ts'
import type { Standing } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findMeeting, requireSteward } from '../access.ts'
import type { Meeting } from '../meeting.ts'
import type { SessionStores } from './parts.ts'

/** As `findMeeting`, for chair and secretariat. @throws {Refusal} also meeting.for-steward */
export const findToLead = async (stores: SessionStores, id: string, context: Context) => {
  const found = await findMeeting(stores, id, context)
  requireSteward(found.standings)
  return { ...found, by: stewardOf(found.standings) }
}

/** In whose name is recorded: the first that keeps order. */
const stewardOf = (standings: readonly Standing[]): { readonly member: string; readonly onBehalfOf: string | null } => {
  const steward = standings.find(({ role }) => isSteward(role))
  if (!steward) throw refusal('meeting.for-steward')
  return { member: steward.as.id, onBehalfOf: steward.onBehalfOf }
}

/** @property outcome what became of it in this meeting; `open` as long as it is to be treated. */
export interface SessionItem {
  readonly item: AgendaItem
  readonly outcome: Passage['outcome'] | 'open'
}

/** In the order of the agenda, with what was carried over, and stands elsewhere by now, in the place that it had. */
export const findItems = async (
  { agendaItems }: Pick<SessionStores, 'agendaItems'>,
  { network, body, id }: Pick<Meeting, 'network' | 'body' | 'id'>,
): Promise<readonly SessionItem[]> => {
  const [here, all] = await Promise.all([agendaItems.ofMeeting(network, id), agendaItems.passedIn(network, body, id)])
  const on = here.filter(({ state }) => state !== 'dropped')
  const passed = all.filter((item) => !on.some((one) => one.id === item.id) && passageOf(item, id) !== null)
  const placeOf = (item: AgendaItem): number =>
    on.includes(item) ? item.position : (passageOf(item, id)?.position ?? 0)
  return [...on, ...passed]
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((item) => ({ item, outcome: outcomeOf(item, id) }))
}

const passageOf = ({ passages }: AgendaItem, meeting: string): Passage | null =>
  passages.findLast((passage) => passage.meeting === meeting) ?? null

const outcomeOf = (item: AgendaItem, meeting: string): SessionItem['outcome'] => {
  if (item.meeting === meeting && item.state === 'placed') return 'open'
  return passageOf(item, meeting)?.outcome ?? (item.state === 'sent-on' ? 'sent-on' : 'treated')
}

/** @throws {Refusal} agenda-item.unknown for what is not on this agenda */
export const requireItem = (items: readonly SessionItem[], id: string): SessionItem => {
  const found = items.find(({ item }) => item.id === id)
  if (!found) throw refusal('agenda-item.unknown')
  return found
}

/** More than a meeting ever agrees. */
const mostRecorded = 500

/** All that was agreed in a meeting, in the order of its numbers. */
export const findRecorded = async (
  { agreements }: Pick<SessionStores, 'agreements'>,
  { network, body, id }: Pick<Meeting, 'network' | 'body' | 'id'>,
): Promise<readonly Agreement[]> => {
  const { items } = await agreements.list(network, { meeting: id, bodies: [body] }, mostRecorded)
  return items.toSorted((a, b) => a.number - b.number)
}
