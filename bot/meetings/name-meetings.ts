import { dayAt } from '../clock.ts'
import { sayDate } from '../dates/say-due.ts'
import { findNamed } from '../name-search.ts'
import type { NetworkStore } from '../network/store.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingStore } from './store.ts'

interface Stores {
  readonly meetings: MeetingStore
  readonly network: NetworkStore
}

/** Years of meetings of a whole region: 300 a year. */
const mostSearched = 3000

/** Meetings by their body and day, as people say it: "OOGO, di 14 apr 2026". */
export const namesOfMeetings = ({ meetings, network: store }: Stores) => {
  const bodyNames = async (network: string) => new Map((await store.bodies(network)).map(({ id, name }) => [id, name]))
  const nameOf = ({ title, body, hours, window }: Meeting, bodies: ReadonlyMap<string, string>): string =>
    [title || (bodies.get(body) ?? ''), hours ? sayDate(dayAt(hours.startsAt), 'nl') : (window?.text ?? '')]
      .filter((part) => part !== '')
      .join(', ')
  return {
    names: async (network: string, ids: readonly string[]) => {
      const bodies = await bodyNames(network)
      const found = await Promise.all(ids.map((id) => meetings.find(network, id)))
      return new Map(found.flatMap((one) => (one ? [[one.id, nameOf(one, bodies)] as const] : [])))
    },
    find: async (network: string, query: string) => {
      const bodies = await bodyNames(network)
      const all = await meetings.list(network, {}, { limit: mostSearched, latestFirst: true })
      return findNamed(
        all.map((one) => ({ id: one.id, name: nameOf(one, bodies), about: '' })),
        query,
      ).map(({ id }) => id)
    },
  }
}
