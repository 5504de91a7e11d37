/** All bodies at once: the chain as a picture, and the list. */
import { allBodiesCard } from '../../../../cards/overleg-all.ts'
import type { Context } from '../../../chat/feature.ts'
import { type Reply, whisper } from '../../../chat/reply.ts'
import { pageOfRows, type Register } from '../../register.ts'
import type { NetworkStore } from '../../store.ts'
import { centreOf, linkedBodies, wholeChain } from './neighbourhood.ts'
import { viewChain } from './view-chain.ts'

export const showAllBodies = async (store: NetworkStore, register: Register, context: Context): Promise<Reply> => {
  const { network, words, member } = context
  const [bodies, links, seats, rows] = await Promise.all([
    store.bodies(network.id),
    store.bodyLinks(network.id),
    store.seats(network.id),
    register.list(context),
  ])
  const linked = linkedBodies(links).length
  const shown = wholeChain(links)
  const centre = bodies.find(({ id }) => id === centreOf(links))
  const view = {
    network: network.name,
    chain: viewChain({ bodies, links, seats }, shown, null, words),
    linked,
    around: shown.length < linked ? (centre?.name ?? null) : null,
    rows: rows.slice(0, pageOfRows),
    total: rows.length,
    mayWrite: member.role === 'secretariat',
  }
  return whisper(allBodiesCard(view, words))
}
