import { type Day, toIso } from './civil-date.ts'
import type { Deadline } from './deadline.ts'
import type { Context, Precision, Reason } from './due.ts'
import { anchorOf, type Period, unknown } from './period.ts'
import { behind, place, type Span } from './preposition.ts'

export interface Resolution {
  readonly from: string | null
  readonly until: string | null
  readonly precision: Precision
  readonly reason?: Reason
  readonly withExtra?: true
}

/** The dates that a deadline means when said on the anchor; null = it lies in the past. */
export function resolve(deadline: Deadline, context: Context): Resolution | null {
  const found = resolveWith(deadline, context)
  if (!found || !context.extra?.length) return found
  const official = resolveWith(deadline, { ...context, extra: [] })
  const isSame = found.from === official?.from && found.until === official.until
  return isSame ? found : { ...found, withExtra: true }
}

function resolveWith({ kind, period: said }: Deadline, context: Context): Resolution | null {
  const period = behind(kind, said)
  const anchor = anchorOf(context)
  const windows = period.windows(context)
  if (windows.length === 0 && canBeImpossible(period)) return refusal('none', 'impossible_date')
  for (const window of windows) {
    if (window === unknown) return refusal('vague', 'no_school_calendar')
    const span = place(kind, window, anchor)
    if (!liesAhead(span, anchor)) continue
    if (runsBackwards(span)) return refusal('none', 'impossible_date')
    return { ...clip(span, period, anchor), precision: period.precision }
  }
  return null
}

const refusal = (precision: 'vague' | 'none', reason: Reason): Resolution => ({
  from: null,
  until: null,
  precision,
  reason,
})

const canBeImpossible = ({ precision }: Period): boolean => precision === 'day' || precision === 'week'

/** "van mei 2027 tot april 2026" */
const runsBackwards = ({ from, until }: Span): boolean => until !== null && until < from

/** A window counts until its last day has passed, a lower bound only while it is still to come. */
const liesAhead = ({ from, until }: Span, anchor: Day): boolean => (until === null ? from > anchor : until >= anchor)

const clip = ({ from, until }: Span, period: Period, anchor: Day) => ({
  from: toIso(period.keepsStart ? from : Math.max(from, anchor)),
  until: until === null ? null : toIso(until),
})
