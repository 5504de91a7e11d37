import type { Availability, DatePoll } from './date-poll.ts'

export interface DatePollStore {
  /** An id that is kept already changes nothing and gives back what was kept: a form sent twice makes one. */
  readonly add: (poll: DatePoll) => Promise<{ readonly poll: DatePoll; readonly isNew: boolean }>
  readonly find: (network: string, id: string) => Promise<DatePoll | null>
  /** As `find`; nobody else changes it until the open unit of work ends. */
  readonly hold: (network: string, id: string) => Promise<DatePoll | null>
  /** The open ones of these bodies, oldest first. */
  readonly open: (network: string, bodies: readonly string[]) => Promise<readonly DatePoll[]>
  /** All of one meeting, oldest first. */
  readonly ofMeeting: (network: string, meeting: string) => Promise<readonly DatePoll[]>
  /**
   * Finds, locks, applies a pure step and saves, in one call; the version grows by one.
   * @throws {Refusal} date-poll.unknown
   */
  readonly change: (network: string, id: string, step: (poll: DatePoll) => DatePoll) => Promise<DatePoll>
  /** Until the open unit of work ends nobody else begins a poll for this meeting. */
  readonly lockMeeting: (network: string, meeting: string) => Promise<void>
  /** One for each option and member: a new answer takes the place of the one before. */
  readonly answer: (answers: readonly Availability[]) => Promise<void>
  readonly answers: (network: string, poll: string) => Promise<readonly Availability[]>
  /** Of all polls, by poll. */
  readonly answersOfMember: (network: string, member: string) => Promise<readonly Availability[]>
  readonly forgetMember: (network: string, member: string) => Promise<void>
}
