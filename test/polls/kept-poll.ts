/** A poll as it is opened in a database, and how it is closed there. */
import { expect } from 'vitest'
import type { Ballot, CountableVote, Vote } from '../../bot/polls/ballot.ts'
import { countPoll } from '../../bot/polls/counting/count-poll.ts'
import type { Poll } from '../../bot/polls/poll.ts'
import { closePoll, losePoll } from '../../bot/polls/rules/end.ts'
import type { PollStore } from '../../bot/polls/store.ts'
import { chosen, now, poll } from './sample.ts'

export const network = 'n'

export const asked = (id: string, given: Partial<Poll> = {}): Omit<Poll, 'number'> => {
  const { number: _, ...rest } = { ...poll, network, ...given, id }
  return rest
}

export const anonymous = (id: string, given: Partial<Poll> = {}): Omit<Poll, 'number'> =>
  asked(id, { secrecy: 'anonymous', electors: voters(40), ...given })

export const voters = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `member-${at}`)

export const says = (voter: string, options: string, side: Vote['side'] = null): Vote => ({
  ...{ voter, side, ballot: chosen(options) },
})

/** As the feature does it. */
export const counting = (poll: Poll, votes: readonly CountableVote[] | null): Poll =>
  votes === null ? losePoll(poll, now) : closePoll(poll, countPoll(poll, votes, { eligible: null, asked: [] }), now)

/** What was voted so far, which without names only a closing can read: one that is undone. */
export const ballotsIn = async (
  polls: Pick<PollStore, 'close'>,
  { network: of, id }: Pick<Poll, 'network' | 'id'>,
): Promise<readonly Ballot[]> => {
  const [seen, undo]: [Ballot[], Error] = [[], new Error('Only read.')]
  const step = (_: Poll, votes: readonly CountableVote[] | null): never => {
    seen.push(...(votes ?? []).map(({ ballot }) => ballot))
    throw undo
  }
  await expect(polls.close(of, id, step)).rejects.toBe(undo)
  return seen
}

/** How often each option was chosen; null where that may not be told. */
export const tally = ({ result }: Poll): Readonly<Record<string, number>> | null =>
  result?.count?.kind === 'choice'
    ? Object.fromEntries(result.count.options.map(({ option, count }) => [option, count]))
    : null
