/** Random elections: few voters and few options, so that ties, circles and empty ballots are common. */
import type { Ballot, CountableVote } from '../../bot/polls/ballot.ts'
import { consentAnswers } from '../../bot/polls/ballot.ts'
import { type Poll, type PollKind, pollKinds, secrecies } from '../../bot/polls/poll.ts'
import type { Chance } from '../engine/random.ts'
import { optionsOf, poll } from './sample.ts'

export interface Election {
  readonly poll: Poll
  readonly votes: readonly CountableVote[]
}

export const chooseElection = (chance: Chance, kind: PollKind = chance.pick(pollKinds)): Election => {
  const letters = 'ABCDEF'.slice(0, 2 + chance.below(5))
  const isConsent = kind === 'consent'
  const asked: Poll = {
    ...poll,
    kind,
    options: isConsent ? [] : optionsOf(letters),
    secrecy: isConsent ? 'named' : chance.pick(secrecies),
    needsBothSides: chance.below(2) === 0,
  }
  const size = chance.pick([0, 1, 3, 4, 5, 6, 10, 11, 14, 20, 40])
  const sides = chance.pick([['education', 'municipality'] as const, ['education', 'municipality', null] as const])
  const habits = [chance.shuffle([...letters]), chance.shuffle([...letters])]
  const votes = Array.from({ length: size }, (_, at): CountableVote => {
    const voter = asked.secrecy === 'named' ? `m${at}` : null
    return { voter, side: chance.pick<CountableVote['side']>(sides), ballot: chooseBallot(kind, habits, chance) }
  })
  return { poll: asked, votes }
}

/** People partly think alike: else a circle is seldom. */
const chooseBallot = (kind: PollKind, habits: readonly string[][], chance: Chance): Ballot => {
  const habit = chance.pick(habits)
  const turned = chance.below(habit.length)
  const order = chance.below(3) > 0 ? [...habit.slice(turned), ...habit.slice(0, turned)] : chance.shuffle(habit)
  const some = order.slice(0, chance.below(5) === 0 ? 0 : 1 + chance.below(order.length))
  switch (kind) {
    case 'choice':
      return { kind, options: some }
    case 'rank':
      return { kind, order: some }
    case 'dots':
      return { kind, dots: Object.fromEntries(some.map((letter) => [letter, 1 + chance.below(4)])) }
    case 'score':
      return { kind, marks: Object.fromEntries(some.map((letter) => [letter, chance.below(6)])) }
    case 'consent':
      return { kind, answer: chance.pick(consentAnswers), reason: chance.pick(['', 'De tijd']) }
  }
}
