import { findNamed } from '../name-search.ts'
import type { WorkAgendaStore } from './store.ts'

/** What they are called, for whoever has only their kind and id. What is gone has no name. */
export const namesOfAgendas = ({ agendas, themes }: WorkAgendaStore) => ({
  'work-agenda': namesIn(agendas),
  theme: namesIn(themes),
})

const namesIn = (list: (network: string) => Promise<readonly { readonly id: string; readonly name: string }[]>) => ({
  names: async (network: string, ids: readonly string[]) => {
    const wanted = new Set(ids)
    return new Map((await list(network)).filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]))
  },
  find: async (network: string, query: string) =>
    findNamed(
      (await list(network)).map((one) => ({ ...one, about: '' })),
      query,
    ).map(({ id }) => id),
})
