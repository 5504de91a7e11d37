/** A step of a plan as a thing of its own, which reminds, is told of and can be muted. */
import { type Ref, refKey } from '../ref.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { PlanStores } from './stores.ts'

/** Neither id holds a tilde. */
export const stepRef = (plan: string, step: string): Ref => ({ kind: 'plan-step', id: `${plan}~${step}` })

export const stepRefsOf = ({ id, steps }: Pick<Plan, 'id' | 'steps'>): readonly Ref[] =>
  steps.map((step) => stepRef(id, step.id))

/** Null when either is gone. */
export const findPlanStep = async (
  { plans }: Pick<PlanStores, 'plans'>,
  network: string,
  ref: Ref,
): Promise<{ readonly plan: Plan; readonly step: PlanStep } | null> => {
  const [id = ''] = ref.id.split('~')
  const plan = await plans.find(network, id)
  const step = plan?.steps.find((one) => refKey(stepRef(id, one.id)) === refKey(ref))
  return plan && step ? { plan, step } : null
}
