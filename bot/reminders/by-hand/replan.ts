/** How people want to be reminded has changed: what they asked for comes at other moments. */
import { planBatch, type Replan, type ReplanAsked } from '../replanning.ts'
import type { HandReminder } from './hand-reminder.ts'
import { aroundOf, planNext } from './next.ts'
import type { HandReminderStores } from './stores.ts'

export const replanByHand =
  (stores: HandReminderStores): Replan =>
  async (asked) => {
    const found = await findAll(stores, asked)
    return planBatch(found, asked, async (reminder) => {
      await planNext(stores, reminder, await aroundOf(stores, asked.network, reminder.to), asked.now)
    })
  }

/** Those of one body or member are few; whoever stands for an organisation is asked for nothing by hand. */
const findAll = async (
  { handReminders }: HandReminderStores,
  { network, scope }: Pick<ReplanAsked, 'network' | 'scope'>,
): Promise<readonly HandReminder[]> => {
  const [kind, id = ''] = scope.split(/:(.*)/su)
  if (kind === 'network') return handReminders.running(network)
  return kind === 'body' || kind === 'member' ? handReminders.runningFor(network, [{ kind, id }]) : []
}
