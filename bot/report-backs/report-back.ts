/** Terugkoppeling: what came of a body's meeting, or what somebody has to tell, for the bodies that are to hear of it. */
import type { Ref } from '../ref.ts'

/**
 * @property id of the meeting of which it tells by itself; else its own.
 * @property meeting of which it tells, or null for one that somebody wrote by hand about none.
 * @property to the bodies that hear of it.
 * @property text what somebody wrote, or the summary as it was when the meeting closed.
 * @property agreements the ids of what was decided and agreed there by then, in the order of their numbers.
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

/** Made when its meeting closed, and right as long as the list of that meeting is; else somebody wrote it. */
export const isOfMeeting = ({ id, meeting }: Pick<ReportBack, 'id' | 'meeting'>): boolean => id === meeting
