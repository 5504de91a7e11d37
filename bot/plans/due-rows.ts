/** Steps of plans that end on a body's mornings: those that it does itself. */
import { showStepPress } from '../../cards/plan-presses.ts'
import { press } from '../../cards/press.ts'
import type { Reader } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import type { DueRow, DueSource } from '../reminders/bodies/due.ts'
import type { ToldThing } from '../reminders/bodies/telling.ts'
import { findPlanStep, stepRef } from './plan-step.ts'
import type { PlanStores } from './stores.ts'

type Stores = Pick<PlanStores, 'plans'>

export const dueSteps = (stores: Stores): DueSource => ({
  find: async ({ network, body, from, until }) =>
    (await stores.plans.list(network, { states: ['running'] }))
      .flatMap((plan) =>
        plan.steps
          .filter((step) => (step.body ?? plan.body) === body && !step.isDone)
          .map((step) => ({ ref: stepRef(plan.id, step.id), on: step.on, of: [] })),
      )
      .filter(({ on }) => from <= on && on <= until)
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
  say: (things, reader) => Promise.all(things.map((thing) => sayStep(stores, thing, reader))),
})

const sayStep = async (stores: Stores, { ref, on }: ToldThing, reader: Reader): Promise<DueRow | null> => {
  const { words, language } = reader
  const found = await findPlanStep(stores, reader.network, ref)
  if (!found) return null
  const { plan, step } = found
  const day = sayDate(step.on, language)
  const when = step.on === on ? words.mornings.due(day) : words.mornings.movedTo(day)
  const isOver = step.isDone || plan.state !== 'running'
  const state = step.isDone ? words.mornings.stepDone : words.mornings.planOver
  return {
    text: step.title,
    fine: [isOver ? state : when, words.mornings.stepOf(plan.name)].join(' · '),
    open: press(showStepPress, { plan: plan.id, step: step.id }),
    isOver,
  }
}
