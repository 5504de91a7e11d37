/** A step is reported done, or after all it is not; a step is fixed on its day, or let go. */
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { findPlanToChange, findStepToMark, requireRunning, requireStep } from '../access.ts'
import { type Done, follow } from '../follow.ts'
import type { Plan, PlanStep } from '../plan.ts'
import { doneWith } from '../show.ts'
import type { PlanStores } from '../stores.ts'

const withStep = (plan: Plan, id: string, change: Partial<PlanStep>): Plan => {
  requireStep(plan, id)
  return { ...plan, steps: plan.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) }
}

/** With its last step a plan is done; without it it runs again. */
const settle = (plan: Plan): Plan => ({ ...plan, state: plan.steps.every(({ isDone }) => isDone) ? 'done' : 'running' })

/** What was said already changes nothing. @throws {Refusal} as `findStepToMark` */
export const markStep =
  (stores: PlanStores) =>
  async (
    asked: { readonly plan: string; readonly step: string; readonly isDone: boolean },
    context: Context,
  ): Promise<Reply> => {
    const { plan, step, onBehalfOf } = await findStepToMark(stores, asked.plan, asked.step, context)
    const { isDone } = asked
    const say = context.words.plans.said[isDone ? 'marked' : 'unmarked']
    if (step.isDone !== isDone) {
      const after = await stores.plans.change(plan.network, plan.id, (kept) =>
        settle(withStep(kept, step.id, { isDone })),
      )
      const verb = isDone ? 'plan.step-done' : 'plan.step-undone'
      await follow(stores, after, { ...context, onBehalfOf }, verb, { step: step.id, title: step.title })
    }
    return doneWith(stores, plan.id, say(step.title), context)
  }

/** The meeting in which steps were to happen was held: they are done, until somebody says otherwise. */
export const finishHeld = async (stores: PlanStores, plan: Plan, meeting: string, done: Done): Promise<void> => {
  const held = plan.steps.filter((step) => step.meeting === meeting && !step.isDone)
  if (plan.state !== 'running') return
  for (const step of held) {
    const after = await stores.plans.change(plan.network, plan.id, (kept) =>
      settle(withStep(kept, step.id, { isDone: true })),
    )
    await follow(stores, after, done, 'plan.step-done', { step: step.id, title: step.title })
  }
}

/** @throws {Refusal} as `findPlanToChange`; plan.no-step */
export const fixStep =
  (stores: PlanStores) =>
  async (
    asked: { readonly plan: string; readonly step: string; readonly isFixed: boolean },
    context: Context,
  ): Promise<Reply> => {
    const { plan, onBehalfOf } = await findPlanToChange(stores, asked.plan, context)
    const step = requireStep(plan, asked.step)
    const { isFixed } = asked
    if (step.isFixed !== isFixed) {
      const after = await stores.plans.change(plan.network, plan.id, (kept) =>
        withStep(requireRunning(kept), step.id, { isFixed }),
      )
      const verb = isFixed ? 'plan.step-fixed' : 'plan.step-freed'
      await follow(stores, after, { ...context, onBehalfOf }, verb, { step: step.id, title: step.title })
    }
    return doneWith(stores, plan.id, context.words.plans.said[isFixed ? 'fixed' : 'freed'](step.title), context)
  }
