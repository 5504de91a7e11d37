/** How a poll ended: counted, and no more of it than may be told. Pure. */
import type { Ballot, CountableVote } from '../ballot.ts'
import { leastShown, type Poll } from '../poll.ts'
import type { Count, Result, SideCount } from '../result.ts'
import { countChoice, countDots, countScore } from './add-up.ts'
import { countConsent } from './consent.ts'
import { optionsOfFew, toldOf } from './few-marks.ts'
import { countRank } from './rank.ts'

/** @property eligible how many may vote, null where nobody knows. @property asked of a consent: who was to answer. */
export interface Counting {
  readonly eligible: number | null
  readonly asked: readonly string[]
}

type Counted = Pick<Poll, 'kind' | 'options' | 'secrecy' | 'needsBothSides'>

/** Of an anonymous poll nothing is told of fewer than five voters, and so nothing of it is kept. */
export const countPoll = (poll: Counted, votes: readonly CountableVote[], { eligible, asked }: Counting): Result => {
  const isTold = poll.secrecy === 'named' || votes.length >= leastShown
  return {
    voters: votes.length,
    eligible,
    count: isTold ? toldOf(poll, countVotes(poll, votes, asked), optionsOfFew(poll, [votes])) : null,
    sides: isTold && poll.needsBothSides ? countSides(poll, votes) : null,
  }
}

/** In the poll's own way, whatever may be told of it. Its order says nothing of that of the votes. */
export const countVotes = (
  { kind, options }: Counted,
  votes: readonly CountableVote[],
  asked: readonly string[] = [],
): Count => {
  switch (kind) {
    case 'choice':
      return countChoice(options, ballotsOf('choice', votes))
    case 'dots':
      return countDots(options, ballotsOf('dots', votes))
    case 'score':
      return countScore(options, ballotsOf('score', votes))
    case 'rank':
      return countRank(options, ballotsOf('rank', votes))
    case 'consent':
      return countConsent(votes, asked)
  }
}

/** A ballot of another kind is a fault of ours, and must not be lost among the others. */
const ballotsOf = <Kind extends Ballot['kind']>(kind: Kind, votes: readonly CountableVote[]) =>
  votes.map(({ ballot }) => {
    if (!isOfKind(ballot, kind)) throw new Error(`A ${ballot.kind} was given where a ${kind} is counted`)
    return ballot
  })

const isOfKind = <Kind extends Ballot['kind']>(ballot: Ballot, kind: Kind): ballot is Extract<Ballot, { kind: Kind }> =>
  ballot.kind === kind

/** All or none: with one side told, the other would follow by subtraction; so would those of neither. */
const countSides = (poll: Counted, votes: readonly CountableVote[]): Result['sides'] => {
  const of = (side: CountableVote['side']): readonly CountableVote[] => votes.filter((one) => one.side === side)
  const [education, municipality, neither] = [of('education'), of('municipality'), of(null)]
  const few = optionsOfFew(poll, [votes, education, municipality, neither])
  const isTold =
    poll.secrecy === 'named' ||
    (education.length >= leastShown &&
      municipality.length >= leastShown &&
      (neither.length === 0 || neither.length >= leastShown))
  const count = (some: readonly CountableVote[]): SideCount => ({
    voters: some.length,
    count: toldOf(poll, countVotes(poll, some), few),
  })
  return isTold ? { education: count(education), municipality: count(municipality) } : null
}

/** Whether so many voted that the outcome stands. */
export const meetsQuorum = ({ quorum }: Pick<Poll, 'quorum'>, { voters }: Pick<Result, 'voters'>): boolean =>
  voters >= quorum
