/** A meeting gets its day and hour, or others than before. */
import { dayAt, daysAfter } from '../../clock.ts'
import { isWorkingDay, lastWorkingDayBefore } from '../../dates/school-calendar.ts'
import { refusal } from '../../refusal.ts'
import { requireAhead } from '../access.ts'
import { type Done, follow } from '../announce.ts'
import { followAll, type MeetingFollower } from '../follower.ts'
import type { Hours, Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'

/**
 * On a working day so many days before, and never in the past: then today.
 *
 * @returns `YYYY-MM-DD`
 */
export const papersDay = (startsAt: number, papersDays: number, now: number): string => {
  const [day, today] = [daysAfter(dayAt(startsAt), -papersDays), dayAt(now)]
  const working = isWorkingDay(day) ? day : lastWorkingDayBefore(day)
  return working < today ? today : working
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
  async ({ network, id }, hours, place, deed) => {
    const before = requireAhead(await find(stores, network, id))
    if (isSame(before, hours, place)) return before
    const papersDays = (await stores.network.body(network, before.body))?.customs.papersDays ?? 0
    const after = await stores.meetings.change(network, id, (kept) => ({
      ...requireAhead(kept),
      state: 'planned',
      hours,
      place: place ?? kept.place,
      papersOn: papersDay(hours.startsAt, papersDays, deed.now),
      sequence: kept.hours ? kept.sequence + 1 : kept.sequence,
    }))
    await follow(stores, after, deed, before.hours ? 'meeting.moved' : 'meeting.scheduled', {
      from: before.hours,
      to: hours,
    })
    await followAll(followers).onMoved({ before, after }, deed)
    return after
  }

const isSame = (meeting: Meeting, { startsAt, endsAt }: Hours, place: string | undefined): boolean =>
  meeting.hours?.startsAt === startsAt &&
  meeting.hours.endsAt === endsAt &&
  (place === undefined || place === meeting.place)

const find = async ({ meetings }: MeetingStores, network: string, id: string): Promise<Meeting> => {
  const meeting = await meetings.find(network, id)
  if (!meeting) throw refusal('meeting.unknown')
  return meeting
}
