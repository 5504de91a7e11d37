import type { HandReminderStore } from '../store.ts'

/** Reminders by what they remind of. */
export const namesOfHandReminders = (store: Pick<HandReminderStore, 'find'>) => ({
  names: async (network: string, ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => store.find(network, id)))
    return new Map(found.flatMap((one) => (one ? [[one.id, one.text] as const] : [])))
  },
  find: async () => [],
})
