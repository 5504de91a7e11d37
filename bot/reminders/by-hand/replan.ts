/** How people want to be reminded has changed: what they asked for comes at other moments. */
import type { Replan, ReplanAsked } from '../replanning.ts'
import type { HandReminder } from './hand-reminder.ts'
import { aroundOf, planNext } from './next.ts'
import type { HandReminderStores } from './stores.ts'

export const replanByHand =
  (stores: HandReminderStores): Replan =>
  async (asked) => {
    const found = await findSome(stores, asked)
    for (const reminder of found)
      await planNext(stores, reminder, await aroundOf(stores, asked.network, reminder.to), asked.now)
    return found.length < asked.limit ? null : (found.at(-1)?.id ?? null)
  }

/** Those of one body or member are few; whoever stands for an organisation is asked for nothing by hand. */
const findSome = async (
  { handReminders }: HandReminderStores,
  { network, scope, after, limit }: ReplanAsked,
): Promise<readonly HandReminder[]> => {
  const [kind, id = ''] = scope.split(/:(.*)/su)
  const some =
    kind === 'network'
      ? await handReminders.running(network)
      : kind === 'body' || kind === 'member'
        ? await handReminders.runningFor(network, [{ kind, id }])
        : []
  const inOrder = some.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return inOrder.filter((one) => after === null || one.id > after).slice(0, limit)
}
