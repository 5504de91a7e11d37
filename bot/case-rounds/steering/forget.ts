/** What ends a round before its time, or for good. Nothing here can be undone. Pure. */

import { dayAt } from '../../clock.ts'
import { refusal } from '../../refusal.ts'
import { type Actor, isSubmitter, requireSubmitter, seatsTaken } from '../actor.ts'
import { bandOf } from '../band.ts'
import { alterRound, alterSealed, type CaseHalves, type Given, requirePhase } from '../case-halves.ts'
import type { Phase } from '../case-round.ts'
import { participantsOf } from '../sealed.ts'
import { closeRound } from './enter-phase.ts'

const brought: readonly Phase[] = [
  'screening',
  'returned',
  'open',
  'clarifying',
  'focusing',
  'analysing',
  'advising',
  'feedback',
  'agreeing',
  'closed',
]

/**
 * At once, by the submitter, or by a facilitator who sees that a child can be known. Nobody is told by whom.
 *
 * @throws {Refusal} case-round.not-now; case-round.not-withdrawer
 */
export const withdrawRound = (halves: CaseHalves, actor: Actor, given: Given): CaseHalves => {
  const sealed = requirePhase(halves, brought)
  const isHidden = !isFacilitatorOf(halves, actor, given)
  if (isHidden && !isSubmitter(halves, actor)) throw refusal('case-round.not-withdrawer')
  return forgetRound(halves, 'withdrawn', {
    closedOn: dayAt(given.now),
    participants: bandOf(participantsOf(sealed).size),
  })
}

/** A facilitator of a case that they were not told of is a member like any. */
const isFacilitatorOf = ({ round, sealed }: CaseHalves, { seat }: Actor, { now }: Given): boolean => {
  if (seat === 'member') return false
  if (round.openedOn !== null) return true
  return sealed?.screeners.includes(seat) === true && (round.startedAt ?? now) <= now
}

/** A case that nobody released, or a draft that was left. */
export const expireRound = (halves: CaseHalves, given: Pick<Given, 'now'>): CaseHalves =>
  forgetRound(halves, 'withdrawn', { closedOn: dayAt(given.now) })

/** Closes a round on the way that should have been closed by then: coming late keeps nothing longer. */
export const purgeRound = (halves: CaseHalves, closedAt: number | null): CaseHalves => {
  const closed = closedAt === null ? halves : closeRound(halves, closedAt)
  return forgetRound(closed, 'purged', {})
}

const forgetRound = (
  halves: CaseHalves,
  phase: 'purged' | 'withdrawn',
  change: { readonly closedOn?: string; readonly participants?: ReturnType<typeof bandOf> },
): CaseHalves => ({
  ...alterRound(halves, {
    ...change,
    phase,
    // A withdrawn case leaves not even its title.
    ...(phase === 'withdrawn' ? forgotten : {}),
    publishAt: null,
    startedAt: null,
    endsAt: null,
    purgeOn: null,
    isLive: false,
    tooFewAt: null,
    pausedUntil: null,
  }),
  sealed: null,
})

const forgotten = {
  title: '',
  sector: 'transition',
  ageBand: '4-7',
  duration: { band: 'under-4-weeks', saidOn: null },
  crossedOn: null,
  barriers: [],
  lessons: [],
  agreements: [],
} as const

/**
 * “Wis mijn koppeling”: the round goes on, and nobody is its submitter any more. A facilitator who wiped it before the
 * release is still barred until then: nobody lets their own case pass.
 *
 * @throws {Refusal} case-round.not-now, case-round.no-link at the level of a codeword, case-round.not-submitter
 */
export const unlinkSubmitter = (halves: CaseHalves, actor: Actor): CaseHalves => {
  const sealed = requirePhase(halves, brought)
  if (halves.round.level === 'codeword') throw refusal('case-round.no-link')
  requireSubmitter(halves, actor)
  const { round } = halves
  const isReleased = round.publishAt !== null || round.openedOn !== null
  const screeners = isReleased ? seatsTaken(round) : sealed.screeners
  return alterSealed(halves, { ...sealed, screeners, submitter: null })
}
