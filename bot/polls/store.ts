import type { Ballot, CountableVote, Vote } from './ballot.ts'
import type { Poll } from './poll.ts'
import type { Result } from './result.ts'

export interface PollQuery {
  readonly bodies?: readonly string[]
  readonly states?: readonly Poll['state'][]
}

/**
 * A named vote stands with its voter. An anonymous one stands under a tag that nobody can make without the poll's key,
 * padded and sealed, without time or order; at closing it is counted and gone, and then the key is.
 */
export interface PollStore {
  /**
   * Where it is anonymous its key is made first, and survives a power cut before the poll opens. Called outside every
   * unit of work. An id that is kept already changes nothing and gives back what was kept.
   */
  readonly open: (poll: Omit<Poll, 'number'>) => Promise<{ readonly poll: Poll; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<Poll | null>
  /** Finds, locks, applies a pure step and saves; the version grows by one. @throws {Refusal} poll.unknown */
  readonly change: (network: string, id: string, step: (poll: Poll) => Poll) => Promise<Poll>
  /** Newest first. */
  readonly list: (network: string, query: PollQuery) => Promise<readonly Poll[]>
  /** Takes the place of the voter's earlier vote. @throws {Refusal} poll.uncountable where the key is lost */
  readonly vote: (poll: Poll, vote: Vote) => Promise<void>
  /** What this voter voted, or null: shown to themselves only. @throws {Refusal} poll.uncountable */
  readonly voteOf: (poll: Poll, voter: string) => Promise<Ballot | null>
  /** Whether these have voted, to remind those who have not. @throws {Refusal} poll.uncountable */
  readonly whoVoted: (poll: Poll, voters: readonly string[]) => Promise<ReadonlySet<string>>
  readonly countVotes: (poll: Poll) => Promise<number>
  /** Of a named poll: by voter. */
  readonly namedVotes: (network: string, poll: string) => Promise<readonly Vote[]>
  /** Open polls whose hour has come, of all networks; and closed ones whose key is still to be destroyed. */
  readonly due: (now: number) => Promise<readonly Poll[]>
  /**
   * Counts and closes in one unit of work: `count` is given all ballots in no order, and the ballots of an anonymous
   * poll are gone with it. A lost key makes it `uncountable`, never a count of what could be read. Afterwards
   * `forgetKey`. @throws {Refusal} poll.unknown, poll.closed
   */
  readonly close: (
    network: string,
    id: string,
    count: (poll: Poll, votes: readonly CountableVote[]) => { readonly result: Result; readonly closedAt: number },
  ) => Promise<Poll>
  /** Writes through what was deleted and destroys the key; done twice it is done once. Outside every unit of work. */
  readonly forgetKey: (network: string, id: string) => Promise<void>
}
