/** One time that a reminder by hand was given, and whether somebody said that it is done. */
import type { HistoryEntry } from '../../history.ts'
import { type HandReminder, handReminderRef } from './hand-reminder.ts'
import type { HandReminderStores } from './stores.ts'

/** The occasion of what the channels of a body put off. */
export const again = 'again'
export const doneVerb = 'reminder.done'

export const findDone = async (
  { history }: Pick<HandReminderStores, 'history'>,
  { network, id }: Pick<HandReminder, 'network' | 'id'>,
  on: string,
): Promise<HistoryEntry | null> => {
  const entries = await history.of(network, handReminderRef(id))
  return entries.find(({ verb, data }) => verb === doneVerb && data.on === on) ?? null
}

export const putOffVerb = 'reminder.put-off'

/** When the channels hear again of what came on a day, and who asked for that last; null where nobody put it off. */
export const findPutOff = async (
  { history }: Pick<HandReminderStores, 'history'>,
  { network, id }: Pick<HandReminder, 'network' | 'id'>,
  on: string,
): Promise<{ readonly by: string; readonly dueAt: number } | null> => {
  const entries = await history.of(network, handReminderRef(id))
  const last = entries.findLast(({ verb, data }) => verb === putOffVerb && data.on === on)
  return last && typeof last.data.dueAt === 'number' ? { by: last.member, dueAt: last.data.dueAt } : null
}

export const wasDone = async (...asked: Parameters<typeof findDone>): Promise<boolean> =>
  (await findDone(...asked)) !== null

/** Which occurrence a message shows, as its view says it. */
export const readOccasion = (occasion: string) => {
  const [on = '', dueAt = '', how = ''] = occasion.split('_')
  return { on, dueAt: Number(dueAt), isLate: how === 'late', isAgain: how === again }
}
