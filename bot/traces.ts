/** What the platform itself keeps of a member, whatever the features: ways in, and lines that name them. */
import type { Ref } from './ref.ts'

/** How many there are, and from when until when (epoch milliseconds; null where there are none). */
export interface Span {
  readonly count: number
  readonly from: number | null
  readonly until: number | null
}

/**
 * @property sessions of our own page, until they expire.
 * @property codes one-time codes that nobody has used yet.
 * @property documents links to files and calendars, from when they were made.
 * @property acts lines of history in which the member did something, or somebody did it for them.
 * @property changes lines of history about the member.
 * @property logged entries of the audit log by, for or about the member; they stay, for they name nobody.
 * @property messages on our page, in the conversation with this member alone.
 */
export interface Traces {
  readonly sessions: Span
  readonly codes: Span
  readonly documents: Span
  readonly acts: Span
  readonly changes: Span
  readonly logged: Span
  readonly messages: Span
}

export interface TraceStore {
  readonly of: (network: string, member: string) => Promise<Traces>
  /** Members who are signed in on our page, or whether this one is. */
  readonly signedIn: (network: string, member?: string) => Promise<ReadonlySet<string>>
  /** The things whose cards may name the member. */
  readonly refsNaming: (network: string, member: string) => Promise<readonly Ref[]>
  /**
   * Forgets sessions, codes, links to documents, what stands on our page for this member alone, and what the history about them says; that
   * something happened stays.
   */
  readonly forget: (network: string, member: string) => Promise<void>
  /**
   * Puts `instead` where this full name stands in what others wrote: titles, progress, functions, links, history, and
   * messages of our own page. What has a name of its own (groups, bodies, channels, organisations) keeps it.
   */
  readonly strikeName: (network: string, name: string, instead: string) => Promise<void>
}
