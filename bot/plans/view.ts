/** Gathers what a card of a plan shows, in the reader's language. */
import type { PlanRowView, PlanView, StepView } from '../../cards/plans.ts'
import type { Reader } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import { lookingAt } from './calendar.ts'
import { type Danger, guardPlan, nextStep } from './days/guard.ts'
import type { Plan, PlanStep } from './plan.ts'
import { sayDanger } from './say-dangers.ts'
import type { PlanStores } from './stores.ts'

type Stores = Pick<PlanStores, 'network'>

/** @param isSteward null for a channel, where everybody reads the same */
export const viewPlan = async (
  stores: Stores,
  plan: Plan,
  reader: Reader,
  isSteward: boolean | null,
): Promise<PlanView> => {
  const { steps, body } = await viewSteps(stores, plan, reader)
  const { id, name, state } = plan
  const hardDay = sayDate(plan.hardOn, reader.language)
  return { id, name, state, body, hardDay, hasMeeting: plan.meeting !== null, steps, isSteward }
}

export const viewSteps = async (stores: Stores, plan: Plan, reader: Reader) => {
  const dangers = guardPlan(plan, await lookingAt(stores, plan.network, reader.now))
  const names = new Map((await stores.network.bodies(plan.network)).map(({ id, name }) => [id, name]))
  const next = nextStep(plan)?.id
  const nameOf = (id: string) => names.get(id) ?? reader.words.chat.noName
  const steps = plan.steps.map((step): StepView => {
    const body = step.body ?? plan.body
    return {
      id: step.id,
      title: step.title,
      body: { id: body, name: nameOf(body) },
      when: sayStep(step, reader),
      state: step.isDone ? 'done' : step.id === next ? 'next' : 'open',
      isFixed: step.isFixed,
      hasMeeting: step.meeting !== null,
      dangers: plan.state === 'running' ? dangersOf(step, dangers, plan, reader) : [],
    }
  })
  return { steps, body: nameOf(plan.body) }
}

const sayStep = ({ on, meeting }: PlanStep, { words, language }: Reader): string => {
  const day = sayDate(on, language)
  return meeting === null ? day : words.plans.inMeeting(day)
}

const dangersOf = (step: PlanStep, dangers: readonly Danger[], plan: Plan, reader: Reader): readonly string[] =>
  dangers.filter((danger) => danger.step === step.id).map((danger) => sayDanger(danger, plan, reader))

export const viewRow = async (stores: Stores, plan: Plan, reader: Reader): Promise<PlanRowView> => {
  const { steps, body } = await viewSteps(stores, plan, reader)
  const next = steps.find(({ state }) => state === 'next')
  return {
    ...{ id: plan.id, name: plan.name, body },
    hardDay: sayDate(plan.hardOn, reader.language),
    next: next ? `${next.title}, ${next.when}` : null,
    dangers: steps.filter(({ dangers }) => dangers.length > 0).length,
  }
}
