/** When channels hear of meetings is planned anew; whom it is about makes no difference. */
import { dayAt } from '../clock.ts'
import { isWithinScope, planBatch, type Replan } from '../reminders/replanning.ts'
import { planReminders } from './reminding.ts'
import type { MeetingStores } from './stores.ts'

/** More than a region plans ahead: fifty bodies, each every week of a school year. */
const mostAhead = 2_500

export const replanMeetings =
  (stores: Pick<MeetingStores, 'meetings' | 'network' | 'reminders' | 'reminderSettings'>): Replan =>
  async (asked) => {
    const { network, scope, now } = asked
    if (scope !== 'network' && !scope.startsWith('body:')) return null
    const query = { states: ['to-plan', 'planned'], from: dayAt(now) } as const
    const ahead = await stores.meetings.list(network, query, { limit: mostAhead })
    const concerned = ahead.filter(({ body }) => isWithinScope(scope, [body]))
    return planBatch(concerned, asked, (meeting) => planReminders(stores, meeting, now))
  }
