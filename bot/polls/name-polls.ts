import { isFound } from '../name-search.ts'
import type { PollStore } from './store.ts'

/** What polls are called, for whoever searches or reads of them elsewhere: by their question. */
export const namesOfPolls = ({ polls }: { readonly polls: PollStore }) => ({
  names: async (network: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await Promise.all(ids.map((id) => polls.find(network, id)))
    return new Map(found.flatMap((poll) => (poll ? [[poll.id, poll.question] as const] : [])))
  },
  find: async (network: string, query: string): Promise<readonly string[]> =>
    (await polls.list(network, {}))
      .filter(({ question }) => isFound({ name: question, about: '' }, query))
      .map(({ id }) => id),
})
