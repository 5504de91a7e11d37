/**
 * Before a step ends whoever keeps order in the body that does it hears of it in private; on its day it stands on the
 * morning card of that body.
 */
import type { Party } from '../agreements/party.ts'
import type { Owed } from '../chat/outbox.ts'
import { dayAt } from '../clock.ts'
import { findRegion } from '../network/find-region.ts'
import { stewardsOf } from '../network/seating.ts'
import { isDueAmong } from '../reminders/persons/holds.ts'
import { keepWaiting } from '../reminders/persons/plan-anew.ts'
import { findRemindees } from '../reminders/persons/remindees.ts'
import type { PlannedReminder, Reminder } from '../reminders/reminder.ts'
import { type OwnReminders, silenceOf } from '../reminders/settings.ts'
import type { Silence } from '../reminders/timing/silence.ts'
import { noSteps, type Occurrence } from '../reminders/timing/step.ts'
import { stepsOf } from '../reminders/timing/steps.ts'
import { type Plan, type PlanStep, planRef } from './plan.ts'
import { findPlanStep, stepRef } from './plan-step.ts'
import type { PlanStores } from './stores.ts'

export type RemindingStores = Pick<PlanStores, 'plans' | 'network' | 'reminders' | 'reminderSettings' | 'owedMemos'>

/** Called in the transaction of each change. @param since from when on a step counts that was not known before */
export const planReminders = async (stores: RemindingStores, plan: Plan, now: number, since = now): Promise<void> => {
  await stores.reminders.forget(plan.network, planRef(plan.id))
  for (const step of plan.steps) await planStep(stores, { plan, step }, now, since)
}

interface Found {
  readonly plan: Plan
  readonly step: PlanStep
}

const isOver = ({ plan, step }: Found): boolean => plan.state !== 'running' || step.isDone

/** @param from when on it is said to whoever was not to hear of it before */
const planStep = async (
  stores: RemindingStores,
  found: Found,
  now: number,
  since: number,
  from = now,
): Promise<void> => {
  const { network, id } = found.plan
  const ref = stepRef(id, found.step.id)
  if (isOver(found)) {
    await stores.owedMemos.remove(network, ref)
    return stores.reminders.forget(network, ref)
  }
  const before = await stores.owedMemos.find(network, ref)
  const isSame = before?.term === found.step.on
  if (!isSame) await stores.owedMemos.save({ network, ref, term: found.step.on, since, assigned: {} })
  await stores.reminders.schedule(
    network,
    ref,
    await plannedFor(stores, found, isSame ? before.since : since, { now, from }),
  )
}

/** A step that was known: what waited goes on waiting, and beside it comes what is still ahead. */
const plannedFor = async (
  stores: RemindingStores,
  found: Found,
  since: number,
  { now, from = now }: { readonly now: number; readonly from?: number },
): Promise<readonly PlannedReminder[]> => {
  const planned = await remindersOf(stores, found, since, now)
  if (since >= from) return planned
  const { network, id } = found.plan
  const owed = { network, ref: stepRef(id, found.step.id), body: bodyOfStep(found) }
  return keepWaiting(stores, owed, { planned, ahead: await remindersOf(stores, found, from, now), now })
}

/** The same at every asking, until the day, whoever keeps order or how they want it changes. */
const remindersOf = async (
  stores: RemindingStores,
  found: Found,
  since: number,
  now: number,
): Promise<readonly PlannedReminder[]> => {
  const { plan, step } = found
  const { network } = plan
  const [ref, body] = [stepRef(plan.id, step.id), bodyOfStep(found)]
  const settings = await stores.reminderSettings.settingsOf(network, body)
  const region = await findRegion(stores.network, network)
  const thing = { ref, assignedAt: null, term: { from: null, until: step.on, isStart: false } }
  const comes = (silence: Silence): readonly Occurrence[] =>
    stepsOf(thing, { steps: { ...noSteps, before: settings.steps.before }, silence }, since)
  const planned: PlannedReminder[] = comes(silenceOf(settings, region)).map(({ key, at }) => ({
    ...{ network, ref, key: `${key}:stewards`, dueAt: at, occasion: 'stewards' },
  }))
  for (const member of await findWhom(stores, found, now)) {
    const own = await stores.reminderSettings.own(network, member)
    if (isMuted(own)) continue
    for (const { key, at, kind, days, folded } of comes(silenceOf(settings, region, own.silence)))
      planned.push({
        ...{ network, ref, key: `${key}:${member}`, dueAt: at, member, occasion: `${kind}-${days}` },
        folded: folded.map((one) => `${one}:${member}`),
      })
  }
  return planned
}

const isMuted = ({ muted }: OwnReminders): boolean => muted.includes('soon')

/** Whoever does it, and else the body whose plan it is. */
export const bodyOfStep = ({ plan, step }: Found): string => step.body ?? plan.body

/** Who keeps order there; in the place of whoever is away their deputy. */
export const findWhom = async (
  { network: store }: Pick<RemindingStores, 'network'>,
  found: Found,
  now: number,
): Promise<readonly string[]> => {
  const { network } = found.plan
  const stewards = await stewardsOf(store, network, bodyOfStep(found))
  const parties = stewards.map((id): Party => ({ kind: 'member', id }))
  return (await findRemindees(store, network, parties, dayAt(now))).members
}

/** When somebody is to hear of it, it is looked once more who that is: who came to keep order since is told now. */
export const remindOfStep =
  (stores: RemindingStores) =>
  async ({ network, ref, dueAt }: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const found = await findPlanStep(stores, network, ref)
    // Its own moment is still ahead of whoever hears of it now.
    if (found) await planStep(stores, found, now, now, dueAt - 1)
    return []
  }

/** What waits since before steps were things of their own. */
export const remindOfPlan =
  (stores: RemindingStores) =>
  async ({ network, ref, dueAt }: Reminder, _occurrence: string, now: number): Promise<readonly Owed[]> => {
    const plan = await stores.plans.find(network, ref.id)
    if (plan) await planReminders(stores, plan, now, dueAt)
    return []
  }

/** Whether a reminder holds when it is given; where it does not, it is planned anew. */
export const holdsStill = async (stores: RemindingStores, reminder: Reminder, now: number): Promise<boolean> => {
  const { network, ref } = reminder
  const found = await findPlanStep(stores, network, ref)
  const memo = await stores.owedMemos.find(network, ref)
  if (!found || !memo || isOver(found) || memo.term !== found.step.on) return false
  const planned = await remindersOf(stores, found, memo.since, now)
  if (await isDueAmong(stores, planned, reminder, now)) return true
  await stores.reminders.schedule(network, ref, await plannedFor(stores, found, memo.since, { now }))
  return false
}
