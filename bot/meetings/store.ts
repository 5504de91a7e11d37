import type { Attendance, Meeting, MeetingState } from './meeting.ts'

/**
 * What a list of meetings asks for. All conditions hold together.
 *
 * @property from and `until` of the day on which it is, or the last day of the window in which it is to be; included.
 */
export interface MeetingQuery {
  readonly bodies?: readonly string[]
  readonly states?: readonly MeetingState[]
  readonly from?: string
  readonly until?: string
  readonly follows?: string
}

export interface MeetingStore {
  /** An id that is kept already changes nothing and gives back what was kept: a form sent twice makes one. */
  readonly add: (meeting: Meeting) => Promise<{ readonly meeting: Meeting; readonly isNew: boolean }>
  /** In one question for all; those whose id is kept already are left alone. Gives the others, as they are kept. */
  readonly addAll: (meetings: readonly Meeting[]) => Promise<readonly Meeting[]>
  readonly find: (network: string, id: string) => Promise<Meeting | null>
  /** As `find`; until the open unit of work ends nobody else changes it. */
  readonly hold: (network: string, id: string) => Promise<Meeting | null>
  /**
   * Finds, locks, applies a pure step and saves, in one call; the version grows by one.
   * @throws {Refusal} meeting.unknown
   */
  readonly change: (network: string, id: string, step: (meeting: Meeting) => Meeting) => Promise<Meeting>
  /** Earliest first; `latestFirst` the other way round. */
  readonly list: (
    network: string,
    query: MeetingQuery,
    page: { readonly limit: number; readonly skip?: number; readonly latestFirst?: boolean },
  ) => Promise<readonly Meeting[]>

  /** One for each member: a new answer takes the place of the one before. */
  readonly answer: (attendance: Attendance) => Promise<void>
  /** As if the member had said nothing. */
  readonly takeBackAnswer: (network: string, meeting: string, member: string) => Promise<void>
  readonly attendances: (network: string, meeting: string) => Promise<readonly Attendance[]>
  /** What this member said of any meeting, and what others said whom they replace. */
  readonly attendancesOf: (network: string, member: string) => Promise<readonly Attendance[]>
  /** Forgets what a member said of any meeting, and that they replace somebody. */
  readonly forgetMember: (network: string, member: string) => Promise<void>
}
