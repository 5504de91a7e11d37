/** What a channel shows of a round: what everybody there may see, from the half that stays alone. */

import type { Card } from '../../../cards/card.ts'
import { type AtWork, type CaseRoundCardView, caseRoundCard } from '../../../cards/case-round-card.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { Ref } from '../../ref.ts'
import type { CaseRound } from '../case-round.ts'
import { durationMark } from '../duration.ts'
import { isWorkPhase } from '../steering/enter-phase.ts'
import type { CaseRoundStores } from '../stores.ts'
import { sayNotes, sayTerm, sayWaiting } from './say-moment.ts'

/** Null for what was never published, or is not for all of the body. */
export const presentRound =
  (stores: Pick<CaseRoundStores, 'caseRounds'>) =>
  async ({ id }: Ref, reader: Reader): Promise<Card | null> => {
    const found = await stores.caseRounds.find(reader.network, id)
    const view = found && viewCard(found.round, reader)
    return view && caseRoundCard(view, reader.words)
  }

export const viewCard = (round: CaseRound, reader: Reader): CaseRoundCardView | null => {
  const { id, number, title, participants, lessons, agreements, audience } = round
  if (number === null || !audience.isWide) return null
  return {
    ...{ id, number, title, participants, state: stateOf(round), phase: atWork(round) },
    term: sayTerm(round, reader),
    notes: sayNotes(round, reader),
    ...{ way: round.way, waiting: sayWaiting(round, reader) },
    duration: { band: round.duration.band, mark: durationMark(round.duration, dayAt(reader.now)) },
    purge: { on: round.purgeOn && sayDate(round.purgeOn, reader.language), days: round.settings.retentionDays },
    lessons: lessons.map(({ text }) => text),
    agreements: agreements.length,
    isForTooFew: round.tooFewAt !== null,
  }
}

export const atWork = ({ phase }: Pick<CaseRound, 'phase'>): AtWork | null => (isWorkPhase(phase) ? phase : null)

const stateOf = (round: CaseRound): CaseRoundCardView['state'] => {
  if (round.phase === 'closed' || round.phase === 'purged' || round.phase === 'withdrawn') return round.phase
  return 'running'
}
