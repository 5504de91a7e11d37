import type { Ballot, CountableVote, Vote } from './ballot.ts'
import type { Poll, PollOption } from './poll.ts'

/** All conditions hold together. @property bodies whose poll it is, or whose voices it asks too. */
export interface PollQuery {
  readonly bodies?: readonly string[]
  readonly states?: readonly Poll['state'][]
  readonly secrecy?: 'anonymous'
}

export interface PollPage {
  readonly limit?: number
  readonly skip?: number
}

type Named = Pick<Poll, 'network' | 'id'>
type Voted = Named & Pick<Poll, 'secrecy'>

/**
 * A named vote stands with its voter. An anonymous one stands under a tag that nobody can make without the poll's key,
 * padded and sealed, without time or order; at closing it is counted and gone, and then the key is.
 *
 * Whatever needs a key that is not there refuses with `poll.key-away`, and is never answered with something empty; a key
 * store that cannot be read just now throws.
 */
export interface PollStore {
  /**
   * Where it is anonymous its key is made first, and survives a power cut before the poll opens. Called outside every
   * unit of work. An id that is kept already changes nothing and gives back what was kept.
   *
   * @param announce what follows from its opening, in the same unit of work as the poll itself
   */
  readonly open: (
    poll: Omit<Poll, 'number'>,
    announce?: (poll: Poll) => Promise<void>,
  ) => Promise<{ readonly poll: Poll; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<Poll | null>
  /**
   * Finds, locks, applies a pure step and saves; the version grows by one. Until the unit ends nobody votes. The bodies
   * and the electors stay as they were at the opening, and a poll that is open ends by `close` or `withdraw` only.
   *
   * @throws {Refusal} poll.unknown
   */
  readonly change: (network: string, id: string, step: (poll: Poll) => Poll) => Promise<Poll>
  /** Newest first. */
  readonly list: (network: string, query: PollQuery, page?: PollPage) => Promise<readonly Poll[]>
  readonly count: (network: string, query: PollQuery) => Promise<number>
  /** Newest first: which the member made, in which they are an elector, and in which they voted by name. */
  readonly naming: (network: string, member: string) => Promise<readonly Poll[]>
  /**
   * Takes the place of the voter's earlier vote.
   *
   * @param poll to which the vote was found to fit: what was changed in that moment is another question
   * @throws {Refusal} form.outdated; poll.unknown, -closed, -withdrawn, -uncountable, -key-away
   */
  readonly vote: (poll: Voted & Pick<Poll, 'version'>, vote: Vote) => Promise<void>
  /** What this voter voted in a poll by name, or null. A ballot without a name nothing opens but `close`, with all others. */
  readonly voteOf: (poll: Voted, voter: string) => Promise<Ballot | null>
  /** Which of these have voted, to remind those who have not; of none, whether anybody can vote. @throws {Refusal} poll.key-away */
  readonly whoVoted: (poll: Voted, voters: readonly string[]) => Promise<ReadonlySet<string>>
  /** Of an open poll; of a named one also later. */
  readonly countVotes: (poll: Voted) => Promise<number>
  /** Of a named poll: by voter. */
  readonly namedVotes: (network: string, poll: string) => Promise<readonly Vote[]>
  /** What is kept by name of a member, in polls that are open or over. */
  readonly votesOfMember: (network: string, member: string) => Promise<readonly VoteIn[]>
  /** Their named votes in open polls are gone. Those that were counted stay, as the member's row does without its name. */
  readonly forgetMember: (network: string, member: string) => Promise<void>

  /**
   * Options that members offered in an anonymous poll wait sealed, in one text of one length: neither how many wait nor
   * in what order they came can be seen.
   *
   * @throws {Refusal} poll.unknown, -closed, -withdrawn, -uncountable, -key-away, -takes-no-options
   */
  readonly offerOption: (
    network: string,
    id: string,
    step: (poll: Poll, pending: readonly PollOption[]) => readonly PollOption[],
  ) => Promise<void>
  /** As `change`; what waited is with the step, and waits no longer. @throws {Refusal} as `offerOption` */
  readonly publishOptions: (
    network: string,
    id: string,
    step: (poll: Poll, pending: readonly PollOption[]) => Poll,
  ) => Promise<Poll>
  /** Open anonymous polls in which options may wait, of all networks. */
  readonly takingOptions: () => Promise<readonly Poll[]>

  /** Open polls whose hour has come, of all networks; and those that ended and whose key is still to be destroyed. */
  readonly due: (now: number) => Promise<readonly Poll[]>
  /** Open polls whose key is not there, or was not: `isKeyAway` says how it is now. */
  readonly lost: () => Promise<readonly Poll[]>
  /** Keeps whether its key is away; the version stays. @returns whether it was otherwise */
  readonly markKey: (poll: Named & Pick<Poll, 'isKeyAway'>) => Promise<boolean>
  /**
   * Counts and ends in one unit of work. The step is given all votes, in an order that says nothing, or null where they
   * cannot be read for good: then it may end in anything but `closed`. The ballots of an anonymous poll are gone with
   * it. Afterwards, outside: `forgetKey`. @throws {Refusal} poll.unknown, -closed, -withdrawn, -uncountable
   */
  readonly close: (
    network: string,
    id: string,
    step: (poll: Poll, votes: readonly CountableVote[] | null) => Poll,
  ) => Promise<Poll>
  /** As `close`, uncounted: the votes are gone, named ones too. Afterwards, outside: `forgetKey`. */
  readonly withdraw: (network: string, id: string, step: (poll: Poll) => Poll) => Promise<Poll>
  /**
   * Of a poll that has ended: writes through what was deleted and destroys the key; done twice it is done once. Called
   * outside every unit of work.
   */
  readonly forgetKey: (network: string, id: string) => Promise<void>
}

export interface VoteIn {
  readonly poll: string
  readonly vote: Vote
}
