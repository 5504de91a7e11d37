/** The form of a member, new or known. */
import { networkMemberForm } from '../../../cards/network-members.ts'
import type { Context } from '../../chat/feature.ts'
import { versionOf } from '../../version.ts'
import { listOrSearch } from '../choices.ts'
import type { Member } from '../network.ts'
import { bodyOptions } from '../secretariat.ts'
import type { NetworkStores } from '../stores.ts'

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
  const [organisation, seated] = await Promise.all([
    store.organisation(member.network, member.organisation),
    withBodies(stores, member),
  ])
  const values = { ...member, organisation: organisation?.name ?? '' }
  const state = { id: member.id, version: versionOf(seated), back: '' }
  const view = { state, values, bodies: await bodyChoice(stores, seated.bodies, context) }
  return networkMemberForm(view, context.words)
}

/** All that the form shows of a member: what of it changed meanwhile counts. */
export const withBodies = async ({ network: store }: NetworkStores, member: Member) => {
  const seats = await store.seatsOfMember(member.network, member.id)
  return { ...member, bodies: seats.map(({ body }) => body).sort() }
}
