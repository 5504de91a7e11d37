/** An organisation goes only when nobody and nothing would lose its name. */
import type { Context } from '../../chat/feature.ts'
import { refusal } from '../../refusal.ts'
import type { Organisation } from '../network.ts'
import type { NetworkStore } from '../store.ts'
import type { NetworkStores } from '../stores.ts'
import { recordChange } from '../write-down.ts'

/** Whether something that was agreed names the organisation, group or function. */
export type IsNamed = (
  network: string,
  party: { readonly kind: 'organisation' | 'group' | 'function'; readonly id: string },
) => Promise<boolean>

/** @throws {Refusal} organisation.has-members, organisation.has-functions, organisation.has-past */
export const removeOrganisation = async (
  stores: NetworkStores,
  isNamed: IsNamed,
  id: string,
  context: Context,
): Promise<void> => {
  const { network: store } = stores
  const found = await store.organisation(context.network.id, id)
  if (!found) throw refusal('network.entry-gone')
  await requireUnused(store, found, isNamed)
  await leaveGroups(stores, found, context)
  await forgetIntentions(store, found)
  await store.removeOrganisation(found.network, id)
  await recordChange(stores, context, { kind: 'organisation', id }, 'network.removed', { name: [found.name, null] })
}

const requireUnused = async (store: NetworkStore, { network, id, name }: Organisation, isNamed: IsNamed) => {
  const belongs = (one: { readonly organisation: string | null }) => one.organisation === id
  const count = (await store.members(network)).filter(belongs).length
  if (count > 0) throw refusal('organisation.has-members', { name, count })
  const functions = (await store.functions(network)).filter(belongs).map((one) => one.name)
  if (functions.length > 0) throw refusal('organisation.has-functions', { name, functions: functions.join(', ') })
  const hasPast =
    (await store.formerMembers(network)).some(belongs) || (await isNamed(network, { kind: 'organisation', id }))
  if (hasPast) throw refusal('organisation.has-past', { name })
}

const leaveGroups = async (stores: NetworkStores, { network, id }: Organisation, context: Context): Promise<void> => {
  for (const group of await stores.network.groups(network)) {
    if (!group.organisations.includes(id)) continue
    const organisations = group.organisations.filter((one) => one !== id)
    await stores.network.saveGroup({ ...group, organisations })
    await recordChange(stores, context, { kind: 'group', id: group.id }, 'network.changed', {
      organisations: [group.organisations, organisations],
    })
  }
}

/** What was only intended goes with whom it was intended for. */
const forgetIntentions = async (store: NetworkStore, { network, id }: Organisation): Promise<void> => {
  for (const { body, organisation } of await store.intendedSeats(network))
    if (organisation === id) await store.removeIntendedSeat(network, body, organisation)
}
