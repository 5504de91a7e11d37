/** What follows from a change of a plan, in the same transaction: history, cards, reminders. */
import type { Context } from '../chat/feature.ts'
import { type Plan, planRef } from './plan.ts'
import { stepRefsOf } from './plan-step.ts'
import { planReminders } from './reminding.ts'
import type { PlanStores } from './stores.ts'

/** `onBehalfOf` names the absent member for whom a deputy did it; nobody, as '', where it came with a meeting. */
export interface Done {
  readonly member: { readonly id: string }
  readonly now: number
  readonly surface: Context['surface']
  readonly onBehalfOf?: string | null
}

export const follow = async (
  stores: PlanStores,
  plan: Plan,
  { now: at, member, surface, onBehalfOf = null }: Done,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const ref = planRef(plan.id)
  await stores.history.record({ network: plan.network, ref, at, member: member.id, onBehalfOf, surface, verb, data })
  for (const shown of [ref, ...stepRefsOf(plan)]) await stores.outbox.refresh(plan.network, shown)
  await planReminders(stores, plan, at)
}
