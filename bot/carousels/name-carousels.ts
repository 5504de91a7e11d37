import { isFound } from '../name-search.ts'
import type { CarouselStore } from './store.ts'

/** What carousels are called, for whoever searches or reads of them elsewhere. */
export const namesOfCarousels = ({ carousels }: { readonly carousels: Pick<CarouselStore, 'find' | 'list'> }) => ({
  names: async (network: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all(ids.map((id) => carousels.find(network, id)))
    return new Map(found.flatMap((one) => (one ? [[one.id, one.title] as const] : [])))
  },
  find: async (network: string, query: string): Promise<readonly string[]> =>
    (await carousels.list(network, {}))
      .filter(({ title }) => isFound({ name: title, about: '' }, query))
      .map(({ id }) => id),
})
