/** A ballot that fits what somebody has before them, and one that does not. */
import { type Ballot, consentAnswers } from '../../../bot/polls/ballot.ts'
import type { PollKind } from '../../../bot/polls/poll.ts'
import type { Chance } from '../../engine/random.ts'

/** @property ids of the options before them. */
interface Asked {
  readonly kind: PollKind
  readonly ids: readonly string[]
  readonly most: number
  readonly hasNone: boolean
}

export const chooseBallot = ({ kind, ids, most, hasNone }: Asked, chance: Chance): Ballot => {
  const isNone = hasNone && chance.below(5) === 0
  const some = isNone ? [] : chance.shuffle(ids).slice(0, 1 + chance.below(ids.length))
  switch (kind) {
    case 'choice':
      return { kind, options: some.slice(0, most) }
    case 'rank':
      return { kind, order: some }
    case 'dots':
      return {
        kind,
        dots: Object.fromEntries(
          some.slice(0, most).map((id, at) => [id, at === 0 ? most - Math.min(some.length, most) + 1 : 1]),
        ),
      }
    case 'score':
      return { kind, marks: Object.fromEntries(some.map((id) => [id, chance.below(most + 1)])) }
    case 'consent': {
      const answer = chance.pick(['agree', 'agree', ...consentAnswers] as const)
      return {
        kind,
        answer,
        reason: answer === 'concern' || answer === 'objection' ? ' De tijd. ' : chance.pick(['', 'Mooi']),
      }
    }
  }
}

export const spoilBallot = (ballot: Ballot, ids: readonly string[], chance: Chance): Ballot => {
  if (chance.below(8) === 0)
    return ballot.kind === 'rank' ? { kind: 'choice', options: [] } : { kind: 'rank', order: [] }
  switch (ballot.kind) {
    case 'choice':
      return {
        ...ballot,
        options: chance.pick([[], [...ballot.options, 'gone'], [...ballot.options, ...ballot.options], ids]),
      }
    case 'rank':
      return { ...ballot, order: chance.pick([[], [...ballot.order, 'gone'], [...ballot.order, ...ballot.order]]) }
    case 'dots':
      return { ...ballot, dots: spoilAmounts(ballot.dots, chance.pick([0, 1, 50, -1, 0.5]), chance) }
    case 'score':
      return { ...ballot, marks: spoilAmounts(ballot.marks, chance.pick([0, 1, 50, -1, 0.5]), chance) }
    case 'consent':
      return {
        kind: 'consent',
        answer: chance.pick(consentAnswers),
        reason: chance.pick(['', ' ', 'lang '.repeat(120)]),
      }
  }
}

/** @param amount for the first; 1 for one more than it was, which may be just one too many. */
const spoilAmounts = (by: Readonly<Record<string, number>>, amount: number, chance: Chance): Record<string, number> => {
  if (chance.below(4) === 0) return { ...by, gone: 1 }
  if (chance.below(4) === 0) return {}
  return Object.fromEntries(
    Object.entries(by).map(([id, was], at) => [id, at === 0 ? (amount === 1 ? was + 1 : amount) : was]),
  )
}
