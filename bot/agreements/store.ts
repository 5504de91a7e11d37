import type { Agreement, AgreementKind, AgreementState } from './agreement.ts'
import type { Party, PartyRole } from './party.ts'

/**
 * What a list asks for. All conditions hold together; of several parties, roles, kinds or states any one will do.
 *
 * @property roles in which the parties take part; `owner` when left out.
 * @property alsoOwnedBy with `parties`: beside what they have in the bodies, what these are the owners of in any body.
 * @property without of those that somebody has to owe.
 * @property isOpen left out: open and closed.
 */
export interface AgreementQuery {
  readonly bodies?: readonly string[]
  readonly parties?: readonly Party[]
  readonly roles?: readonly PartyRole[]
  readonly alsoOwnedBy?: readonly Party[]
  readonly kinds?: readonly AgreementKind[]
  /** Of a decision, within its body. */
  readonly serial?: number
  readonly states?: readonly AgreementState[]
  /** null: those of no theme. */
  readonly theme?: string | null
  readonly agenda?: string
  /** The shares or parts of this agreement, or what grew out of it; of several, of any of them. */
  readonly parent?: string | readonly string[]
  /** Agreed in this meeting. */
  readonly meeting?: string
  /** What many share is counted as one where its shares are left out. */
  readonly isShare?: boolean
  readonly createdBy?: string
  readonly lateOn?: string
  /** The last day, or that on which it starts, is one of these; both included. */
  readonly days?: { readonly from: string; readonly until: string }
  /** Epoch milliseconds. */
  readonly createdAfter?: number
  readonly without?: 'owner' | 'term'
  /** Another date was proposed, and waits for an answer. */
  readonly hasProposal?: boolean
  /** Somebody asked for help with it. */
  readonly asksHelp?: boolean
  readonly isOpen?: boolean
}

/**
 * The projects of a werkagenda or theme: what was withdrawn, merged or split is none any more, and one that many do,
 * each for itself, is one.
 */
export const projectQuery: AgreementQuery = {
  kinds: ['action-item'],
  states: ['open', 'running', 'reported_done', 'done'],
  isShare: false,
}

/** What else was agreed under it and holds: nothing of this is ever done, so it counts in no bar. */
export const otherQuery: AgreementQuery = {
  ...projectQuery,
  kinds: ['standing-agreement', 'intention', 'decision'],
}

/** Counting all of a million would cost more than showing ten of them. */
export const mostCounted = 1_000

/** Open ones of a body, or owed by any of these; of the whole network when both are left out. */
export type FollowingQuery = { readonly body?: string; readonly owners?: readonly Party[] }

export interface Listed {
  readonly items: readonly Agreement[]
  /** How many there are; `mostCounted` stands for that many or more. */
  readonly total: number
}

/** How far things are: how many are done or reported so, under way, open, or late whether under way or not. */
export interface Progress {
  readonly done: number
  readonly running: number
  readonly open: number
  readonly late: number
}

/** @property key of what they have in common; null for those that have none. */
export interface Tally extends Progress {
  readonly key: string | null
}

export interface AgreementStore {
  /**
   * Keeps a new agreement under the next running number of its network; a decision under the next of its body too. An
   * id that is kept already changes nothing and gives back what was kept: a form sent twice makes one.
   */
  readonly add: (
    make: (number: number, serial: number) => Agreement,
    network: string,
    id: string,
  ) => Promise<{ item: Agreement; isNew: boolean }>
  /** Every party that owns something open, each once. */
  readonly owing: (network: string) => Promise<readonly Party[]>
  /** Whether the party has a part in any, in whatever role; an organisation also by a share of its own, or a reaction. */
  readonly names: (network: string, party: Party) => Promise<boolean>
  readonly find: (network: string, id: string) => Promise<Agreement | null>
  readonly findNumbered: (network: string, number: number) => Promise<Agreement | null>
  /** In the order of the numbers given, without those that are not there. */
  readonly findAll: (network: string, numbers: readonly number[]) => Promise<readonly Agreement[]>
  /**
   * Finds, locks, applies a pure step and saves, in one call; the version grows by one.
   * @throws {Refusal} agreement.unknown
   */
  readonly change: (network: string, id: string, step: (item: Agreement) => Agreement) => Promise<Agreement>
  /** Late first, then by last day, those without a day last; at most `limit` after the first `skip`. */
  readonly list: (network: string, query: AgreementQuery, limit: number, skip?: number) => Promise<Listed>
  /** The open ones after this number, in the order of their numbers, which never changes: for whoever goes through all. */
  readonly following: (
    network: string,
    query: FollowingQuery,
    after: number,
    limit: number,
  ) => Promise<readonly Agreement[]>
  /** The progress of all that the query gives, by what they have in common. What was withdrawn, merged or split is left out. */
  readonly tally: (
    network: string,
    query: AgreementQuery,
    by: 'theme' | 'agenda' | 'parent',
    today: string,
  ) => Promise<readonly Tally[]>
  /** All of one theme are of another from here on; nothing else of them changes. @returns how many */
  readonly moveTheme: (network: string, from: string, to: string) => Promise<number>
}
