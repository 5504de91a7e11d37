/** An agreement and the calendar: when it reminds, and since when it is late. */
import { type Agreement, isClosed } from './agreement.ts'

/** The day on which the network is reminded: the start of what starts, else the last day in time. */
export const reminderDay = (item: Agreement): string | null =>
  isClosed(item) || !item.term ? null : item.term.isStart ? item.term.from : item.term.until

/** What a reminder that was given on `day` has to say today. */
export const reminderPhase = (item: Agreement, day: string, today: string): 'today' | 'later' | 'moved' | 'over' => {
  if (isClosed(item)) return 'over'
  if (reminderDay(item) !== day) return 'moved'
  return today <= day ? 'today' : 'later'
}

/** Late from the day after its last day; a start is never late. */
export const isLate = (item: Agreement, today: string): boolean =>
  !isClosed(item) && !!item.term?.until && !item.term.isStart && item.term.until < today
