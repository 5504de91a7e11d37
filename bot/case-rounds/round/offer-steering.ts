/** What a facilitator can do with the time of a round now. */
import type { RoundTasks } from '../../../cards/case-round-form.ts'
import type { Option } from '../../../cards/form.ts'
import type { Reader } from '../../chat/feature.ts'
import type { Actor } from '../actor.ts'
import type { CaseHalves, Given } from '../case-halves.ts'
import { type CaseRound, isRunning } from '../case-round.ts'
import { meetsIn } from '../steering/enter-phase.ts'
import { beginLive, stepOn } from '../steering/lead-live.ts'
import { endPhaseEarly, extendPhase, widenRound } from '../steering/steer-round.ts'
import { closeForTooFew, extendForMore } from '../steering/too-few.ts'

export const steerings = ['end', 'extend', 'extend-for-more', 'close', 'widen', 'start', 'next'] as const
export type Steering = (typeof steerings)[number]

export const offerSteering = (round: CaseRound, { words }: Reader): RoundTasks => {
  const offered = steeringOf(round)
  const options = offered.map((value): Option => {
    const label = words.caseRoundForm.steering[value]
    return { value, label: typeof label === 'string' ? label : label(round.settings.extensionDays) }
  })
  return {
    texts: offered.includes('start') ? { present: '' } : {},
    choices: { steer: { options } },
  }
}

const steeringOf = (round: CaseRound): readonly Steering[] => {
  const { isLive, isExtended, tooFewAt, endsAt, audience, phase } = round
  if (!isRunning(round)) return []
  if (isLive) return ['next']
  const widen = audience.isWide ? [] : (['widen'] as const)
  if (tooFewAt !== null) return [...(isExtended ? [] : (['extend-for-more'] as const)), 'close', ...widen]
  const start = meetsIn(round) === phase ? (['start'] as const) : []
  const term = endsAt === null ? [] : (['end', ...(isExtended ? [] : (['extend'] as const))] as const)
  return [...start, ...term, ...widen]
}

/** @param present heads, as typed; a number where a meeting begins */
export const steer = (
  halves: CaseHalves,
  actor: Actor,
  { how, present }: { readonly how: Steering; readonly present: number },
  given: Given,
): CaseHalves => {
  switch (how) {
    case 'end':
      return endPhaseEarly(halves, actor, given)
    case 'extend':
      return extendPhase(halves, actor, given)
    case 'extend-for-more':
      return extendForMore(halves, actor, given)
    case 'close':
      return closeForTooFew(halves, actor, given)
    case 'widen':
      return widenRound(halves, actor, given)
    case 'start':
      return beginLive(halves, actor, present, given)
    case 'next':
      return stepOn(halves, actor, given)
  }
}
