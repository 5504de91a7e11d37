/** What the clock says of a meeting that is going on. Pure. */
import type { Hours } from '../meeting.ts'

/**
 * In whole minutes.
 *
 * @property left until the end; below zero it is over.
 * @property needed what the items that are left ask for, as far as they say.
 */
export interface TimeLeft {
  readonly left: number
  readonly needed: number
}

/** Before it begins the whole of it is left. @param minutes of the items that are left; null of one that says nothing */
export const timeLeft = (hours: Hours, now: number, minutes: readonly (number | null)[]): TimeLeft => ({
  left: Math.round((hours.endsAt - Math.max(now, hours.startsAt)) / 60_000),
  needed: minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0),
})
