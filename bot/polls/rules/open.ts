/** Whether a poll still takes what people do in it. Pure. */
import { refusal } from '../../refusal.ts'
import { versionOf } from '../../version.ts'
import type { Poll, PollState } from '../poll.ts'

const reasons = {
  closed: 'poll.closed',
  withdrawn: 'poll.withdrawn',
  uncountable: 'poll.uncountable',
} as const satisfies Record<Exclude<PollState, 'open'>, string>

/** Also after its hour, while it waits to be counted. @throws {Refusal} poll.closed, poll.withdrawn, poll.uncountable */
export const requireUnended = <Some extends Pick<Poll, 'state'>>(poll: Some): Some => {
  if (poll.state !== 'open') throw refusal(reasons[poll.state])
  return poll
}

/** Its hour stands, also where it is counted a little later. @throws {Refusal} as `requireUnended` */
export const requireOpen = (poll: Poll, now: number): Poll => {
  requireUnended(poll)
  if (now >= poll.closesAt) throw refusal('poll.closed')
  return poll
}

/** @throws {Refusal} poll.not-closed while it is open; poll.withdrawn, poll.uncountable */
export const requireClosed = (poll: Poll): Poll => {
  if (poll.state === 'open') throw refusal('poll.not-closed')
  if (poll.state !== 'closed') throw refusal(reasons[poll.state])
  return poll
}

/** @param seen the version that the person saw. @throws {Refusal} form.outdated */
export const requireSeen = (poll: Poll, seen: number): Poll => {
  if (poll.version !== seen) throw refusal('form.outdated')
  return poll
}

/**
 * What was asked, in a few characters: carried by the form in which one votes, which stays good when its closing moves
 * or an option is added, and is refused when another question was put.
 */
export const askedOf = ({ question, explanation }: Pick<Poll, 'question' | 'explanation'>): string =>
  versionOf({ question, explanation })

/** @throws {Refusal} form.outdated */
export const requireAsked = (poll: Poll, asked: string): Poll => {
  if (askedOf(poll) !== asked) throw refusal('form.outdated')
  return poll
}
