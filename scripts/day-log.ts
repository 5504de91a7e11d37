/**
 * Log lines that may tell no moment within a day: they are held, and written together when the day (UTC) is over or
 * the bot is stopped. Whoever collects the log puts a time to each line that comes, so that a rounded time in it would
 * hide nothing.
 */
import type { Log, LogFields } from '../bot/log.ts'

export interface DayLog {
  readonly error: (event: string, fields: LogFields) => void
  /** Writes what stems from an earlier day. */
  readonly turn: () => void
  /** Writes all of it. */
  readonly end: () => void
}

interface Line {
  readonly event: string
  readonly fields: LogFields & { readonly day: string }
}

/** More than this is one fault over and over, and must not fill the memory. */
const most = 1_000

/** @param now real epoch milliseconds */
export const openDayLog = (log: Pick<Log, 'error'>, now: () => number = Date.now): DayLog => {
  let held: Line[] = []
  const today = (): string => new Date(now()).toISOString().slice(0, 10)
  const write = (isDue: (line: Line) => boolean): void => {
    // In the order of their references, which are random.
    const due = held.filter(isDue).toSorted((a, b) => (JSON.stringify(a.fields) < JSON.stringify(b.fields) ? -1 : 1))
    held = held.filter((line) => !isDue(line))
    for (const { event, fields } of due) log.error(event, fields)
  }
  return {
    error: (event, fields) => {
      if (held.length < most) held.push({ event, fields: { day: today(), ...fields } })
    },
    turn: () => write(({ fields }) => fields.day < today()),
    end: () => write(() => true),
  }
}
