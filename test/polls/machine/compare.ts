/** What rules and oracle make of a poll, in one form. */
import type { Result } from '../../../bot/polls/result.ts'
import { linesOf } from '../result-lines.ts'
import type { Asked } from './oracle.ts'
import type { Kept } from './table.ts'

/** What is compared of it, wherever it is kept. */
type Seen = Pick<Kept, 'poll'> & {
  readonly votes: { readonly size: number }
  readonly pending: readonly { readonly id: string }[]
}

export const stateOf = ({ poll, votes, pending }: Seen) => ({
  state: poll.state,
  version: poll.version,
  question: poll.question,
  explanation: poll.explanation,
  options: poll.options.map(({ id, text, meaning }) => [id, text, meaning]),
  most: poll.answering.most,
  closesAt: poll.closesAt,
  closedAt: poll.closedAt,
  outcome: poll.outcome,
  reviewOn: poll.reviewOn,
  before: poll.before,
  electors: poll.electors,
  votes: votes.size,
  waiting: pending.map(({ id }) => id).sort(),
})

export const expectedOf = (it: Asked) => ({
  state: it.state(),
  version: it.changes + 1,
  question: it.question,
  explanation: it.explanation,
  options: it.lines.map(({ id, text, meaning }) => [id, text, meaning]),
  most: it.most,
  closesAt: it.closesAt,
  closedAt: it.ended?.at ?? null,
  outcome: it.outcome,
  reviewOn: it.reviewOn,
  before: it.start.before,
  electors: it.fixed && [...it.fixed].sort(),
  votes: it.voices().length,
  waiting: it.waiting.map(({ id }) => id).sort(),
})

export const resultOf = (result: Result | null) => result && { ...linesOf(result), eligible: result.eligible }

/** Counted here from what the rules say, and nowhere decided. */
export const reach = ({ poll, pending }: Omit<Seen, 'votes'>, reached: Set<string>): void => {
  reached.add(`${poll.kind} ${poll.secrecy} ${poll.state}`)
  if (pending.length > 0) reached.add('waiting')
  if (poll.electorate.isPerOrganisation) reached.add(`${poll.secrecy} organisations`)
  if (poll.before !== null) reached.add('repeat')
  if (poll.outcome !== '') reached.add('outcome')
  if (!poll.result) return
  reached.add(poll.result.count === null ? 'hidden' : 'told')
  if (poll.result.sides) reached.add(`${poll.secrecy} sides`)
}
