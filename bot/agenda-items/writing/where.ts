/** On which agenda an item comes, and where on it: as a form offers it, and as it comes back. */
import { noneOfThem, type Option } from '../../../cards/form.ts'
import type { Offered } from '../../../cards/network-fields.ts'
import type { Context } from '../../chat/feature.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { refusal } from '../../refusal.ts'
import { isAhead, isClosed, type Rights } from '../access.ts'
import type { AgendaItem } from '../agenda-item.ts'
import { meetingsAhead } from '../next-meeting.ts'
import { itemsOn } from '../put-on-agenda.ts'
import { sayDay } from '../show-agenda.ts'
import type { AgendaItemStores } from '../stores.ts'
import { dayOf } from '../view-rows.ts'
import { chosenOrNull } from './read-item.ts'

/** Nobody plans an item further ahead. */
const mostOffered = 12
const firstPlace = 'first'

/** Those that take items of this member. */
const meetingsFor = async (stores: AgendaItemStores, { body, isSteward }: Rights, now: number) =>
  (await meetingsAhead(stores.meetings, body.network, body.id, now))
    .filter((meeting) => isSteward || !isClosed(meeting))
    .slice(0, mostOffered)

/** @param wanted on whose agenda it stands or is to come; null where it waits */
export const offerMeetings = async (
  stores: AgendaItemStores,
  rights: Rights,
  wanted: Meeting | null,
  { now, language, words }: Context,
): Promise<Offered> => {
  const ahead = await meetingsFor(stores, rights, now)
  const isListed = wanted === null || ahead.some(({ id }) => id === wanted.id)
  const shown = isListed ? ahead : [wanted, ...ahead]
  const none: Option = { value: noneOfThem, label: words.agendaItems.form.next }
  const options = [...shown.map((meeting) => ({ value: meeting.id, label: dayOf(meeting, language) })), none]
  return { options, chosen: options.filter(({ value }) => value === (wanted?.id ?? noneOfThem)) }
}

/**
 * The meeting that was chosen, or null for a next one.
 *
 * @param kept on whose agenda it stands: there it may stay
 * @throws {Refusal} meeting.over, agenda-item.closed at `meeting`
 */
export const readMeeting = async (
  stores: AgendaItemStores,
  value: string | undefined,
  { kept, rights }: { readonly kept: string | null; readonly rights: Rights },
  context: Context,
): Promise<string | null> => {
  const wanted = chosenOrNull(value)
  if (wanted === null || wanted === kept) return wanted
  const meeting = await stores.meetings.find(context.network.id, wanted)
  if (!meeting || meeting.body !== rights.body.id || !isAhead(meeting))
    throw refusal('meeting.over', undefined, 'meeting')
  if (isClosed(meeting) && !rights.isSteward) throw closed(meeting, context)
  return wanted
}

const closed = ({ agendaSentAt }: Meeting, context: Context) =>
  refusal('agenda-item.closed', { day: agendaSentAt === null ? '' : sayDay(agendaSentAt, context) }, 'meeting')

/** Behind which other it comes; null where there is nothing to choose. */
export const offerPlace = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  { isSteward }: Rights,
  { words }: Context,
): Promise<Offered | null> => {
  if (!isSteward || item.meeting === null) return null
  const say = words.agendaItems.form
  const others = (await itemsOn(stores, item.network, item.meeting)).filter(({ id }) => id !== item.id)
  if (others.length === 0) return null
  const asItIs = { value: noneOfThem, label: say.asItIs }
  const options = others.map(({ id, title }, at) => ({ value: id, label: say.after(at + 1, title) }))
  return { options: [asItIs, { value: firstPlace, label: say.first }, ...options], chosen: [asItIs] }
}

/** All of its agenda in the new order, or null where it stays. Whatever it was to follow and is gone, it stays. */
export const readPlace = (
  items: readonly AgendaItem[],
  moved: AgendaItem,
  value: string | undefined,
): readonly AgendaItem[] | null => {
  const after = chosenOrNull(value)
  if (after === null) return null
  const others = items.filter(({ id }) => id !== moved.id)
  const at = after === firstPlace ? 0 : others.findIndex(({ id }) => id === after) + 1
  return at === 0 && after !== firstPlace ? null : others.toSpliced(at, 0, moved)
}
