/** Whose day or window has passed while nobody closed it, called it off or planned it anew. */
import type { Context } from '../../chat/feature.ts'
import { daysAfter } from '../../clock.ts'
import type { Body } from '../../network/network.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingStores } from '../stores.ts'

/** Enough to do at once; the others come when these are finished. */
const mostShown = 5

/** The latest first. @param bodies those that the reader keeps in order @property isMore beside those shown */
export const findUnfinished = async (
  { meetings }: Pick<MeetingStores, 'meetings'>,
  bodies: readonly Body[],
  { network, today }: Pick<Context, 'network' | 'today'>,
): Promise<{ readonly unfinished: readonly Meeting[]; readonly isMore: boolean }> => {
  if (bodies.length === 0) return { unfinished: [], isMore: false }
  const ids = bodies.map(({ id }) => id)
  const query = { bodies: ids, states: ['to-plan', 'planned', 'in-session'], until: daysAfter(today, -1) } as const
  const found = await meetings.list(network.id, query, { limit: mostShown + 1, latestFirst: true })
  return { unfinished: found.slice(0, mostShown), isMore: found.length > mostShown }
}
