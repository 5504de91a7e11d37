/** What a meeting is about, where and when it is, changes; or it is called off. */

import { refusal } from '../../refusal.ts'
import { requireAhead } from '../access.ts'
import { type Done, follow } from '../announce.ts'
import { followAll, type MeetingFollower } from '../follower.ts'
import type { Meeting, Window } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'
import type { When } from './read-when.ts'
import { scheduleMeeting } from './schedule.ts'
import type { Texts } from './write.ts'

type Deed = Done & { readonly network: { readonly id: string } }

/**
 * @property version which was seen: somebody else may have changed it meanwhile.
 * @property when null where it stays as it is.
 */
interface Change {
  readonly id: string
  readonly version: number
  readonly texts: Texts
  readonly when: When | null
}

/** @throws {Refusal} meeting.unknown, meeting.over, meeting.changed */
export const changeMeeting = async (
  stores: MeetingStores,
  followers: readonly MeetingFollower[],
  { id, version, texts: { place, ...texts }, when }: Change,
  deed: Deed,
): Promise<Meeting> => {
  const changed = await writeTexts(stores, { id, version, texts }, deed)
  if (when?.window) return backToWindow(stores, followers, changed, { window: when.window, place }, deed)
  const hours = when?.hours ?? changed.hours
  if (hours) return scheduleMeeting(stores, followers)(changed, hours, place, deed)
  return changed.place === place ? changed : stores.meetings.change(deed.network.id, id, (kept) => ({ ...kept, place }))
}

/** Calendars hear of another title or purpose too. */
const writeTexts = async (
  stores: MeetingStores,
  { id, version, texts }: { readonly id: string; readonly version: number; readonly texts: Omit<Texts, 'place'> },
  deed: Deed,
): Promise<Meeting> => {
  const seen: { before?: Meeting } = {}
  const after = await stores.meetings.change(deed.network.id, id, (kept) => {
    if (requireAhead(kept).version !== version) throw refusal('meeting.changed')
    seen.before = kept
    return { ...kept, ...texts, sequence: kept.hours && isOther(kept, texts) ? kept.sequence + 1 : kept.sequence }
  })
  if (!seen.before || isOther(seen.before, texts)) await follow(stores, after, deed, 'meeting.changed', texts)
  return after
}

const isOther = (kept: Meeting, { title, kind, purpose }: Omit<Texts, 'place'>): boolean =>
  kept.title !== title || kept.kind !== kind || kept.purpose !== purpose

/** It loses its day, if it had one: another is to be found. */
const backToWindow = async (
  stores: MeetingStores,
  followers: readonly MeetingFollower[],
  before: Meeting,
  { window, place }: { readonly window: Window; readonly place: string },
  deed: Deed,
): Promise<Meeting> => {
  const after = await stores.meetings.change(deed.network.id, before.id, (kept) => ({
    ...kept,
    ...{ state: 'to-plan', window, hours: null, place },
    papersOn: kept.agendaSentAt === null ? null : kept.papersOn,
    sequence: kept.hours ? kept.sequence + 1 : kept.sequence,
  }))
  await follow(stores, after, deed, 'meeting.moved', { from: before.hours ?? before.window, to: window })
  if (before.hours) await followAll(followers).onMoved({ before, after }, deed)
  return after
}
