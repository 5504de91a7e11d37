/** How a body meets: its rhythm, its place and hour, what always stands on its agenda, and who must agree. */
import type { OrganisationKind } from './network.ts'

/** Monday is 1. A network does not meet in weekends. */
export const weekdays = [1, 2, 3, 4, 5] as const
export type Weekday = (typeof weekdays)[number]

/**
 * - `weeks`: every so many weeks, counted from the week of `fromOn`.
 * - `month`: on the first to fourth, or the last (`-1`), such weekday of each of these months (1 to 12).
 * - `year`: so many times a year, on days that are found each time.
 */
export type Rhythm =
  | { readonly kind: 'weeks'; readonly every: number; readonly weekday: Weekday; readonly fromOn: string }
  | {
      readonly kind: 'month'
      readonly nth: 1 | 2 | 3 | 4 | -1
      readonly weekday: Weekday
      readonly months: readonly number[]
    }
  | { readonly kind: 'year'; readonly times: number }

/**
 * @property decides what it decides on, in its own words; '' for nothing.
 * @property rhythm null for a body that meets when there is reason to.
 * @property startsAt the usual hour as `14:00`, and how many minutes it takes; place as people say it, or a link to
 *   where they meet online; '' for none.
 * @property papersDays so many days before a meeting its agenda closes and is sent round.
 * @property needsBothSides education and municipalities both must agree (an OOGO).
 * @property standing what stands on each of its agendas.
 */
export interface Customs {
  readonly decides: string
  readonly rhythm: Rhythm | null
  readonly startsAt: string
  readonly minutes: number
  readonly place: string
  readonly papersDays: number
  readonly needsBothSides: boolean
  readonly standing: readonly string[]
}

/** Agenda and papers ten days before is the use of councils, which these bodies follow (domain of iBabs, Hoorn). */
export const usualCustoms: Customs = {
  decides: '',
  rhythm: null,
  startsAt: '14:00',
  minutes: 90,
  place: '',
  papersDays: 10,
  needsBothSides: false,
  standing: [],
}

/** Since midnight, of an hour as `14:30`. */
export const minutesAt = (startsAt: string): number => {
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number)
  return hour * 60 + minute
}

export const sides = ['education', 'municipality'] as const
export type Side = (typeof sides)[number]

const sideOfKind: Readonly<Partial<Record<OrganisationKind, Side>>> = {
  swv: 'education',
  school_board: 'education',
  vocational_college: 'education',
  municipality: 'municipality',
}

/** At whose side an organisation sits where two sides must agree; null for those who sit at neither. */
export const sideOf = (kind: OrganisationKind): Side | null => sideOfKind[kind] ?? null
