/** What one person reads of a round, in words. */

import { bold, type Text } from '../../../cards/card.ts'
import { sayBarrier } from '../../../cards/case-round-barriers.ts'
import { sayDuration } from '../../../cards/case-round-card.ts'
import type { PieceView, ReadingView } from '../../../cards/case-round-reading.ts'
import type { Reader } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { durationMark } from '../duration.ts'
import type { Piece } from '../sealed.ts'
import type { ShownPiece } from '../seeing/show-pieces.ts'
import type { Found } from './access.ts'
import { sayMoment, sayNotes, sayTerm, sayWaiting } from './say-moment.ts'
import { atWork } from './view-card.ts'

/**
 * Title, phase and term, who reads it, what keeps it waiting, and the core question, on every page.
 *
 * @param first who alone reads it until it is widened; null for the whole body
 */
export const sayHead = ({ halves: { round }, view }: Found, first: string | null, reader: Reader): readonly Text[] => {
  const say = reader.words.caseRound
  const phase = atWork(round)
  const term = sayTerm(round, reader)
  const purge = round.purgeOn === null ? [] : [say.purgeOn(sayDate(round.purgeOn, reader.language))]
  return [
    [bold(round.title), ` · ${[say.phases[round.phase], ...(term === '' ? [] : [term])].join(', ')}`],
    ...(first === null ? [] : [say.first(first)]),
    ...sayNotes(round, reader),
    ...(phase === null ? purge : [sayWaiting(round, reader) ?? say.asks[phase]]),
    ...(view.coreQuestion === null ? [] : [coreQuestion(view.coreQuestion, reader)]),
  ]
}

const coreQuestion = (text: string, { words }: Reader): Text => [bold(`${words.caseRoundForm.coreQuestion}: `), text]

/** @param steps of the region that were taken, by name */
export const readingOf = (
  { halves: { round, sealed }, view }: Found,
  steps: readonly string[],
  reader: Reader,
): ReadingView => ({
  facts: [
    ...sayFacts({ halves: { round, sealed }, view }, reader),
    ...(steps.length === 0 ? [] : [reader.words.caseScreening.steps(steps.join(', '))]),
  ],
  pieces: view.pieces.flatMap((piece) => viewPiece(piece, sealed?.pieces ?? [], reader) ?? []),
  isHidden: round.phase === 'analysing' && !view.pieces.some(({ kind }) => kind === 'interpretation'),
  lessons: (view.outcome?.lessons ?? []).map(({ text }) => text),
  agreements: view.outcome?.agreements.length ?? 0,
})

const sayFacts = ({ halves: { round }, view }: Pick<Found, 'halves' | 'view'>, reader: Reader): readonly string[] => {
  const { facts, sectors } = reader.words.caseRound
  const { ages } = reader.words.caseBringingIn
  const { checklist: say } = reader.words.caseRoundForm
  if (view.facts === null) return []
  const { sector, ageBand, barriers } = view.facts
  const duration = { band: round.duration.band, mark: durationMark(round.duration, dayAt(reader.now)) }
  return [
    [
      `${facts.sector}: ${sectors[sector]}`,
      `${facts.age}: ${ages[ageBand]}`,
      `${facts.duration}: ${sayDuration(duration, reader.words)}`,
      ...(barriers.length === 0
        ? []
        : [`${facts.barriers}: ${barriers.map((one) => sayBarrier(one, reader.words)).join(', ')}`]),
    ].join(' · '),
    ...(view.checklist === null
      ? []
      : [
          [
            `${say.onePlan}: ${say.answers[view.checklist.onePlan]}`,
            `${say.exemption}: ${say.answers[view.checklist.exemption]}`,
          ].join(' · '),
        ]),
  ]
}

/** What the screener asked is over by now, and what has a place of its own stands there. */
const viewPiece = (
  { id, kind, of, text, from, isOwn, isPending, support }: ShownPiece,
  pieces: readonly Piece[],
  reader: Reader,
): PieceView | null => {
  if (kind === 'support' || kind === 'core-question' || kind === 'screening-question' || text === null) return null
  const showAt = pieces.find((one) => one.id === id)?.showAt ?? reader.now
  return {
    ...{ id, kind, of, text, from, isOwn, support },
    pendingUntil: isPending ? sayMoment(showAt, reader) : null,
  }
}
