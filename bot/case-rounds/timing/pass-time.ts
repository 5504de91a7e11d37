/** Does to a round what time makes due. Pure, and done twice it is done once. */
import { dayAt } from '../../clock.ts'
import { alterRound, type CaseHalves, type Given, timetableOf } from '../case-halves.ts'
import { crossesOn } from '../duration.ts'
import { closeRound, enterPhase, isWorkPhase, phaseAfter } from '../steering/enter-phase.ts'
import { expireRound, purgeRound } from '../steering/forget.ts'
import { leaveLive } from '../steering/lead-live.ts'
import { hasEnough, isCountedAt, stopForTooFew } from '../steering/too-few.ts'
import { closingAt, type Due, type DueKind, dueOf } from './due.ts'
import { pauseUntil } from './pause.ts'
import { lastPublication } from './publication.ts'

type Step = (halves: CaseHalves, given: Given) => CaseHalves

/** What is not due any more changes nothing. A publication is done by `publishCases`, for all rounds together. */
export const applyDue = (halves: CaseHalves, due: Due, given: Given): CaseHalves => {
  const current = dueOf(halves.round, given)
  const isStillDue = current?.kind === due.kind && current.at === due.at
  return isStillDue && due.kind !== 'publish' ? steps[due.kind](halves, given) : halves
}

/** All that is due for one round, in order, up to its publication. @returns what was done, for whoever tells of it */
export const passTime = (
  halves: CaseHalves,
  given: Given,
): { readonly after: CaseHalves; readonly done: readonly Due[] } => {
  const done: Due[] = []
  let after = halves
  for (let due = dueOf(after.round, given); due && due.kind !== 'publish'; due = dueOf(after.round, given)) {
    const next = applyDue(after, due, given)
    // Of a round whose key was lost nothing can be done but to forget it.
    if (next === after) break
    after = next
    done.push(due)
  }
  return { after, done }
}

const advance: Step = (halves, given) => {
  const { round, sealed } = halves
  if (!isWorkPhase(round.phase) || sealed === null) return halves
  const endsAt = round.endsAt ?? given.now
  if (isCountedAt(round, round.phase) && !hasEnough(round, sealed)) return stopForTooFew(halves, endsAt, given)
  const next = phaseAfter(round.phase)
  return next === 'closed' ? closeRound(halves, endsAt) : enterPhase(halves, next, given)
}

/** Those who came while the facilitator thought about it are welcome. */
const close: Step = (halves, given) => {
  const { round, sealed } = halves
  const isMended = round.tooFewAt !== null && sealed !== null && hasEnough(round, sealed)
  return isMended ? advance(halves, given) : closeRound(halves, closingAt(round) ?? given.now)
}

const steps: Readonly<Record<Exclude<DueKind, 'publish'>, Step>> = {
  purge: (halves) => purgeRound(halves, halves.round.phase === 'closed' ? null : closingAt(halves.round)),
  expire: expireRound,
  'leave-live': leaveLive,
  close,
  advance,
  pause: (halves, given) => alterRound(halves, { pausedUntil: pauseUntil(dayAt(given.now), given.holidays) }),
  resume: (halves) => alterRound(halves, { pausedUntil: null }),
  'mark-duration': (halves) => alterRound(halves, { crossedOn: crossesOn(halves.round.duration) }),
  'ask-again': (halves) => alterRound(halves, { isAskedAgain: true }),
  'screening-late': (halves) => alterRound(halves, { isLate: true }),
  'screening-remind': (halves) => alterRound(halves, { isReminded: true }),
  remind: (halves) => alterRound(halves, { isReminded: true }),
  // Of what was missed it tells once. It changes nothing that somebody looks at, and makes no form outdated.
  batch: (halves, given) => ({
    ...halves,
    round: { ...halves.round, batchedAt: lastPublication(given.now, timetableOf(halves.round, given)) },
  }),
}
