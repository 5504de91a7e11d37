/** What a plan has become: written down, and told to the channels of its body. */
import { z } from 'zod'
import { type ShiftedView, shiftedCard } from '../../../cards/plan-tidings.ts'
import type { Presenter, Reader } from '../../chat/feature.ts'
import { sayDate } from '../../dates/say-due.ts'
import { lookingAt } from '../calendar.ts'
import { guardPlan } from '../days/guard.ts'
import { movedSteps } from '../days/shift.ts'
import { type Done, follow } from '../follow.ts'
import { oweToBody } from '../owe.ts'
import { type Plan, planRef } from '../plan.ts'
import { sayDangers } from '../say-dangers.ts'
import type { PlanStores } from '../stores.ts'

export const shiftedVerb = 'plan.shifted'

const told = z.object({
  version: z.number(),
  why: z.enum(['moved', 'cancelled', 'undone', 'by-hand', 'meeting-found']),
  moved: z.array(z.object({ id: z.string(), title: z.string(), from: z.string(), to: z.string() })),
  hard: z.object({ from: z.string(), to: z.string() }).nullable(),
})
type Told = z.infer<typeof told>

/** One message for each change. */
export const tellShift = async (
  stores: PlanStores,
  { before, after }: { readonly before: Plan; readonly after: Plan },
  why: Told['why'],
  done: Done,
): Promise<void> => {
  const hard = before.hardOn === after.hardOn ? null : { from: before.hardOn, to: after.hardOn }
  const moved = [...movedSteps(before, after)]
  await follow(stores, after, done, shiftedVerb, { version: after.version, why, moved, hard } satisfies Told)
  await stores.outbox.owe(await oweToBody(stores, after, after.body, `shifted@${after.version}`))
}

/** What no longer fits is said as it is now. */
export const presentShift =
  (stores: Pick<PlanStores, 'plans' | 'network' | 'history'>): Presenter =>
  async (ref, reader, occasion) => {
    const plan = await stores.plans.find(reader.network, ref.id)
    const entries = await stores.history.of(reader.network, planRef(ref.id))
    const entry = entries.find(({ verb, data }) => verb === shiftedVerb && String(data.version) === occasion)
    if (!plan || !entry) return null
    const dangers = plan.state === 'running' ? guardPlan(plan, await lookingAt(stores, plan.network, reader.now)) : []
    const said = sayDangers(dangers, plan, reader)
    return shiftedCard({ ...sayTold(told.parse(entry.data), reader), plan, dangers: said }, reader.words)
  }

const sayTold = ({ why, moved, hard }: Told, { language }: Reader): Pick<ShiftedView, 'why' | 'moved' | 'hard'> => {
  const say = ({ from, to }: { readonly from: string; readonly to: string }) => ({
    from: sayDate(from, language),
    to: sayDate(to, language),
  })
  return { why, moved: moved.map((step) => ({ title: step.title, ...say(step) })), hard: hard && say(hard) }
}
