/** The steps of plans are planned anew, in the order of the plans' ids. */
import type { Replan } from '../reminders/replanning.ts'
import { bodiesOf } from './access.ts'
import { planReminders, type RemindingStores } from './reminding.ts'

/** There are few plans: whatever has changed of people may concern any of them. */
export const replanPlans =
  (stores: RemindingStores): Replan =>
  async ({ network, scope, after, limit, now }) => {
    const running = await stores.plans.list(network, { states: ['running'] })
    const asked = running
      .filter((plan) => !scope.startsWith('body:') || bodiesOf(plan).some((body) => scope === `body:${body}`))
      .filter(({ id }) => after === null || id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit)
    for (const plan of asked) await planReminders(stores, plan, now)
    return asked.length < limit ? null : (asked.at(-1)?.id ?? null)
  }
