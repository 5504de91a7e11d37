/** Somebody moves a step or the hard day: first what comes of it is shown, then it is done. */
import { type ShiftState, shiftPlanForm } from '../../../cards/plan-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { sayDate } from '../../dates/say-due.ts'
import { refusal } from '../../refusal.ts'
import { findPlanToChange, requireRunning, requireStep } from '../access.ts'
import { guardPlan } from '../days/guard.ts'
import { shiftPlan } from '../days/shift.ts'
import { readDay, readHardDay } from '../making/read-day.ts'
import type { Plan } from '../plan.ts'
import { sayDangers } from '../say-dangers.ts'
import { formDoneWith } from '../show.ts'
import type { PlanStores } from '../stores.ts'
import { tellShift } from './tell-shift.ts'

type Asked = Pick<ShiftState, 'plan' | 'step'>

/** @throws {Refusal} as `findPlanToChange`; plan.no-step, plan.day-of-meeting */
export const askShift = async (stores: PlanStores, asked: Asked, context: Context): Promise<Reply> => {
  const { plan } = await findPlanToChange(stores, asked.plan, context)
  const moving = findMoving(plan, asked.step)
  const state = { plan: plan.id, version: plan.version, step: asked.step, seen: '' }
  return draw({ state, what: moving.title, on: sayDate(moving.on, context.language), preview: [] }, context)
}

const findMoving = (plan: Plan, id: string | null) => {
  const moving = id === null ? { title: plan.name, on: plan.hardOn, meeting: plan.meeting } : requireStep(plan, id)
  if (moving.meeting !== null) throw refusal('plan.day-of-meeting')
  return moving
}

const draw = (view: Parameters<typeof shiftPlanForm>[0], { words }: Context): Reply =>
  openForm(shiftPlanForm(view, words))

/** What was looked at is done: another day is looked at first. @throws {Refusal} also form.outdated; as `readDay` */
export const shift =
  (stores: PlanStores) =>
  async ({ state, values }: { state: ShiftState; values: { on: string } }, context: Context): Promise<Reply> => {
    const { plan, onBehalfOf } = await findPlanToChange(stores, state.plan, context)
    if (plan.version !== state.version) throw refusal('form.outdated')
    const moving = findMoving(plan, state.step)
    const reading = { today: context.today, region: context.network.holidayRegion }
    const on = (state.step === null ? readHardDay : readDay)(values.on, reading, 'on')
    const after = shifted(plan, state.step, on, reading)
    if (state.seen !== on) {
      const preview = sayPreview(plan, after, context)
      return draw({ state: { ...state, seen: on }, what: moving.title, on: values.on, preview }, context)
    }
    await keep(stores, { plan, after }, { ...context, onBehalfOf })
    return formDoneWith(stores, plan.id, context.words.plans.said.shifted(plan.name), context)
  }

/** A day that somebody chose stays when others move. */
const shifted = (plan: Plan, step: string | null, on: string, reading: Parameters<typeof shiftPlan>[2]): Plan => {
  const { steps, ...moved } = shiftPlan(plan, { step, on }, reading)
  return { ...moved, steps: steps.map((one) => (one.id === step ? { ...one, isFixed: true } : one)) }
}

const keep = async (
  stores: PlanStores,
  { plan, after }: { readonly plan: Plan; readonly after: Plan },
  done: Context & { readonly onBehalfOf: string | null },
): Promise<void> => {
  const kept = await stores.plans.change(plan.network, plan.id, (current) => {
    if (requireRunning(current).version !== plan.version) throw refusal('form.outdated')
    return { ...current, hardOn: after.hardOn, steps: after.steps }
  })
  await tellShift(stores, { before: plan, after: kept }, 'by-hand', done)
}

/** The whole as it becomes, and what is in danger then. */
const sayPreview = (before: Plan, after: Plan, context: Context): readonly string[] => {
  const { language, words, today, network } = context
  const say = words.plans.form
  const lines = after.steps.map(({ title, on }, at) => {
    const was = before.steps[at]?.on ?? on
    return was === on
      ? say.same(title, sayDate(on, language))
      : say.changed(title, sayDate(was, language), sayDate(on, language))
  })
  const dangers = sayDangers(guardPlan(after, { today, region: network.holidayRegion }), after, context)
  return [[say.becomes, ...lines].join('\n'), ...dangers]
}
