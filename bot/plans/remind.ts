/** Two weeks and three days before a step ends, and on its day, the body that does it hears of it. */
import type { Owed } from '../chat/outbox.ts'
import { daysAfter, instantOn } from '../clock.ts'
import { refKey } from '../ref.ts'
import type { Reminder } from '../reminders/reminder.ts'
import { oweToBody } from './owe.ts'
import { type Plan, type PlanStep, planRef } from './plan.ts'
import type { PlanStores } from './stores.ts'

export const reminderDays = [14, 3, 0] as const

/** At the start of the working day. */
const reminderHour = 9

const momentOf = ({ on }: Pick<PlanStep, 'on'>, days: number): number => instantOn(daysAfter(on, -days), reminderHour)

/** Of what has passed nothing is said. */
export const planReminders = async ({ reminders }: Pick<PlanStores, 'reminders'>, plan: Plan, now: number) => {
  const ref = planRef(plan.id)
  await reminders.forget(plan.network, ref)
  if (plan.state !== 'running') return
  for (const step of plan.steps.filter(({ isDone }) => !isDone))
    for (const days of reminderDays) {
      const dueAt = momentOf(step, days)
      const key = `${refKey(ref)}:${step.id}:${days}`
      if (dueAt > now) await reminders.plan({ key, network: plan.network, ref, dueAt })
    }
}

/** @example 'reminder@step_14_2027-03-05': its day keeps apart what is said again after a shift */
export const remindOfPlan =
  (stores: Pick<PlanStores, 'plans' | 'network'>) =>
  async ({ network, ref, key, dueAt }: Reminder): Promise<readonly Owed[]> => {
    const plan = await stores.plans.find(network, ref.id)
    if (plan?.state !== 'running') return []
    for (const step of plan.steps.filter(({ isDone }) => !isDone))
      for (const days of reminderDays)
        if (key === `${refKey(ref)}:${step.id}:${days}` && momentOf(step, days) === dueAt)
          return oweToBody(stores, plan, step.body ?? plan.body, `reminder@${[step.id, days, step.on].join('_')}`)
    return []
  }
