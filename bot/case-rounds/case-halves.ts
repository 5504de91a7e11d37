/** A round as the rules see it: what stays, and what is sealed, which a store keeps apart. Pure. */
import type { HolidaysOf } from '../dates/school-calendar.ts'
import { refusal } from '../refusal.ts'
import { alter, type CaseRound, type Phase } from './case-round.ts'
import type { Sealed } from './sealed.ts'
import type { Timetable } from './timing/publication.ts'

/** @property sealed null once it is purged or withdrawn. */
export interface CaseHalves {
  readonly round: CaseRound
  readonly sealed: Sealed | null
}

/**
 * What a command is handed.
 *
 * @property now epoch milliseconds.
 * @property holidays of the region of the body.
 * @property newId a random id.
 * @property chance a whole number from 0 up to, not including, another.
 * @property seen the version that the person saw; left out where what was seen does not matter.
 */
export interface Given {
  readonly now: number
  readonly holidays: HolidaysOf
  readonly newId: () => string
  readonly chance: (below: number) => number
  readonly seen?: number
}

export const timetableOf = ({ settings }: CaseRound, { holidays }: Pick<Given, 'holidays'>): Timetable => ({
  holidays,
  hours: settings.hours,
})

/** What is sealed, in a phase in which the command can be. @throws {Refusal} case-round.not-now, form.outdated */
export const requirePhase = (halves: CaseHalves, allowed: readonly Phase[], given?: Given): Sealed => {
  const { round, sealed } = halves
  if (sealed === null || !allowed.includes(round.phase)) throw refusal('case-round.not-now', { phase: round.phase })
  if (given?.seen !== undefined && given.seen !== round.version) throw refusal('form.outdated')
  return sealed
}

export const alterRound = (halves: CaseHalves, change: Partial<CaseRound>): CaseHalves => ({
  ...halves,
  round: alter(halves.round, change),
})

export const alterSealed = (halves: CaseHalves, sealed: Sealed): CaseHalves => ({ ...halves, sealed })
