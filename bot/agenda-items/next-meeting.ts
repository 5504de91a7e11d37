/** To which meeting an item goes. */
import { dayAt } from '../clock.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { MeetingStore } from '../meetings/store.ts'

/** More meetings ahead than any body has: a weekly one has some forty a year. */
const mostAhead = 100

type Meetings = Pick<MeetingStore, 'list'>

/** That have their day and have still to begin, earliest first. */
export const meetingsAhead = async (
  meetings: Meetings,
  network: string,
  body: string,
  now: number,
): Promise<readonly Meeting[]> => {
  const query = { bodies: [body], states: ['planned'], from: dayAt(now) } as const
  return (await meetings.list(network, query, { limit: mostAhead })).filter(
    ({ hours }) => hours !== null && hours.startsAt > now,
  )
}

/** The next whose agenda is not sent round yet, or null. */
export const nextOpenMeeting = async (
  meetings: Meetings,
  network: string,
  body: string,
  now: number,
): Promise<Meeting | null> =>
  (await meetingsAhead(meetings, network, body, now)).find(({ agendaSentAt }) => agendaSentAt === null) ?? null
