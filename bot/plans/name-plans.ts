import { findNamed } from '../name-search.ts'
import type { PlanStore } from './store.ts'

/** What plans are called, for whoever has only their id. */
export const namesOfPlans = ({ list, find }: PlanStore) => ({
  names: async (network: string, ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => find(network, id)))
    return new Map(found.flatMap((plan) => (plan ? [[plan.id, plan.name] as const] : [])))
  },
  find: async (network: string, query: string) =>
    findNamed(
      (await list(network, {})).map(({ id, name }) => ({ id, name, about: '' })),
      query,
    ).map(({ id }) => id),
})
