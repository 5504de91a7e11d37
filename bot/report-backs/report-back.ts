/** Terugkoppeling: what came of a body's meeting, or what somebody has to tell, for the bodies that are to hear of it. */
import type { Ref } from '../ref.ts'

/**
 * @property meeting of which it tells, or null for one that somebody wrote by hand.
 * @property to the bodies that hear of it.
 * @property text the summary, or what somebody wrote.
 * @property agreements the ids of what was decided and agreed there, in the order of their numbers.
 */
export interface ReportBack {
  readonly id: string
  readonly network: string
  readonly from: string
  readonly meeting: string | null
  readonly to: readonly string[]
  readonly text: string
  readonly agreements: readonly string[]
  readonly createdAt: number
  readonly createdBy: string
}

export const reportBackRef = (id: string): Ref => ({ kind: 'report-back', id })
