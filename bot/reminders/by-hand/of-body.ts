import type { BodyAffairs } from '../../chat/body-affairs.ts'
import type { HandReminderStore } from '../store.ts'

/** The reminders that still come to a body: as long as there is one, the body is. */
export const handRemindersOfBody = ({
  handReminders,
}: {
  readonly handReminders: Pick<HandReminderStore, 'runningFor'>
}): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const { length } = await handReminders.runningFor(network, [{ kind: 'body', id }])
    return length === 0 ? [] : [words.handReminders.ofBody(length)]
  },
})
