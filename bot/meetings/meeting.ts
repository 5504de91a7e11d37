/**
 * A body meets: first somewhere within a window, then on a day, then it is held and closed. Pure: time and people are
 * arguments, and what cannot be is a Refusal.
 */
import { instantOn } from '../clock.ts'
import type { Ref } from '../ref.ts'

/**
 * `regular` is what a body does by its rhythm; the others are what regions call them: a regiobijeenkomst, a
 * werksessie, an informatiebijeenkomst, a visit.
 */
export const meetingKinds = ['regular', 'regional', 'work-session', 'information', 'visit'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/**
 * - `to-plan`: within its window a day has still to be found.
 * - `planned`: it has its day and hour.
 * - `in-session`: the chair or the secretariat has opened it.
 * - `held`: it is closed, and its list was sent.
 */
export const meetingStates = ['to-plan', 'planned', 'in-session', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

/** In which a day is to be found: the words as said, and the days that they mean (`YYYY-MM-DD`, both included). */
export interface Window {
  readonly text: string
  readonly from: string
  readonly until: string
}

/** Epoch milliseconds. */
export interface Hours {
  readonly startsAt: number
  readonly endsAt: number
}

/** On a day, both in minutes since midnight. */
export const hoursOn = (day: string, starts: number, ends: number): Hours => {
  const at = (minutes: number): number => instantOn(day, Math.floor(minutes / 60)) + (minutes % 60) * 60_000
  return { startsAt: at(starts), endsAt: at(ends) }
}

/**
 * @property title '' for one that is called as its body is.
 * @property purpose what it is for ("om de vorderingen te bespreken"); '' for none.
 * @property follows the meeting out of which it grew, or null.
 * @property window null for one that got its day at once.
 * @property hours null as long as its day has still to be found.
 * @property place as people say it, or a link to where they meet online; '' for none.
 * @property papersOn the day on which its agenda closes and is sent round, or null as long as it has no day.
 * @property agendaSentAt when it was sent round, or null.
 * @property sequence of its invitation: grows with every change that calendars are to hear of (RFC 5545, SEQUENCE).
 * @property summary the thread that ran through it ("rode draad"); '' until it is written.
 * @property confirmedIn the next meeting of its body, which confirmed its list, or null.
 */
export interface Meeting {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly kind: MeetingKind
  readonly title: string
  readonly purpose: string
  readonly state: MeetingState
  readonly follows: string | null
  readonly window: Window | null
  readonly hours: Hours | null
  readonly place: string
  readonly papersOn: string | null
  readonly agendaSentAt: number | null
  readonly sequence: number
  readonly summary: string
  readonly confirmedIn: string | null
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

export const meetingRef = (id: string): Ref => ({ kind: 'meeting', id })

/** What somebody said of one meeting; who said nothing has none. */
export const attendances = ['present', 'absent', 'replaced'] as const

/**
 * Whether a member comes. `replacedBy` is a member, or as a bare name whoever takes the seat this once; only with
 * `replaced`.
 */
export interface Attendance {
  readonly network: string
  readonly meeting: string
  readonly member: string
  readonly answer: (typeof attendances)[number]
  readonly replacedBy: { readonly member: string | null; readonly name: string } | null
  readonly at: number
}

export const isOver = ({ state }: Pick<Meeting, 'state'>): boolean => state === 'held' || state === 'cancelled'

/** A window wakes up eight weeks before it begins: people's diaries fill. */
export const wakeDays = 56
