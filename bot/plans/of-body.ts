import type { BodyAffairs } from '../chat/body-affairs.ts'
import { bodiesOf } from './access.ts'
import type { PlanStores } from './stores.ts'

/** The plans that a body guards or does a step of: as long as there is one, the body is. */
export const plansOfBody = ({ plans }: Pick<PlanStores, 'plans'>): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const count = (await plans.list(network, {})).filter((plan) => bodiesOf(plan).includes(id)).length
    return count === 0 ? [] : [words.plans.ofBody(count)]
  },
})
