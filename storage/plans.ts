import { In } from 'typeorm'
import type { Plan } from '../bot/plans/plan.ts'
import type { PlanStore } from '../bot/plans/store.ts'
import { refusal } from '../bot/refusal.ts'
import { plans } from './tables/plans.ts'
import type { Database } from './unit-of-work.ts'
import { versioned } from './versioned.ts'

const inOrder = { hardOn: 'ASC', id: 'ASC' } as const

export const storedPlans = (db: Database): PlanStore => {
  const things = versioned(db, plans, {
    toRow: (plan: Plan) => plan,
    toThing: (row: Plan) => row,
    unknown: () => refusal('plan.unknown'),
  })
  return {
    add: async (given) => {
      const { thing: plan, isNew } = await things.add(given)
      return { plan, isNew }
    },
    find: things.find,
    change: things.change,
    list: (network, { bodies, states }) =>
      db.read((manager) => {
        const where = {
          network,
          ...(bodies && { body: In([...bodies]) }),
          ...(states && { state: In([...states]) }),
        }
        return manager.find(plans, { where, order: inOrder })
      }),
    withMeeting: (network, meeting) =>
      db.read(async (manager) => {
        const all = await manager.find(plans, { where: { network, state: 'running' }, order: inOrder })
        return all.filter((plan) => plan.meeting === meeting || plan.steps.some((step) => step.meeting === meeting))
      }),
  }
}
