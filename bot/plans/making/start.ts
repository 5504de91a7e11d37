/** The steps came back as their people want them: the plan runs. */
import { type StepsState, type StepsValues, stepFields } from '../../../cards/plan-forms.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { newId } from '../../ids.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToPlan } from '../access.ts'
import { calendarFor } from '../calendar.ts'
import { guardPlan } from '../days/guard.ts'
import { follow } from '../follow.ts'
import { oweToBody } from '../owe.ts'
import type { Plan, PlanStep } from '../plan.ts'
import { sayDangers } from '../say-dangers.ts'
import { formDoneWith } from '../show.ts'
import type { PlanStores } from '../stores.ts'
import { drawSteps } from './begin.ts'
import { readSteps } from './read-lines.ts'

const nameLimit = 100

/** What is in danger is kept once it was read. @throws {Refusal} as `findBodyToPlan`, `readSteps` */
export const startPlan =
  (stores: PlanStores) =>
  async ({ state, values }: { state: StepsState; values: StepsValues }, context: Context): Promise<Reply> => {
    const { body, onBehalfOf } = await findBodyToPlan(stores, state.body, context)
    const bodies = await stores.network.bodies(context.network.id)
    const ids = bodies.map(({ id }) => id)
    const calendar = await calendarFor(stores, context.network, ids, context.today)
    const steps = readSteps(values, state, { calendar, bodies, newId })
    const warnings = sayDangers(guardPlan({ steps, hardOn: state.hardOn }, calendar), { ...state, steps }, context)
    const seen = warnings.join('\n')
    if (seen !== '' && seen !== state.seen)
      return drawSteps({ state: { ...state, seen }, lines: stepFields.map((name) => values[name]), warnings }, context)
    const plan = await add(stores, { ...state, body: body.id, steps }, { ...context, onBehalfOf })
    return formDoneWith(stores, plan.id, context.words.plans.said.started(plan.name), context)
  }

/** The same form sent twice is one plan. */
const add = async (
  stores: PlanStores,
  given: Pick<StepsState, 'id' | 'name' | 'template' | 'hardOn' | 'meeting' | 'body'> & {
    readonly steps: readonly PlanStep[]
  },
  context: Context & { readonly onBehalfOf: string | null },
): Promise<Plan> => {
  const { id, name, template, hardOn, meeting, body, steps } = given
  await stores.network.holdRegisters(context.network.id)
  const { plan, isNew } = await stores.plans.add({
    ...{ id, network: context.network.id, body, name: name.slice(0, nameLimit), template, hardOn, meeting, steps },
    ...{ state: 'running', createdAt: context.now, createdBy: context.member.id, version: 1 },
  })
  if (plan.body !== body || plan.createdBy !== context.member.id) throw refusal('form.outdated')
  if (!isNew) return plan
  await follow(stores, plan, context, 'plan.started', { name: plan.name, hardOn })
  await stores.outbox.owe(await oweToBody(stores, plan, body, 'card'))
  return plan
}
