/** A meeting moves, and every plan in which it is a step or the hard day moves with it, as a whole. */
import { dayAt, daysAfter } from '../clock.ts'
import type { Deed, MeetingFollower } from '../meetings/follower.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { lookingAt } from './calendar.ts'
import { isHeld, mustEndOn } from './days/count-back.ts'
import { earliestSnap, inMeeting } from './days/propose.ts'
import { shiftPlan } from './days/shift.ts'
import { finishHeld } from './moving/mark.ts'
import { tellShift } from './moving/tell-shift.ts'
import type { Plan } from './plan.ts'
import type { PlanStores } from './stores.ts'

export const planFollower = (stores: PlanStores): MeetingFollower => ({
  onMoved: async ({ before, after }, deed) => {
    const day = dayOf(after)
    const plans = await stores.plans.withMeeting(after.network, after.id)
    for (const plan of plans) {
      if (day === null) await changeAndTell(stores, plan, (kept) => kept, 'undone', deed)
      else await shiftWith(stores, plan, after.id, day, deed)
    }
    if (plans.length === 0 && before.hours === null && day !== null) await findStepFor(stores, after, day, deed)
  },
  onCancelled: async (meeting, deed) => {
    for (const plan of await stores.plans.withMeeting(meeting.network, meeting.id))
      await changeAndTell(stores, plan, (kept) => withoutMeeting(kept, meeting.id), 'cancelled', deed)
  },
  onClosed: async (meeting, deed) => {
    for (const plan of await stores.plans.withMeeting(meeting.network, meeting.id))
      await finishHeld(stores, plan, meeting.id, deed)
  },
})

const dayOf = ({ hours }: Meeting): string | null => hours && dayAt(hours.startsAt)

/** Another hour on the same day moves nothing. */
const shiftWith = async (stores: PlanStores, plan: Plan, meeting: string, on: string, deed: Deed): Promise<void> => {
  const calendar = await lookingAt(stores, plan.network, deed.now)
  const follow = (kept: Plan): Plan => {
    const steps = kept.steps.filter((step) => step.meeting === meeting && step.on !== on)
    const moved = steps.reduce((one, step) => shiftPlan(one, { step: step.id, on }, calendar), kept)
    const isHardDay = kept.meeting === meeting && kept.hardOn !== on
    return isHardDay ? shiftPlan(moved, { step: null, on }, calendar) : moved
  }
  if (follow(plan) !== plan) await changeAndTell(stores, plan, follow, 'moved', deed)
}

/** The day stays until somebody chooses another; from now on the step moves with the others. */
const withoutMeeting = (plan: Plan, meeting: string): Plan => ({
  ...plan,
  meeting: plan.meeting === meeting ? null : plan.meeting,
  steps: plan.steps.map((step) => (step.meeting === meeting ? { ...step, meeting: null } : step)),
})

/** A new day of a body that has a step to do, in time and after the step before it: there the step is done. */
const findStepFor = async (
  stores: PlanStores,
  { network, id, body }: Meeting,
  on: string,
  deed: Deed,
): Promise<void> => {
  for (const plan of await stores.plans.list(network, { states: ['running'] })) {
    const at = plan.steps.findIndex((_, index) => isFor(plan, index, body, on))
    if (at < 0) continue
    const calendar = await lookingAt(stores, network, deed.now)
    const found = (kept: Plan): Plan =>
      shiftPlan(inMeeting(kept, at, { id, body, on }), { step: kept.steps[at]?.id ?? '', on }, calendar)
    await changeAndTell(stores, plan, found, 'meeting-found', deed)
  }
}

const isFor = (plan: Plan, at: number, body: string, on: string): boolean => {
  const [before, step] = [plan.steps[at - 1], plan.steps[at]]
  if (!step || step.body !== body || step.meeting !== null || step.isDone || step.isFixed) return false
  const latest = mustEndOn(plan, at)
  return (
    on <= latest &&
    on >= daysAfter(latest, -earliestSnap) &&
    (!before || !isHeld(before) || on >= daysAfter(before.on, before.gapDays))
  )
}

const changeAndTell = async (
  stores: PlanStores,
  before: Plan,
  change: (plan: Plan) => Plan,
  why: Parameters<typeof tellShift>[2],
  deed: Deed,
): Promise<void> => {
  const after = await stores.plans.change(before.network, before.id, change)
  await tellShift(stores, { before, after }, why, deed)
}
