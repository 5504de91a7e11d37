/** A meeting changes: it gets its day and hour or loses them, or is called or meant otherwise. */
import { isDeepStrictEqual } from 'node:util'
import { dayAt, daysAfter } from '../../clock.ts'
import { lastSchoolDayUntil, type Region } from '../../dates/school-calendar.ts'
import { findRegion } from '../../network/find-region.ts'
import { refusal } from '../../refusal.ts'
import { requireAhead } from '../access.ts'
import { type Done, follow } from '../announce.ts'
import { followAll, type MeetingFollower } from '../follower.ts'
import type { Hours, Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'
import type { When } from './read-when.ts'

/**
 * On a working day outside the school holidays so many days before, and never in the past: then today.
 *
 * @returns `YYYY-MM-DD`
 */
export const papersDay = (startsAt: number, { papersDays, region, now }: Papers): string => {
  const [day, today] = [daysAfter(dayAt(startsAt), -papersDays), dayAt(now)]
  const working = lastSchoolDayUntil(day, { region })
  return working < today ? today : working
}

/** When papers go round. @property now epoch milliseconds. */
export interface Papers {
  readonly papersDays: number
  readonly region: Region
  readonly now: number
}

/** @property place as it is now when it is not given. */
export type ScheduleMeeting = (
  meeting: Pick<Meeting, 'network' | 'id'>,
  hours: Hours,
  place: string | undefined,
  deed: Done,
) => Promise<Meeting>

/**
 * Gives a meeting its hours: it is planned, its agenda closes in time, its cards and reminders are right, and whoever
 * follows it hears. The same hours and place change nothing. Who may do so has been asked before.
 *
 * @throws {Refusal} meeting.unknown; meeting.over for one that is open, held or cancelled
 */
export const scheduleMeeting =
  (stores: MeetingStores, followers: readonly MeetingFollower[]): ScheduleMeeting =>
  (meeting, hours, place, deed) => {
    const change = { when: { hours, window: null }, ...(place === undefined ? {} : { place }) }
    return changeMeeting(stores, followers, meeting, change, deed)
  }

/** By the custom of the body that meets. */
export const findPapers = async (
  store: MeetingStores['network'],
  { network, body }: Pick<Meeting, 'network' | 'body'>,
  now: number,
): Promise<Papers> => ({
  papersDays: (await store.body(network, body))?.customs.papersDays ?? 0,
  region: await findRegion(store, network),
  now,
})

/**
 * What is not given stays.
 *
 * @property version which was seen: somebody else may have changed it meanwhile.
 */
interface MeetingChange extends Partial<Pick<Meeting, 'version' | 'kind' | 'title' | 'purpose' | 'place'>> {
  readonly when?: When
}

/** Whoever follows it hears once, whatever changed. @throws {Refusal} as `scheduleMeeting`; meeting.changed */
export const changeMeeting = async (
  stores: MeetingStores,
  followers: readonly MeetingFollower[],
  { network, id }: Pick<Meeting, 'network' | 'id'>,
  change: MeetingChange,
  deed: Done,
): Promise<Meeting> => {
  // Of two at once the second changes what the first has made of it.
  const before = await stores.meetings.hold(network, id)
  if (!before) throw refusal('meeting.unknown')
  const papers = await findPapers(stores.network, before, deed.now)
  const step = (kept: Meeting): Meeting => reshape(kept, change, papers)
  if (!isOther(before, step(before))) return before
  const after = await stores.meetings.change(network, id, step)
  const isMoved = !isDeepStrictEqual([before.hours, before.window], [after.hours, after.window])
  const verb = !isMoved ? 'meeting.rewritten' : before.hours || !after.hours ? 'meeting.moved' : 'meeting.scheduled'
  await follow(stores, after, deed, verb, { from: before.hours ?? before.window, to: after.hours ?? after.window })
  if (before.hours || after.hours) await followAll(followers).onMoved({ before, after }, deed)
  return after
}

/** Calendars that have it already are to hear of every change. */
const reshape = (kept: Meeting, { version = kept.version, when, ...texts }: MeetingChange, given: Papers): Meeting => {
  if (requireAhead(kept).version !== version) throw refusal('meeting.changed')
  const next = { ...kept, ...texts, ...(when ? placeInTime(kept, when, given) : {}) }
  return { ...next, sequence: kept.hours && isOther(kept, next) ? kept.sequence + 1 : kept.sequence }
}

/** What was sent round was sent. */
export const placeInTime = (
  { papersOn, agendaSentAt }: Meeting,
  { hours, window }: When,
  papers: Papers,
): Pick<Meeting, 'state' | 'hours' | 'papersOn'> & Partial<Pick<Meeting, 'window'>> => {
  const isSent = agendaSentAt !== null
  if (!hours) return { state: 'to-plan', hours, window, papersOn: isSent ? papersOn : null }
  return { state: 'planned', hours, papersOn: isSent ? papersOn : papersDay(hours.startsAt, papers) }
}

const facts = ({ kind, title, purpose, place, hours, window }: Meeting) => [kind, title, purpose, place, hours, window]

const isOther = (before: Meeting, after: Meeting): boolean => !isDeepStrictEqual(facts(before), facts(after))
