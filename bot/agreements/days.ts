/** An agreement and the calendar: when it reminds, and since when it is late. */
import { type Agreement, isClosed, isOwed } from './agreement.ts'
import type { Term } from './details.ts'

/**
 * The day on which the network is reminded: the start of what starts, else the last day in time; of a standing
 * agreement the day on which it is looked back on. Nobody is reminded of what nobody owes.
 */
export const reminderDay = (item: Agreement): string | null => {
  if (isClosed(item) || !item.term) return null
  if (!isOwed(item) && item.kind !== 'standing-agreement') return null
  return item.term.isStart ? item.term.from : item.term.until
}

/** Late from the day after its last day; a start is never late, nor is what nobody owes. */
export const isLate = (item: Agreement, today: string): boolean =>
  isOwed(item) && !isClosed(item) && !!item.term?.until && !item.term.isStart && item.term.until < today

const long = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' })

/** A standing agreement is looked back on a year after it was made, and a year after each time that it still held. */
export const lookBackTerm = (day: string): Term => {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)]
  const until = `${Number(year) + 1}${rest === '-02-29' ? '-02-28' : rest}`
  return { text: long.format(new Date(until)), from: null, until, precision: 'day', isStart: false }
}
