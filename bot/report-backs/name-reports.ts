import { wordsIn } from '../../cards/words/speak.ts'
import { findNamed } from '../name-search.ts'
import type { ReportBack } from './report-back.ts'
import type { ReportBackStores } from './stores.ts'
import { nameOfMeeting } from './view.ts'

/** By the body that told, and the day of its meeting: "OOGO, ma 12 okt 2026". */
export const namesOfReportBacks = (stores: Pick<ReportBackStores, 'reportBacks' | 'network' | 'meetings'>) => {
  const saying = { words: wordsIn('nl'), language: 'nl' } as const
  const nameOf = ({ network, from, meeting }: ReportBack) => nameOfMeeting(stores, network, from, meeting, saying)
  return {
    names: async (network: string, ids: readonly string[]) => {
      const found = await Promise.all(ids.map((id) => stores.reportBacks.find(network, id)))
      const named = found.map(async (one) => (one ? [[one.id, await nameOf(one)] as const] : []))
      return new Map((await Promise.all(named)).flat())
    },
    find: async (network: string, query: string) => {
      const bodies = (await stores.network.bodies(network)).map(({ id }) => id)
      const all = await stores.reportBacks.since(network, bodies, 0)
      const named = await Promise.all(all.map(async (one) => ({ id: one.id, name: await nameOf(one), about: '' })))
      return findNamed(named, query).map(({ id }) => id)
    },
  }
}
