/** What both sides do not agree on, in words. A side of which nobody was at the table has no dispute. */
import type { Words } from '../../../cards/words/words.ts'
import { refusal } from '../../refusal.ts'
import type { Verdict } from './consent.ts'
import type { Table } from './sides.ts'

/** A side was not there, and nobody who was stood in the way: there is nothing to settle. */
export const isOnlyAway = ({ without, away, objecting }: Verdict): boolean =>
  objecting.length === 0 && away.length > 0 && without.every((side) => away.includes(side))

/** "Van de gemeenten is niemand akkoord en SWV Noorderkring PO heeft bezwaar." */
export const sayVerdict = (
  { without, away, objecting }: Verdict,
  { asked }: Table,
  { sessions: { decision: say } }: Words,
): string => {
  const names = asked.filter(({ id }) => objecting.includes(id)).map(({ name }) => name)
  return say.why([
    ...without.map((side) => (away.includes(side) ? say.nobodyThere[side] : say.nobody[side])),
    ...(names.length === 0 ? [] : [say.object(names)]),
  ])
}

const disputeLimit = 500

/** What was typed; else why it was none. '' where nobody disputes it. @throws {Refusal} field.too-long at `dispute` */
export const readDispute = (text: string, verdict: Verdict, why: string): string => {
  const dispute = text.replace(/\s+/gu, ' ').trim()
  if (dispute.length > disputeLimit) throw refusal('field.too-long', { limit: disputeLimit }, 'dispute')
  return dispute || (isOnlyAway(verdict) ? '' : why.slice(0, disputeLimit))
}
