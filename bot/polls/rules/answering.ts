/** How much one may answer, by the kind of the poll. Pure. */
import { refusal } from '../../refusal.ts'
import type { Answering, PollKind } from '../poll.ts'

/** Eight stickers, and marks up to five, are what Loomio begins with (config/poll_types.yml). */
export const usualMost: Readonly<Record<PollKind, number>> = { choice: 1, dots: 8, rank: 0, score: 5, consent: 0 }

/** More stickers than three for each option tell nothing more, and are work to place. */
const dotsPerOption = 3
/** A school mark. */
const highestMark = 10

/** @throws {Refusal} poll.most-outside, poll.consent-no-options at the field */
export const readAnswering = (kind: PollKind, given: Answering, options: number): Answering => {
  if (kind === 'consent' && given.takesOptions) throw refusal('poll.consent-no-options', undefined, 'takesOptions')
  if (kind === 'consent' && given.hasNone) throw refusal('poll.consent-no-options', undefined, 'hasNone')
  return { ...given, most: readMost(kind, given.most, options) }
}

/** 0 where it has no meaning. @throws {Refusal} poll.most-outside at `most` */
export const readMost = (kind: PollKind, most: number, options: number): number => {
  const limit = mostOf(kind, options)
  if (limit === 0) return 0
  if (!Number.isInteger(most) || most < 1 || most > limit) {
    throw refusal('poll.most-outside', { least: 1, most: limit }, 'most')
  }
  return most
}

/** What one begins with, where nobody says otherwise: no more than the options hold. */
export const usualMostOf = (kind: PollKind, options: number): number =>
  Math.max(1, Math.min(usualMost[kind], mostOf(kind, options)))

const mostOf = (kind: PollKind, options: number): number => {
  if (kind === 'choice') return options
  if (kind === 'dots') return dotsPerOption * options
  return kind === 'score' ? highestMark : 0
}
