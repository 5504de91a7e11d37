/** What a reminder of a step says when it is read. */
import { stepReminderCard } from '../../cards/plan-tidings.ts'
import type { Presenter } from '../chat/feature.ts'
import { sayDate } from '../dates/say-due.ts'
import type { PlanStores } from './stores.ts'

export const presentReminder =
  (stores: Pick<PlanStores, 'plans'>): Presenter =>
  async (ref, reader, occasion) => {
    const plan = await stores.plans.find(reader.network, ref.id)
    const [, asked, days, day = ''] = /^(.+)_(\d+)_([\d-]+)$/u.exec(occasion) ?? []
    const step = plan?.steps.find(({ id }) => id === asked)
    if (!plan || !step) return null
    const still = step.isDone ? 'done' : step.on === day && plan.state === 'running' ? 'open' : 'moved'
    const shown = { id: step.id, title: step.title, when: sayDate(day, reader.language) }
    return stepReminderCard({ plan, step: shown, days: Number(days), still }, reader.words)
  }
