/** What a step that comes near says to one person who keeps order. */
import { stepNudge } from '../../cards/plan-tidings.ts'
import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Remindable } from '../reminders/remindable.ts'
import { snoozed } from '../reminders/reminder.ts'
import { daysBetween } from './days/free-days.ts'
import { findPlanStep } from './plan-step.ts'
import { bodyOfStep, findWhom, holdsStill, type RemindingStores } from './reminding.ts'

export const remindableSteps = (stores: RemindingStores): Remindable => ({
  isOwed: async (reminder, now) => {
    if (reminder.occasion !== snoozed) return holdsStill(stores, reminder, now)
    const found = await findPlanStep(stores, reminder.network, reminder.ref)
    if (!found || found.step.isDone || found.plan.state !== 'running') return false
    return (await findWhom(stores, found, now)).includes(reminder.member)
  },

  bodyOf: async (network, id) => {
    const found = await findPlanStep(stores, network, { kind: 'plan-step', id })
    return found && bodyOfStep(found)
  },

  isAnsweredBy: async (network, id, member, now) => {
    const found = await findPlanStep(stores, network, { kind: 'plan-step', id })
    return found !== null && (await findWhom(stores, found, now)).includes(member)
  },

  dueOn: async (network, id) => (await findPlanStep(stores, network, { kind: 'plan-step', id }))?.step.on ?? null,

  say: async ({ ref }, { network, now, language, words }) => {
    const found = await findPlanStep(stores, network, ref)
    if (!found) return null
    const { plan, step } = found
    const days = daysBetween(dayAt(now), step.on)
    const isOver = step.isDone || plan.state !== 'running'
    return stepNudge({ ref, plan, step: { ...step, when: sayDate(step.on, language) }, days, isOver }, words)
  },
})
