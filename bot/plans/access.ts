/** Who sees a plan, who marks its steps, and who moves it. */
import type { Context } from '../chat/feature.ts'
import { hasVoice } from '../network/network.ts'
import { findSeatedBody, isStewardAmong, standingsIn, stewardAmong } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import type { Plan, PlanStep } from './plan.ts'
import type { PlanStores } from './stores.ts'

type Seats = Pick<PlanStores, 'network'>

/** Its own body, and those that do a step of it. */
export const bodiesOf = ({ body, steps }: Pick<Plan, 'body' | 'steps'>): readonly string[] => [
  ...new Set([body, ...steps.flatMap((step) => step.body ?? [])]),
]

/** For whoever sits in one of its bodies. @throws {Refusal} plan.unknown, channel.not-seated */
export const findPlan = async (stores: Seats & Pick<PlanStores, 'plans'>, id: string, context: Context) => {
  const plan = await stores.plans.find(context.network.id, id)
  if (!plan) throw refusal('plan.unknown')
  const standings = await Promise.all(bodiesOf(plan).map((body) => standingsIn(stores.network, context, body)))
  if (standings.every((list) => list.length === 0)) {
    const body = await stores.network.body(context.network.id, plan.body)
    throw refusal('channel.not-seated', { body: body?.name ?? context.words.chat.noName })
  }
  return { plan, isSteward: isStewardAmong(standings[0] ?? []), onBehalfOf: stewardAmong(standings[0] ?? []) }
}

/** For chair and secretariat of its body, of one that runs. @throws {Refusal} also plan.for-steward, plan.over */
export const findPlanToChange = async (stores: PlanStores, id: string, context: Context) => {
  const found = await findPlan(stores, id, context)
  if (!found.isSteward) throw refusal('plan.for-steward')
  return { ...found, plan: requireRunning(found.plan) }
}

/**
 * For whoever has a voice in the body that does the step, or in that of the plan.
 *
 * @throws {Refusal} as `findPlan`; plan.no-step, plan.over, member.reader
 */
export const findStepToMark = async (stores: PlanStores, id: string, step: string, context: Context) => {
  const { plan } = await findPlan(stores, id, context)
  if (plan.state === 'withdrawn') throw refusal('plan.over')
  const found = requireStep(plan, step)
  const bodies = [plan.body, ...(found.body ? [found.body] : [])]
  const standings = (await Promise.all(bodies.map((body) => standingsIn(stores.network, context, body)))).flat()
  const standing = standings.find(({ role }) => hasVoice(role))
  if (!standing) throw refusal('member.reader')
  return { plan, step: found, onBehalfOf: standing.onBehalfOf }
}

/** @throws {Refusal} plan.over */
export const requireRunning = (plan: Plan): Plan => {
  if (plan.state !== 'running') throw refusal('plan.over')
  return plan
}

/** @throws {Refusal} plan.no-step */
export const requireStep = ({ steps }: Pick<Plan, 'steps'>, id: string): PlanStep => {
  const step = steps.find((one) => one.id === id)
  if (!step) throw refusal('plan.no-step')
  return step
}

/** Chair and secretariat of the body. @throws {Refusal} channel.unknown, channel.not-seated, plan.for-steward */
export const findBodyToPlan = async ({ network }: Seats, id: string, context: Context) => {
  const { body, standings } = await findSeatedBody(network, id, context)
  if (!isStewardAmong(standings)) throw refusal('plan.for-steward')
  return { body, onBehalfOf: stewardAmong(standings) }
}
