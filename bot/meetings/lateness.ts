/** After downtime a reminder of a meeting comes late: what is no longer true is left out, or said as it is by then. */
import { dayAt, daysAfter } from '../clock.ts'
import type { Meeting } from './meeting.ts'
import type { Occasion } from './reminding.ts'

/** The window has passed, the meeting has ended; or it is so near that the reminder of the day itself is enough. */
export const isPast = (
  { window, hours }: Pick<Meeting, 'window' | 'hours'>,
  occasion: Occasion,
  now: number,
): boolean => {
  if (occasion === 'wakes' || occasion === 'runs-out') return window !== null && window.until < dayAt(now)
  if (hours === null || hours.endsAt <= now) return true
  return occasion === 'week-before' && dayAt(hours.startsAt) <= dayAt(now)
}

const lateMark = '_late'

/**
 * Of a week before only: after downtime, or before a holiday, it is a week no more or not yet.
 *
 * @returns what comes behind the day in the view of an occasion, `week-before@2026-12-15_late`
 */
export const markOtherDay = ({ hours }: Pick<Meeting, 'hours'>, occasion: Occasion, now: number): string =>
  occasion === 'week-before' && hours && daysAfter(dayAt(now), 7) !== dayAt(hours.startsAt) ? lateMark : ''

/** @param said what stands behind the `@` of the view of an occasion */
export const readOccasion = (said: string): { readonly day: string; readonly isLate: boolean } => ({
  day: said.replace(lateMark, ''),
  isLate: said.endsWith(lateMark),
})
