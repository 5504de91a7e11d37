import type { CaseHalves } from './case-halves.ts'
import type { CaseRound, Phase } from './case-round.ts'

/** When time has something to do for a round again (epoch ms), or null; what is due already lies in the past. */
export type NextDue = (round: CaseRound) => number | null

/** All conditions hold together. The latest number first; those without one last. */
export interface CaseRoundQuery {
  readonly bodies?: readonly string[]
  readonly phases?: readonly Phase[]
}

/**
 * What stays of a round stands in our database as it is; what must be forgotten stands there sealed under the key of
 * the round, which stands in the key store alone. There is no column for who brought it in, and no row for what
 * somebody contributed.
 */
export interface CaseRoundStore {
  /**
   * Makes the round, then its key, and then seals: killed in between it is a round without anything sealed, which takes
   * that key along when it expires, so that no key is left of which nobody knows. Called outside every unit of work.
   *
   * @throws {KeyExists} where it was begun before
   */
  readonly begin: (halves: CaseHalves, nextDue: NextDue) => Promise<void>
  /** `sealed` is null for what is forgotten, also where the key was lost. */
  readonly find: (network: string, id: string) => Promise<CaseHalves | null>
  /**
   * Finds, locks, applies a pure step and saves. Where the step leaves nothing sealed the key is destroyed first: what
   * is rolled back after that is forgotten all the same.
   *
   * @throws {Refusal} case-round.unknown
   */
  readonly change: (
    network: string,
    id: string,
    step: (halves: CaseHalves) => CaseHalves,
    nextDue: NextDue,
  ) => Promise<CaseHalves>
  readonly list: (network: string, query: CaseRoundQuery) => Promise<readonly CaseRound[]>
  /** Rounds for which time has something to do, of all networks, earliest first. */
  readonly due: (now: number) => Promise<readonly CaseRound[]>
  /** Those of which nobody can read any more what is sealed, and that do not know it yet: they are to be forgotten. */
  readonly lost: () => Promise<readonly CaseRound[]>
  /** Until the open unit of work ends nobody else publishes here. @returns the first free number */
  readonly holdNumbers: (network: string) => Promise<number>
  /** The alias of a member in this round: the same in all of it, another in the next. @throws {KeyLost} */
  readonly aliasOf: (round: Pick<CaseRound, 'network' | 'id'>, member: string) => Promise<string>
}
