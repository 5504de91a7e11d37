/** A plan begins: what for, of which body, before which day; then its steps are proposed. */
import type { z } from 'zod'
import { type beginForm, beginPlanForm, planStepsForm, type StepsState } from '../../../cards/plan-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { openForm, type Reply } from '../../chat/reply.ts'
import { dayAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import { newId } from '../../ids.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSteeredBy } from '../../network/seating.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToPlan } from '../access.ts'
import { calendarFor } from '../calendar.ts'
import { guardPlan } from '../days/guard.ts'
import { proposePlan } from '../days/propose.ts'
import type { PlanStep } from '../plan.ts'
import { sayDangers } from '../say-dangers.ts'
import type { PlanStores } from '../stores.ts'
import { readHardDay } from './read-day.ts'
import { writeLine } from './read-lines.ts'
import { sketchSteps } from './sketch.ts'

/** @throws {Refusal} plan.for-steward for whoever keeps order in no body */
export const askPlan = async (
  stores: Pick<PlanStores, 'network'>,
  first: string | null,
  context: Context,
): Promise<Reply> => {
  const bodies = await bodiesSteeredBy(stores.network, context)
  const body = bodies.find(({ id }) => id === (first ?? context.channel?.body)) ?? bodies[0]
  if (!body) throw refusal('plan.for-steward')
  const options = bodies.map(({ id, name }) => ({ value: id, label: name }))
  const offered = { options, chosen: options.filter(({ value }) => value === body.id) }
  const template = body.template === 'oogo' ? 'support-plan' : 'own'
  const hardOn = template === 'own' ? '' : sayDate(nextFirstOfMay(context.today), context.language)
  return openForm(beginPlanForm({ id: newId(), body: offered, template, hardOn }, context.words))
}

/** The ondersteuningsplan is at the Inspectie before 1 May (WPO 18a; onderwijsinspectie.nl). */
const nextFirstOfMay = (today: string): string => {
  const year = Number(today.slice(0, 4))
  return `${today.slice(5) < '05-01' ? year : year + 1}-05-01`
}

type Begun = Pick<StepsState, 'id' | 'template' | 'name' | 'hardOn' | 'meeting'>

export const beginPlan =
  (stores: PlanStores) =>
  async (
    { state, values }: { state: { id: string }; values: z.infer<typeof beginForm.values> },
    context: Context,
  ): Promise<Reply> => {
    const { body } = await findBodyToPlan(stores, values.body, context)
    const { today, network, language, words } = context
    const hardOn = readHardDay(values.hardOn, { today, region: network.holidayRegion }, 'hardOn')
    const { template } = values
    const usual =
      template === 'meeting'
        ? words.plans.templates.meeting(body.name, sayDate(hardOn, language))
        : words.plans.templates[template]
    const name = values.name.replace(/\s+/gu, ' ').trim() || usual
    return proposeSteps(stores, { id: state.id, template, name, hardOn, meeting: null }, body, context)
  }

/** Back from a meeting. @throws {Refusal} meeting.unknown, plan.meeting-no-day, plan.already; as `findBodyToPlan` */
export const askFromMeeting = async (stores: PlanStores, id: string, context: Context): Promise<Reply> => {
  const { network, words, language } = context
  const meeting = await stores.meetings.find(network.id, id)
  if (!meeting) throw refusal('meeting.unknown')
  const { body } = await findBodyToPlan(stores, meeting.body, context)
  if (meeting.state !== 'planned' || !meeting.hours) throw refusal('plan.meeting-no-day')
  await requireNoPlan(stores, meeting)
  const hardOn = dayAt(meeting.hours.startsAt)
  const name = words.plans.templates.meeting(meeting.title || body.name, sayDate(hardOn, language))
  return proposeSteps(stores, { id: newId(), template: 'meeting', name, hardOn, meeting: id }, body, context)
}

/** Two would remind of the same papers on two days. */
const requireNoPlan = async (
  { plans }: PlanStores,
  { network, id }: Pick<Meeting, 'network' | 'id'>,
): Promise<void> => {
  const made = (await plans.withMeeting(network, id)).find(({ meeting }) => meeting === id)
  if (made) throw refusal('plan.already', { name: made.name })
}

const proposeSteps = async (stores: PlanStores, begun: Begun, body: Body, context: Context): Promise<Reply> => {
  const { network, words, today } = context
  const [bodies, links] = await Promise.all([stores.network.bodies(network.id), stores.network.bodyLinks(network.id)])
  const sketched = sketchSteps(begun.template, begun.hardOn, { body, bodies, links, newId, words })
  const doing = sketched.flatMap((step) => step.body ?? [])
  const calendar = await calendarFor(stores, network, doing, today)
  const { steps } = proposePlan({ steps: sketched, hardOn: begun.hardOn }, calendar)
  const state = { ...begun, body: body.id, steps: steps.map(carried), seen: '' }
  const warnings = sayDangers(guardPlan({ steps, hardOn: begun.hardOn }, calendar), { ...begun, steps }, context)
  const lines = steps.map((step) => writeLine(step, bodies, context))
  return drawSteps({ state: { ...state, seen: warnings.join('\n') }, lines, warnings }, context)
}

export const drawSteps = (
  view: { readonly state: StepsState; readonly lines: readonly string[]; readonly warnings: readonly string[] },
  { words, language }: Context,
): Reply => openForm(planStepsForm({ ...view, hardDay: sayDate(view.state.hardOn, language) }, words))

const carried = ({ id, gapDays, on, meeting }: PlanStep) => ({ id, gap: gapDays, on, meeting })
