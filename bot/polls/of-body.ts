import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { PollStore } from './store.ts'

export const pollsOfBody = ({ polls }: { readonly polls: Pick<PollStore, 'list'> }): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const { length } = await polls.list(network, { bodies: [id] })
    return length === 0 ? [] : [words.polls.ofBody(length)]
  },
})
