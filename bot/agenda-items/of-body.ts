import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { AgendaItemStores } from './stores.ts'

/** What a body talked about, or is to: as long as there is any, the body is. */
export const agendaItemsOfBody = ({ agendaItems }: Pick<AgendaItemStores, 'agendaItems'>): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const count = (await agendaItems.ofBody(network, id)).length
    return count === 0 ? [] : [words.agendaItems.ofBody(count)]
  },
})
