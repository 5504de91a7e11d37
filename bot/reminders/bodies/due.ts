/** What features fill so that a body's channels are told what is due on a morning. */
import type { Text } from '../../../cards/card.ts'
import type { Press } from '../../../cards/press.ts'
import type { Reader } from '../../chat/feature.ts'
import type { Ref } from '../../ref.ts'

/** Days are `YYYY-MM-DD`, both ends included. */
export interface DueAsked {
  readonly network: string
  readonly body: string
  readonly from: string
  readonly until: string
}

/**
 * One thing that is due.
 *
 * @property on the day on which it is.
 * @property text what it is, as its own feature says it; `fine` whose (organisation or function, never a late person).
 */
export interface DueRow {
  readonly ref: Ref
  readonly on: string
  readonly text: Text
  readonly fine: string
  readonly open: Press
}

/** In order of day; what is done is left out. */
export type FindDue = (asked: DueAsked, reader: Reader) => Promise<readonly DueRow[]>
