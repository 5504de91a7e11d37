import type { BodyAffairs } from '../chat/body-affairs.ts'
import type { WorkAgendaStores } from './stores.ts'

/** The werkagenda's that a body guards: as long as there is one, the body is. */
export const agendasOfBody = ({ workAgendas }: Pick<WorkAgendaStores, 'workAgendas'>): BodyAffairs => ({
  countOf: async ({ network, id }, { words }) => {
    const count = (await workAgendas.agendas(network)).filter(({ body }) => body === id).length
    return count === 0 ? [] : [words.workAgendas.ofBody(count)]
  },
})
