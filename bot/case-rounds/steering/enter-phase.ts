/** A round goes on to another phase. In writing all that does so at publication moments. Pure. */
import { dayAt } from '../../clock.ts'
import { bandOf } from '../band.ts'
import { alterRound, type CaseHalves, type Given, timetableOf } from '../case-halves.ts'
import type { CaseRound, Phase } from '../case-round.ts'
import { participantsOf } from '../sealed.ts'
import { type WorkPhase, workPhases } from '../settings.ts'
import { lastPublication } from '../timing/publication.ts'
import { endOfTerm, purgeDay } from '../timing/term.ts'

export const phaseAfter = (phase: WorkPhase): WorkPhase | 'closed' =>
  workPhases[workPhases.indexOf(phase) + 1] ?? 'closed'

export const isWorkPhase = (phase: Phase): phase is WorkPhase => workPhases.some((one) => one === phase)

/** Whoever comes late by a fault of ours still gives members their whole term. */
export const enterPhase = (halves: CaseHalves, phase: WorkPhase, given: Given): CaseHalves => {
  const { round } = halves
  const startedAt = round.isLive ? given.now : lastPublication(given.now, timetableOf(round, given))
  return alterRound(halves, {
    phase,
    startedAt,
    endsAt: endOf(round, phase, startedAt, given),
    isExtended: false,
    isReminded: false,
    tooFewAt: null,
    batchedAt: startedAt,
    // With the kernvraag a counterpart alone would be too few.
    audience: { ...round.audience, isWide: round.audience.isWide || phase === 'focusing' },
  })
}

const endOf = (round: CaseRound, phase: WorkPhase, startedAt: number, given: Given): number | null => {
  const { days, minutes } = round.settings
  if (round.isLive) return startedAt + minutes[phase] * 60_000
  return meetsIn(round) === phase ? null : endOfTerm(startedAt, days[phase], timetableOf(round, given))
}

/** In which phase a round waits for its meeting. */
export const meetsIn = ({ way }: Pick<CaseRound, 'way'>): WorkPhase | null =>
  (({ written: null, live: 'open', mixed: 'focusing' }) as const)[way]

/** @param at epoch milliseconds; the time until the purge counts from its day, also where we come late */
export const closeRound = (halves: CaseHalves, at: number): CaseHalves => {
  const { round, sealed } = halves
  const closedOn = dayAt(at)
  return alterRound(halves, {
    phase: 'closed',
    startedAt: null,
    endsAt: null,
    closedOn,
    purgeOn: purgeDay(closedOn, round.settings),
    isLive: false,
    pausedUntil: null,
    participants: bandOf(sealed === null ? 0 : participantsOf(sealed).size),
  })
}
