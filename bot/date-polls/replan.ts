/** What date polls remind of is planned anew. */
import { isWithinScope, planBatch, type Replan } from '../reminders/replanning.ts'
import { planReminders } from './remind.ts'
import type { DatePollStores } from './stores.ts'

/** Few are open at once: whatever has changed of people may concern any of them. */
export const replanDatePolls =
  (stores: Pick<DatePollStores, 'datePolls' | 'network' | 'reminders' | 'reminderSettings'>): Replan =>
  async (asked) => {
    const bodies = (await stores.network.bodies(asked.network)).map(({ id }) => id)
    const concerned = bodies.filter((body) => isWithinScope(asked.scope, [body]))
    const open = await stores.datePolls.open(asked.network, concerned)
    return planBatch(open, asked, (poll) => planReminders(stores, poll, asked.now))
  }
