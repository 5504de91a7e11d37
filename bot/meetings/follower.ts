/** What other features do when something becomes of a meeting, in the same transaction. */
import type { Agreement } from '../agreements/agreement.ts'
import type { Context } from '../chat/feature.ts'
import type { Meeting } from './meeting.ts'

/** Who did it, when and where; nobody, as '', where it came with the time. */
export interface Deed {
  readonly member: { readonly id: string }
  readonly now: number
  readonly surface: Context['surface']
}

/**
 * @property onMoved it got its day, another day or hour, or lost it; or it has its day, and its name, purpose or place
 *   changed. Not when it is cancelled.
 */
export interface MeetingFollower {
  readonly onMoved?: (change: { readonly before: Meeting; readonly after: Meeting }, deed: Deed) => Promise<void>
  readonly onCancelled?: (meeting: Meeting, deed: Deed) => Promise<void>
  readonly onOpened?: (meeting: Meeting, deed: Deed) => Promise<void>
  /** A decision was numbered on; its `origin` names the meeting and the item, if it was taken in one. */
  readonly onDecided?: (decision: Agreement, deed: Deed) => Promise<void>
  readonly onClosed?: (meeting: Meeting, deed: Deed) => Promise<void>
}

/** All of them, one after another, in the order given. */
export const followAll = (followers: readonly MeetingFollower[]): Required<MeetingFollower> => ({
  onMoved: async (change, deed) => {
    for (const one of followers) await one.onMoved?.(change, deed)
  },
  onCancelled: async (meeting, deed) => {
    for (const one of followers) await one.onCancelled?.(meeting, deed)
  },
  onOpened: async (meeting, deed) => {
    for (const one of followers) await one.onOpened?.(meeting, deed)
  },
  onDecided: async (decision, deed) => {
    for (const one of followers) await one.onDecided?.(decision, deed)
  },
  onClosed: async (meeting, deed) => {
    for (const one of followers) await one.onClosed?.(meeting, deed)
  },
})
