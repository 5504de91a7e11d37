/** What one person is told in private, at one moment, of all that is due to them then. */
import type { Ref } from '../../ref.ts'
import type { Occasions } from '../reminder.ts'

/**
 * @property occasion what it says of the thing, in words of the thing's own feature.
 * @property dueAt epoch milliseconds.
 * @property isSaidAgain a newer message to them asks it.
 */
export interface NudgeLine extends Occasions {
  readonly ref: Ref
  readonly dueAt: number
  readonly isSaidAgain?: boolean
}

/** As whom somebody is spoken to: of one thing whoever owes it is asked other things than whoever keeps order. */
export const roleOf = (occasion: string): string => {
  if (/^secretariat-\d+$/u.test(occasion)) return 'secretariat'
  return /^(?:nobody|help|to-confirm)$/u.test(occasion) ? occasion : 'owner'
}

/** @property givenAt epoch milliseconds. @property lines each thing once. */
export interface Nudge {
  readonly id: string
  readonly network: string
  readonly member: string
  readonly givenAt: number
  readonly lines: readonly NudgeLine[]
}

/** So many messages of one person are still pressed, or changed: as far back as anybody scrolls. */
export const asFarBack = 200

/** After so long it is said that it comes late: we were down, or asleep. Within it the ticker and a busy outbox pass. */
export const lateAfter = 60 * 60_000

export const isLateLine = ({ givenAt }: Pick<Nudge, 'givenAt'>, { dueAt }: Pick<NudgeLine, 'dueAt'>): boolean =>
  givenAt - dueAt > lateAfter
