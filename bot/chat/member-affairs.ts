/** What a feature does about a member as a whole: shows what it keeps, passes it on, forgets it. */
import type { Member } from '../network/network.ts'
import type { Context, Reader } from './feature.ts'

/**
 * One thing that is kept of a member.
 *
 * @property what in the reader's words ("Afspraak 12: Werkagenda opstellen, actiehouder")
 * @property until how long, and why, in the reader's words
 */
export interface Kept {
  readonly what: string
  readonly until: string
}

/** @property name the heading in the reader's words. @property data the same as plain data, for the JSON copy. */
export interface KeptSection {
  readonly name: string
  readonly kept: readonly Kept[]
  readonly data: Readonly<Record<string, unknown>>
}

export interface MemberAffairs {
  /** @param isOwn the member themselves reads it; to the secretariat some things are told without what they are */
  readonly show: (member: Member, reader: Reader, isOwn: boolean) => Promise<readonly KeptSection[]>
  /** What there is to pass on, in words ("3 afspraken"); nothing is changed. Empty when there is nothing. */
  readonly countOf: (member: Member, reader: Reader) => Promise<readonly string[]>
  /** Everything that `from` holds is now held by `to`, with a line in its history. Joins the open unit of work. */
  readonly handOver: (from: Member, to: Member, context: Context) => Promise<void>
  /**
   * Somebody leaves without a successor: what must have a holder falls to their organisation. Gives what fell to it, in
   * words ("3 afspraken zijn nu van Gemeente Duinrecht").
   */
  readonly release: (member: Member, context: Context) => Promise<readonly string[]>
  /** Removes the person, as far as the law allows; agreements keep the organisation. The member has left before. */
  readonly erase: (member: Member, context: Context) => Promise<void>
}
