import type { MeetingStore } from '../meetings/store.ts'
import type { NetworkStore } from '../network/store.ts'
import type { DatePollStore } from './store.ts'

interface Stores {
  readonly datePolls: DatePollStore
  readonly meetings: MeetingStore
  readonly network: NetworkStore
}

/** A date poll is called as its meeting is; whoever looks for one looks for that. */
export const namesOfDatePolls = ({ datePolls, meetings, network: store }: Stores) => ({
  names: async (network: string, ids: readonly string[]) => {
    const bodies = new Map((await store.bodies(network)).map(({ id, name }) => [id, name]))
    const polls = await Promise.all(ids.map((id) => datePolls.find(network, id)))
    const named = polls.map(async (poll) => {
      if (!poll) return []
      const meeting = await meetings.find(network, poll.meeting)
      return [[poll.id, meeting?.title || (bodies.get(poll.body) ?? '')] as const]
    })
    return new Map((await Promise.all(named)).flat())
  },
  find: async () => [],
})
