/** A plan is called off; its meetings stay. */
import { withdrawPlanForm } from '../../../cards/plan-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { findPlanToChange, requireRunning } from '../access.ts'
import { follow } from '../follow.ts'
import { formDoneWith } from '../show.ts'
import type { PlanStores } from '../stores.ts'

/** @throws {Refusal} as `findPlanToChange` */
export const askWithdrawal = async (stores: PlanStores, id: string, context: Context): Promise<Reply> => {
  const { plan } = await findPlanToChange(stores, id, context)
  return openForm(withdrawPlanForm({ plan: plan.id, version: plan.version, name: plan.name }, context.words))
}

/** @throws {Refusal} also form.outdated */
export const withdraw =
  (stores: PlanStores) =>
  async ({ state }: { state: { plan: string; version: number } }, context: Context): Promise<Reply> => {
    const { plan, onBehalfOf } = await findPlanToChange(stores, state.plan, context)
    const after = await stores.plans.change(plan.network, plan.id, (kept) => {
      if (requireRunning(kept).version !== state.version) throw refusal('form.outdated')
      return { ...kept, state: 'withdrawn' }
    })
    await follow(stores, after, { ...context, onBehalfOf }, 'plan.withdrawn', { name: plan.name })
    return formDoneWith(stores, plan.id, context.words.plans.said.withdrawn(plan.name), context)
  }
