import { findNamed } from '../name-search.ts'
import type { AgendaItemStores } from './stores.ts'

/** Items by what stands on the agenda. */
export const namesOfAgendaItems = ({ agendaItems }: Pick<AgendaItemStores, 'agendaItems'>) => ({
  names: async (network: string, ids: readonly string[]) => {
    const items = await Promise.all(ids.map((id) => agendaItems.find(network, id)))
    return new Map(items.flatMap((item) => (item ? [[item.id, item.title] as const] : [])))
  },
  find: async (network: string, query: string) => {
    const items = await agendaItems.titles(network)
    return findNamed(
      items.map(({ id, title }) => ({ id, name: title, about: '' })),
      query,
    ).map(({ id }) => id)
  },
})
