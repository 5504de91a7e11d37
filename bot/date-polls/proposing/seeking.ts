/** For whom a day is sought, and what is known of their diaries. */
import type { Region } from '../../dates/school-calendar.ts'
import type { Side, Weekday } from '../../network/customs.ts'

/** @property side at which they sit where two sides must agree; null for those who sit at neither. */
export interface Asked {
  readonly member: string
  readonly organisation: string
  readonly side: Side | null
  readonly isChair: boolean
}

/** Another meeting, epoch milliseconds. @property members who sit there. */
export interface BusyHours {
  readonly body: string
  readonly startsAt: number
  readonly endsAt: number
  readonly members: readonly string[]
}

/** Whole days, both ends included, on which these members are away: an absence, or days off of their organisation. */
export interface DaysAway {
  readonly fromOn: string
  readonly untilOn: string
  readonly members: readonly string[]
}

/**
 * @property body for which a day is sought.
 * @property from and `until` of the window, both included.
 * @property earliestOn no day before this one is proposed.
 * @property startsAt as `14:00`; with how many minutes it takes.
 * @property usual on what weekday (null where it has none) and at what hour the body is used to meet.
 * @property asked whoever has a say in the body.
 * @property count how many days are wanted.
 */
export interface Seeking {
  readonly body: string
  readonly from: string
  readonly until: string
  readonly earliestOn: string
  readonly startsAt: string
  readonly minutes: number
  readonly usual: { readonly weekday: Weekday | null; readonly startsAt: string }
  readonly region: Region
  readonly needsBothSides: boolean
  readonly asked: readonly Asked[]
  readonly meetings: readonly BusyHours[]
  readonly away: readonly DaysAway[]
  readonly count: number
}
