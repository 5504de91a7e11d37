import type { Ref } from '../ref.ts'

/**
 * A promise to say something at a moment of the domain's time.
 *
 * @property key names the occurrence, with its day where that may change (`agreement:ID:soon-3:2027-04-30:MEMBER`). What
 *   was given under a key is never given again, whatever its moment has become.
 * @property member whose it is: told in private, together with all else that is due to them then. Null for what is told
 *   to channels, or only done.
 * @property occasion what it says of the thing, in words of the thing's own feature (`soon-3`, `unanswered`).
 * @property folded the keys of those in whose stead it comes: they are given with it.
 */
export interface Reminder {
  readonly key: string
  readonly network: string
  readonly ref: Ref
  readonly dueAt: number
  readonly member: string | null
  readonly occasion: string
  readonly folded: readonly string[]
}

/** @property beside the occasions of the same thing that came at the same moment, and in whose stead it says this. */
export interface Occasions {
  readonly occasion: string
  readonly beside?: readonly string[]
}

/** Whether it says this of the thing, alone or with something else. */
export const hasOccasion = ({ occasion, beside = [] }: Occasions, asked: string): boolean =>
  occasion === asked || beside.includes(asked)

/** The occasion of what has become somebody's. */
export const assigned = 'assigned'

/** The occasion of what somebody put off: until then they hear nothing of that thing. */
export const snoozed = 'snoozed'

/** One that is of nobody in person and folds nothing says so by leaving it out. */
export type PlannedReminder = Pick<Reminder, 'key' | 'network' | 'ref' | 'dueAt'> & Partial<Reminder>

export const toReminder = ({ member = null, occasion = '', folded = [], ...planned }: PlannedReminder): Reminder => ({
  ...planned,
  member,
  occasion,
  folded,
})

/** A message in which somebody was reminded. */
export const nudgeRef = (id: string): Ref => ({ kind: 'nudge', id })

/** In the place of a thing of which it is forgotten who was reminded of it. */
export const forgottenRef: Ref = { kind: 'forgotten', id: '' }
