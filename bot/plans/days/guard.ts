/** What is in danger in a plan, and by how many days. Pure. */
import { daysAfter } from '../../clock.ts'
import type { Plan, PlanStep } from '../plan.ts'
import type { Calendar } from './count-back.ts'
import { daysBetween, isFree, isHolidayKnown } from './free-days.ts'

/**
 * - `late`: its day has passed, and it is not done.
 * - `short`: it ends so many days too late for the next step, or for the hard day.
 * - `not-free`: on a day on which nobody works, or within the school holidays.
 * - `no-calendar`: the school holidays of its year are not known.
 */
export type Danger =
  | { readonly kind: 'late' | 'short'; readonly step: string; readonly days: number }
  | { readonly kind: 'not-free' | 'no-calendar'; readonly step: string; readonly days: 0 }

type Guarded = Pick<Plan, 'steps' | 'hardOn'>

/** In the order of the steps. Of a step that is done nothing is in danger any more. */
export const guardPlan = (plan: Guarded, calendar: Pick<Calendar, 'region' | 'today'>): readonly Danger[] =>
  plan.steps.flatMap((step, at) => (step.isDone ? [] : dangersOf(plan, step, at, calendar)))

const dangersOf = (
  plan: Guarded,
  step: PlanStep,
  at: number,
  { region, today }: Pick<Calendar, 'region' | 'today'>,
): readonly Danger[] => {
  const [late, short] = [daysBetween(step.on, today), shortBy(plan, at)]
  return [
    ...(late > 0 ? [{ kind: 'late', step: step.id, days: late } as const] : []),
    ...(short > 0 ? [{ kind: 'short', step: step.id, days: short } as const] : []),
    ...(isFree(step.on, region) ? [] : [{ kind: 'not-free', step: step.id, days: 0 } as const]),
    ...(isHolidayKnown(step.on, region) ? [] : [{ kind: 'no-calendar', step: step.id, days: 0 } as const]),
  ]
}

/** How many days a step lacks; a next step that is done needs none. */
const shortBy = ({ steps, hardOn }: Guarded, at: number): number => {
  const [step, next] = [steps[at], steps[at + 1]]
  if (!step || next?.isDone) return 0
  const needed = next ? step.gapDays : Math.max(1, step.gapDays)
  return daysBetween(next ? next.on : hardOn, daysAfter(step.on, needed))
}

/** The first that is not done. */
export const nextStep = ({ steps }: Pick<Plan, 'steps'>): PlanStep | null => steps.find(({ isDone }) => !isDone) ?? null
