/** The digest of a channel: once a week, at nine on a working day, and not in holidays. Pure. */
import { dayAt } from '../../clock.ts'
import { mondayOf, toDay, toIso } from '../../dates/civil-date.ts'
import { momentOn } from './moments.ts'
import { isSilentDay, type Silence } from './silence.ts'
import { type WorkingWeekday, weeklyDayIn } from './weekly.ts'

export const usualDigestDay: WorkingWeekday = 1

/** @property week its Monday, which names it: each week has one at most. @property at epoch milliseconds. */
export interface Digest {
  readonly week: string
  readonly at: number
}

/** The longest holiday has six weeks, and days beyond the known calendar are none. */
const mostWeeks = 120

/**
 * The next digest.
 *
 * @param since none comes before this instant.
 * @param after the week of the one that was given last, whatever its day then was; null when none was. After a long
 *   sleep one digest tells of all those weeks: take the week of the last that is due.
 * @returns null where it is silent without end
 */
export const nextDigest = (
  { since, after }: { readonly since: number; readonly after: string | null },
  weekday: WorkingWeekday,
  silence: Silence,
): Digest | null => {
  const first = after === null ? mondayOf(toDay(dayAt(since))) : mondayOf(toDay(after)) + 7
  for (let week = first; week < first + mostWeeks * 7; week += 7) {
    const day = weeklyDayIn(week, weekday, (one) => !isSilentDay(one, silence))
    const at = day === null ? null : momentOn(toIso(day), silence)
    if (at !== null && at >= since) return { week: toIso(week), at }
  }
  return null
}
