import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { MeetingStores } from './stores.ts'

/** More are not counted one by one: one is enough for the body to stay. */
const mostCounted = 1000

/** Meetings of any state: as long as one is kept, the body is. */
export const meetingsOfBody = ({ meetings }: Pick<MeetingStores, 'meetings'>): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const found = await meetings.list(network, { bodies: [id] }, { limit: mostCounted })
    return found.length === 0 ? [] : [words.meetings.ofBody(found.length)]
  },
})
