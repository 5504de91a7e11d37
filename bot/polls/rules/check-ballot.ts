/** Whether an answer fits its poll; kept in the order of the poll, so that it tells nothing of how it was typed. Pure. */

import { readLines } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import type { Ballot } from '../ballot.ts'
import type { Poll } from '../poll.ts'
import { textLimits } from './texts.ts'

type Of<Kind extends Ballot['kind']> = Extract<Ballot, { kind: Kind }>

/**
 * What is said of a single option is refused at the field of its id; else at `options`, or `reason` of a consent.
 *
 * @throws {Refusal} poll.option-gone, -too-many, -nothing-chosen, -dots-over, -dots-unfit, -mark-outside, -rank-twice,
 *   -reason-missing; field.too-long; form.outdated for an answer of another kind
 */
export const checkBallot = (poll: Poll, given: Ballot): Ballot => {
  if (given.kind !== poll.kind) throw refusal('form.outdated')
  switch (given.kind) {
    case 'choice':
      return checkChoice(poll, given)
    case 'dots':
      return checkDots(poll, given)
    case 'rank':
      return checkRank(poll, given)
    case 'score':
      return checkScore(poll, given)
    case 'consent':
      return checkConsent(given)
  }
}

const checkChoice = (poll: Poll, given: Of<'choice'>): Ballot => {
  requireOptions(poll, given.options)
  const options = poll.options.flatMap(({ id }) => (given.options.includes(id) ? [id] : []))
  const { most } = poll.answering
  if (options.length > most) throw refusal('poll.too-many', { most }, 'options')
  return requireSome(poll, options.length, { kind: 'choice', options })
}

const checkDots = (poll: Poll, given: Of<'dots'>): Ballot => {
  requireOptions(poll, Object.keys(given.dots))
  const dots = inOrder(poll, given.dots).filter(([, count]) => count !== 0)
  for (const [id, count] of dots) {
    if (!Number.isInteger(count) || count < 0) throw refusal('poll.dots-unfit', undefined, id)
  }
  const { most } = poll.answering
  const sum = dots.reduce((all, [, count]) => all + count, 0)
  // At the last that has any: where somebody stopped to count.
  if (sum > most) throw refusal('poll.dots-over', { most, given: sum }, dots.at(-1)?.[0] ?? 'options')
  return requireSome(poll, dots.length, { kind: 'dots', dots: Object.fromEntries(dots) })
}

const checkScore = (poll: Poll, given: Of<'score'>): Ballot => {
  requireOptions(poll, Object.keys(given.marks))
  const marks = inOrder(poll, given.marks)
  const { most } = poll.answering
  for (const [id, mark] of marks) {
    if (!Number.isInteger(mark) || mark < 0 || mark > most) throw refusal('poll.mark-outside', { most }, id)
  }
  return requireSome(poll, marks.length, { kind: 'score', marks: Object.fromEntries(marks) })
}

const checkRank = (poll: Poll, given: Of<'rank'>): Ballot => {
  const order = [...given.order]
  requireOptions(poll, order)
  const twice = poll.options.find(({ id }) => order.indexOf(id) !== order.lastIndexOf(id))
  if (twice) throw refusal('poll.rank-twice', { text: twice.text }, twice.id)
  return requireSome(poll, order.length, { kind: 'rank', order })
}

const checkConsent = ({ answer, reason }: Of<'consent'>): Ballot => {
  const read = readLines(reason, 'reason', textLimits.reason)
  const needsReason = answer === 'concern' || answer === 'objection'
  if (needsReason && read === '') throw refusal('poll.reason-missing', undefined, 'reason')
  return { kind: 'consent', answer, reason: read }
}

const requireOptions = ({ options }: Poll, ids: readonly string[]): void => {
  const known = new Set(options.map(({ id }) => id))
  if (ids.some((id) => !known.has(id))) throw refusal('poll.option-gone', undefined, 'options')
}

/** No answer at all is “geen van deze”, where that is an answer. */
const requireSome = (poll: Poll, chosen: number, ballot: Ballot): Ballot => {
  if (chosen === 0 && !poll.answering.hasNone) throw refusal('poll.nothing-chosen', undefined, 'options')
  return ballot
}

const inOrder = ({ options }: Poll, by: Readonly<Record<string, number>>): readonly (readonly [id: string, number])[] =>
  options.flatMap(({ id }) => {
    const found = by[id]
    return found === undefined ? [] : [[id, found] as const]
  })
