/** The steps of plans are planned anew, in the order of the plans' ids. */
import { isWithinScope, planBatch, type Replan } from '../reminders/replanning.ts'
import { bodiesOf } from './access.ts'
import { planReminders, type RemindingStores } from './reminding.ts'

/** There are few plans: whatever has changed of people may concern any of them. */
export const replanPlans =
  (stores: RemindingStores): Replan =>
  async (asked) => {
    const running = await stores.plans.list(asked.network, { states: ['running'] })
    const concerned = running.filter((plan) => isWithinScope(asked.scope, bodiesOf(plan)))
    return planBatch(concerned, asked, (plan) => planReminders(stores, plan, asked.now))
  }
