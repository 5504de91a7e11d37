/** When a poll closes, and may close. Pure. */
import { refusal } from '../../refusal.ts'
import type { Poll } from '../poll.ts'

const [minute, day] = [60_000, 24 * 60 * 60_000]
/** A poll in a meeting is answered in minutes; whoever is at the door of another has to find it first. */
const leastOpen = 5
/** Who thinks that there is time must have some left. */
const leastLeft = 60
/** What is asked for longer is a custom and no question. */
const mostDays = 366

/** @throws {Refusal} poll.closes-past, poll.closes-soon, poll.closes-far at `closesAt` */
export const readClosing = (closesAt: number, now: number): number => checkClosing(closesAt, now, leastOpen)

/**
 * Another moment for a poll that is open: later as one likes, earlier never by surprise. Epoch milliseconds.
 *
 * @throws {Refusal} as `readClosing`
 */
export const readNewClosing = (poll: Pick<Poll, 'closesAt'>, closesAt: number, now: number): number => {
  // Forms say no seconds.
  if (Math.floor(closesAt / minute) === Math.floor(poll.closesAt / minute)) return poll.closesAt
  return checkClosing(closesAt, now, closesAt < poll.closesAt ? leastLeft : 0)
}

const checkClosing = (closesAt: number, now: number, minutes: number): number => {
  if (closesAt <= now) throw refusal('poll.closes-past', undefined, 'closesAt')
  if (closesAt < now + minutes * minute) throw refusal('poll.closes-soon', { minutes }, 'closesAt')
  if (closesAt > now + mostDays * day) throw refusal('poll.closes-far', { days: mostDays }, 'closesAt')
  return closesAt
}
