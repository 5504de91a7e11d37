/** What polls remind of is planned anew. */
import { isWithinScope, planBatch, type Replan } from '../reminders/replanning.ts'
import { planReminders } from './reminding.ts'
import type { PollStores } from './stores.ts'

/** Few are open, or still to be looked back on, at once: whatever has changed of people may concern any of them. */
export const replanPolls =
  (stores: Pick<PollStores, 'polls' | 'network' | 'reminders' | 'reminderSettings'>): Replan =>
  async (asked) => {
    const kept = await stores.polls.list(asked.network, { states: ['open', 'closed'] })
    const concerned = kept.filter(
      ({ state, body, alsoIn, reviewOn }) =>
        (state === 'open' || reviewOn !== null) && isWithinScope(asked.scope, [body, ...alsoIn]),
    )
    return planBatch(concerned, asked, (poll) => planReminders(stores, poll, asked.now))
  }
