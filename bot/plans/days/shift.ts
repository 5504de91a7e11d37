/** A step or the hard day moves, and with it all that is not held. Pure. */
import { daysAfter } from '../../clock.ts'
import type { Plan } from '../plan.ts'
import { type Calendar, countBack, isHeld, withDay } from './count-back.ts'
import { firstFreeFrom } from './free-days.ts'

/** @property step by its id; null for the hard day. */
export interface Shift {
  readonly step: string | null
  readonly on: string
}

/**
 * What comes before the step follows it, on the latest days that are left; what comes after it stays as long as it has
 * its time, and else goes on as far as the hard day allows. A new hard day moves all. What no longer fits `guardPlan`
 * says.
 */
export const shiftPlan = (plan: Plan, { step, on }: Shift, calendar: Pick<Calendar, 'region'>): Plan => {
  const at = plan.steps.findIndex(({ id }) => id === step)
  if (at < 0) return step === null ? countBack({ ...plan, hardOn: on }, calendar) : plan
  return pushForward(countBack(withDay(plan, at, on), calendar, at), at + 1, calendar)
}

/** From a step on: each that has too little time since the one before it moves on, no further than its latest day. */
const pushForward = (plan: Plan, from: number, { region }: Pick<Calendar, 'region'>): Plan => {
  const latest = countBack(plan, { region })
  return plan.steps.slice(from).reduce<Plan>((pushed, step, index) => {
    const at = from + index
    const before = pushed.steps[at - 1]
    if (isHeld(step) || !before) return pushed
    const needed = daysAfter(before.on, before.gapDays)
    const limit = latest.steps[at]?.on ?? step.on
    const wanted = step.on >= needed ? step.on : firstFreeFrom(needed, region)
    return withDay(pushed, at, wanted <= limit ? wanted : limit)
  }, plan)
}

/** The steps whose day is another than before. */
export const movedSteps = (before: Plan, after: Plan): readonly MovedStep[] =>
  after.steps.flatMap(({ id, title, on }) => {
    const was = before.steps.find((step) => step.id === id)
    return was && was.on !== on ? [{ id, title, from: was.on, to: on }] : []
  })

export interface MovedStep {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
}
