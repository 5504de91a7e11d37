/** How a poll ends, and what is said of it afterwards. Pure. */
import { dayAt, daysAfter } from '../../clock.ts'
import { readLine } from '../../read-text.ts'
import { readEach, refusal } from '../../refusal.ts'
import type { Poll } from '../poll.ts'
import type { Result } from '../result.ts'
import type { PollDraft } from './draft.ts'
import { requireClosed, requireUnended } from './open.ts'
import { textLimits } from './texts.ts'

/** Longer than a plan of a network lasts. */
const mostYears = 5

/** At its hour or by hand. @throws {Refusal} poll.closed, poll.withdrawn, poll.uncountable */
export const closePoll = (poll: Poll, result: Result, now: number): Poll => ({
  ...requireUnended(poll),
  state: 'closed',
  result,
  closedAt: now,
})

/** The question was wrong. Nothing is counted. @throws {Refusal} poll.closed, poll.withdrawn */
export const withdrawPoll = (poll: Poll, now: number): Poll => {
  if (poll.state !== 'uncountable') requireUnended(poll)
  return { ...poll, state: 'withdrawn', closedAt: now }
}

/** @throws {Refusal} poll.not-closed before its hour, which may have been moved; and as `closePoll` */
export const requireDue = (poll: Poll, now: number): Poll => {
  if (now < requireUnended(poll).closesAt) throw refusal('poll.not-closed')
  return poll
}

/**
 * Its hour has come and the key to its ballots is not there. Before that it may still be put back, and nothing ends.
 *
 * @throws {Refusal} poll.key-away before its hour; and as `closePoll`
 */
export const losePoll = (poll: Poll, now: number): Poll => {
  if (now < requireUnended(poll).closesAt) throw refusal('poll.key-away')
  return { ...poll, state: 'uncountable', closedAt: now }
}

/** @property reviewOn `YYYY-MM-DD`, or null. */
export interface Outcome {
  readonly outcome: string
  readonly reviewOn: string | null
}

/**
 * "Uitkomst": what it led to, and when to look back. Said again it takes the place of what was said.
 *
 * @throws {Refusal} poll.not-closed, -withdrawn, -uncountable, -review-past, -review-far; field.missing, field.too-long
 */
export const setOutcome = (poll: Poll, { outcome, reviewOn }: Outcome, now: number): Poll => ({
  ...requireClosed(poll),
  ...readEach({
    outcome: () => readLine(outcome, 'outcome', textLimits.outcome),
    // A day that was set before and has come since stands.
    reviewOn: () => (reviewOn === poll.reviewOn ? reviewOn : readReview(reviewOn, dayAt(now))),
  }),
})

const readReview = (day: string | null, today: string): string | null => {
  if (day === null) return null
  if (day <= today) throw refusal('poll.review-past', undefined, 'reviewOn')
  if (day > daysAfter(today, mostYears * 366)) throw refusal('poll.review-far', { years: mostYears }, 'reviewOn')
  return day
}

/** The same question anew, compared with this one when it closes. @throws {Refusal} poll.not-closed while it is open */
export const repeatDraft = (poll: Poll, closesAt: number): PollDraft => {
  if (poll.state === 'open') throw refusal('poll.not-closed')
  const { body, alsoIn, kind, question, explanation, answering, secrecy, electorate, quorum, showsStanding } = poll
  const options = poll.options.map(({ text, meaning }) => ({ text, meaning }))
  const asked = { body, alsoIn, kind, question, explanation, answering, secrecy, electorate, quorum, showsStanding }
  return { ...asked, options, closesAt, before: poll.id }
}
