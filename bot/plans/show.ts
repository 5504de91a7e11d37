/** `/planning`: the plans that somebody sees, one of them, a step of it; and what stands in channels. */
import { planCard, planListCard, stepCard } from '../../cards/plans.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Context, Presenter } from '../chat/feature.ts'
import { readerOf } from '../chat/reader.ts'
import { done, formDone, type Reply, whisper } from '../chat/reply.ts'
import { findTolerantly } from '../name-search.ts'
import { hasVoice } from '../network/network.ts'
import { bodiesSeenBy, bodiesSteeredBy, standingsIn } from '../network/seating.ts'
import { refusal } from '../refusal.ts'
import { bodiesOf, findPlan, requireStep } from './access.ts'
import type { Plan } from './plan.ts'
import type { PlanStores } from './stores.ts'
import { viewPlan, viewRow, viewSteps } from './view.ts'

/** What one card holds comfortably on every platform. */
const pageOfRows = 15

/** Those that run, the first hard day on top. @param body null for all that somebody sees */
export const listPlans = async (stores: PlanStores, body: string | null, context: Context): Promise<Reply> => {
  const seen = new Set((await bodiesSeenBy(stores.network, context)).map(({ id }) => id))
  const running = await stores.plans.list(context.network.id, { states: ['running'] })
  const plans = running.filter((plan) => isAsked(plan, body) && bodiesOf(plan).some((one) => seen.has(one)))
  const shown = plans.slice(0, pageOfRows).map((plan) => viewRow(stores, plan, readerOf(context)))
  const mayAdd = (await bodiesSteeredBy(stores.network, context)).some(({ id }) => body === null || id === body)
  return whisper(planListCard({ plans: await Promise.all(shown), total: plans.length, body, mayAdd }, context.words))
}

const isAsked = (plan: Plan, body: string | null): boolean => body === null || bodiesOf(plan).includes(body)

/** `/planning oogo`: of that body, or the plan that is called so. @throws {Refusal} plan.none-like */
export const showAsked = async (stores: PlanStores, text: string, context: Context): Promise<Reply> => {
  const asked = text.trim()
  if (asked === '') return listPlans(stores, context.channel?.body ?? null, context)
  const bodies = await bodiesSeenBy(stores.network, context)
  const [body, ...others] = findTolerantly(
    bodies.map((one) => ({ ...one, about: '' })),
    asked,
  )
  if (body && others.length === 0) return listPlans(stores, body.id, context)
  const seen = new Set(bodies.map(({ id }) => id))
  const running = await stores.plans.list(context.network.id, { states: ['running'] })
  const named = findTolerantly(
    running.filter((plan) => bodiesOf(plan).some((one) => seen.has(one))).map((plan) => ({ ...plan, about: '' })),
    asked,
  )
  const [plan] = named
  if (!plan && others.length === 0) throw refusal('plan.none-like', { name: asked.slice(0, 100) })
  return plan && named.length === 1 ? showPlan(stores, plan.id, context) : listPlans(stores, null, context)
}

/** @throws {Refusal} as `findPlan` */
export const showPlan = async (stores: PlanStores, id: string, context: Context): Promise<Reply> =>
  whisper(await drawPlan(stores, id, context))

const drawPlan = async (stores: PlanStores, id: string, context: Context) => {
  const { plan, isSteward } = await findPlan(stores, id, context)
  return planCard(await viewPlan(stores, plan, readerOf(context), isSteward), context.words)
}

/** A form did it. */
export const formDoneWith = (stores: PlanStores, id: string, said: string, context: Context): Promise<Reply> =>
  formDone(context, said, () => drawPlan(stores, id, context))

/** @throws {Refusal} as `findPlan`; plan.no-step */
export const showStep = async (
  stores: PlanStores,
  asked: { readonly plan: string; readonly step: string },
  context: Context,
): Promise<Reply> => {
  const { plan, isSteward } = await findPlan(stores, asked.plan, context)
  const { id, body } = requireStep(plan, asked.step)
  const { steps } = await viewSteps(stores, plan, readerOf(context))
  const step = steps.find((one) => one.id === id)
  if (!step) return showPlan(stores, plan.id, context)
  const doing = [plan.body, ...(body ? [body] : [])]
  const standings = await Promise.all(doing.map((one) => standingsIn(stores.network, context, one)))
  const mayMark = plan.state !== 'withdrawn' && standings.flat().some(({ role }) => hasVoice(role))
  const isRunning = plan.state === 'running'
  return whisper(
    stepCard({ plan: { id: plan.id, name: plan.name, isRunning }, step, mayMark, isSteward }, context.words),
  )
}

/** It is done, and the pressed card shows it: in a channel as its body reads it, else as whoever pressed does. */
export const doneWith = (stores: PlanStores, id: string, said: string, context: Context): Reply =>
  done(said, async () => {
    const { plan, isSteward } = await findPlan(stores, id, context)
    const reader = readerOf(context)
    if (!context.channel) return planCard(await viewPlan(stores, plan, reader, isSteward), context.words)
    const language = (await stores.network.body(plan.network, context.channel.body))?.language ?? context.language
    const words = wordsIn(language)
    return planCard(await viewPlan(stores, plan, { ...reader, language, words }, null), words)
  })

export const presentPlan =
  (stores: Pick<PlanStores, 'plans' | 'network'>): Presenter =>
  async (ref, reader) => {
    const plan = await stores.plans.find(reader.network, ref.id)
    return plan && planCard(await viewPlan(stores, plan, reader, null), reader.words)
  }
