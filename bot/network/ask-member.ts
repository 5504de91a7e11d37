/** The form of a member, new or known. */
import { networkMemberForm } from '../../cards/network-members.ts'
import type { Context } from '../chat/feature.ts'
import { listOrSearch } from './choices.ts'
import type { Member } from './network.ts'
import { bodyOptions } from './secretariat.ts'
import type { NetworkStores } from './stores.ts'

export const bodySearch = 'network.bodies'

export const bodyChoice = async ({ network }: NetworkStores, chosen: readonly string[], context: Context) =>
  listOrSearch(await bodyOptions(network, context), chosen, bodySearch)

export const askNewMember = async (stores: NetworkStores, name: string, context: Context) => {
  const values = { name, organisation: '', function: '', role: 'member' }
  const view = { state: { id: '', back: '' }, values, bodies: await bodyChoice(stores, [], context) }
  return networkMemberForm(view, context.words)
}

export const askMember = async (stores: NetworkStores, member: Member, context: Context) => {
  const { network: store } = stores
  const [organisation, seats] = await Promise.all([
    store.organisation(member.network, member.organisation),
    store.seatsOfMember(member.network, member.id),
  ])
  const chosen = seats.map(({ body }) => body)
  const values = { ...member, organisation: organisation?.name ?? '' }
  const view = { state: { id: member.id, back: '' }, values, bodies: await bodyChoice(stores, chosen, context) }
  return networkMemberForm(view, context.words)
}
