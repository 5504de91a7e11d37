/** Somebody reads a case before the others do, without knowing whose it is. Pure. */
import type { AnonymisedText } from '../../anonymise/anonymise.ts'
import { dayAt, daysAfter } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, requireScreener, seatsTaken } from '../actor.ts'
import { alterRound, alterSealed, type CaseHalves, type Given, requirePhase, timetableOf } from '../case-halves.ts'
import { addPiece } from '../sealed.ts'
import { nextPublication } from '../timing/publication.ts'
import { checkText } from './draft.ts'

const questionLimit = 500

/** @throws {Refusal} case-round.not-now, -not-facilitator, -not-screener, -released-already, form.outdated */
export const releaseCase = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  const sealed = requireToScreen(halves, actor, given)
  // Whose own case it was is not kept a day longer than it bars them.
  const open = alterSealed(halves, { ...sealed, screeners: seatsTaken(halves.round) })
  // What was released waits for its publication alone; it is not thrown away as a case that nobody read.
  return alterRound(open, {
    publishAt: nextPublication(given.now, timetableOf(halves.round, given)),
    endsAt: null,
    purgeOn: null,
  })
}

/** @throws {Refusal} as `releaseCase`; field.missing, field.too-long */
export const returnCase = (halves: CaseHalves, actor: Actor, question: AnonymisedText, given: Given): CaseHalves => {
  const sealed = requireToScreen(halves, actor, given)
  const { settings } = halves.round
  // A facilitator hides from nobody, and the answer should come soon.
  const showAt = given.now
  const text = checkText(question, questionLimit, 'question')
  const piece = {
    id: given.newId(),
    kind: 'screening-question',
    by: actor.alias,
    of: null,
    text,
    themes: [],
    showAt,
  } as const
  return alterRound(alterSealed(halves, addPiece(sealed, piece)), {
    phase: 'returned',
    startedAt: showAt,
    endsAt: null,
    purgeOn: daysAfter(dayAt(showAt), settings.retentionDays),
  })
}

const requireToScreen = (halves: CaseHalves, actor: Actor, given: Given) => {
  const sealed = requirePhase(halves, ['screening'])
  requireScreener(sealed, actor)
  const { round } = halves
  // Before its moment nobody can know that it lies there.
  if (round.startedAt === null || given.now < round.startedAt) throw refusal('case-round.not-now', { phase: 'draft' })
  if (round.publishAt !== null) throw refusal('case-round.released-already')
  return requirePhase(halves, ['screening'], given)
}
