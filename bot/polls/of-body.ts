import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { PollStore } from './store.ts'

export const pollsOfBody = ({ polls }: { readonly polls: Pick<PollStore, 'count'> }): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const count = await polls.count(network, { bodies: [id] })
    return count === 0 ? [] : [words.polls.ofBody(count)]
  },
})
