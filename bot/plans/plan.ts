/**
 * Back-planning: from a day that cannot move (the ondersteuningsplan at the Inspectie before 1 May), or from a meeting,
 * the steps before it get their days, and are guarded as a whole. Pure.
 */
import type { Ref } from '../ref.ts'

export const planStates = ['running', 'done', 'withdrawn'] as const
export type PlanState = (typeof planStates)[number]

/**
 * One step. Steps stand in their order; each ends at least `gapDays` before the next, the last one before the hard day.
 *
 * @property id unique within its plan.
 * @property body that does it, or null.
 * @property gapDays calendar days that the next step needs after this one.
 * @property on its last day (`YYYY-MM-DD`).
 * @property isFixed somebody set that day: shifting the others leaves it where it is.
 * @property meeting in which it happens, or null; then `on` is the day of that meeting.
 */
export interface PlanStep {
  readonly id: string
  readonly title: string
  readonly body: string | null
  readonly gapDays: number
  readonly on: string
  readonly isFixed: boolean
  readonly meeting: string | null
  readonly isDone: boolean
}

/**
 * @property template the name of the template it was made from, or null.
 * @property hardOn the day before which all is to be done; `meeting` when that is a meeting's day.
 */
export interface Plan {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly name: string
  readonly template: string | null
  readonly hardOn: string
  readonly meeting: string | null
  readonly state: PlanState
  readonly steps: readonly PlanStep[]
  readonly createdAt: number
  readonly createdBy: string
  /** Grows with every change; a form that was opened on an older version is refused. */
  readonly version: number
}

export const planRef = (id: string): Ref => ({ kind: 'plan', id })
