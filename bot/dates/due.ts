import { type Candidate, findCandidates } from './candidate.ts'
import { chooseCandidate } from './choose.ts'
import { clauseOf } from './clause.ts'
import type { ExtraDays } from './extra-days.ts'
import type { Region } from './school-calendar.ts'
import { correctSpelling } from './spelling.ts'
import { tokenise } from './tokens.ts'

export type { Region } from './school-calendar.ts'

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'month_range'
  | 'quarter'
  | 'season'
  | 'part_of_year'
  | 'year'
  | 'year_end'
  | 'school_year'
  | 'before_holiday'
  | 'after_holiday'
  | 'holiday'
  | 'duration'
  | 'vague'
  | 'none'

/** Why there are no dates: what the asker has to hear. */
export type Reason =
  | 'vague'
  | 'body_relative'
  | 'event_relative'
  | 'no_school_calendar'
  | 'impossible_date'
  | 'ambiguous_weekday'

export interface Context {
  /** The day on which it was said. */
  readonly anchor: string
  readonly region: Region
  /** Days off of whoever it is about, beside the school holidays of the region. */
  readonly extra?: readonly ExtraDays[]
}

/** Calendar dates are `YYYY-MM-DD`, both ends included; null = no begin or end known. */
export interface Due {
  /** The words as they stood. */
  readonly text: string
  /** UTF-16 offsets into the input, end exclusive. */
  readonly span: readonly [number, number]
  readonly from: string | null
  readonly until: string | null
  readonly precision: Precision
  /** It says when something begins, not when it must be ready. */
  readonly isStart: boolean
  readonly reason?: Reason
  /** Without the extra days of the context it would be read otherwise. */
  readonly withExtra?: true
}

/**
 * Reads the deadline in Dutch words. Null when there is none; a vague, body-bound or impossible one comes back
 * without dates and with its reason, so that the caller can ask.
 *
 * @example readDue('voor de kerstvakantie', { anchor: '2026-10-06', region: 'noord' }) // until 2026-12-18
 */
export function readDue(text: string, context: Context): Due | null {
  const tokens = correctSpelling(tokenise(text))
  const choice = chooseCandidate(tokens, findCandidates(tokens), context)
  if (!choice) return null
  const { candidate, ...found } = choice
  const end = isBareConjunction(candidate, found.reason) ? clauseOf(tokens, candidate).end : candidate.end
  const span = [tokens[candidate.first]?.start ?? 0, tokens[end - 1]?.end ?? 0] as const
  return { text: text.slice(...span), span, ...found }
}

/** "zodra" says nothing to the asker without what it waits for: "zodra de subsidie rond is". */
const isBareConjunction = ({ first, end }: Candidate, reason: Reason | undefined): boolean =>
  reason === 'event_relative' && end === first + 1
