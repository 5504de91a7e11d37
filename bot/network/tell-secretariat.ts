/** The secretariat is told in private what it has to know of. */
import type { NetworkStores } from './stores.ts'
import { type Tidings, tellMembers } from './tell-members.ts'

/** Owes the view to everybody of the secretariat, as `tellMembers`. */
export const tellSecretariat = async (
  stores: Pick<NetworkStores, 'network' | 'outbox'>,
  network: string,
  tidings: Tidings,
): Promise<void> => {
  const secretaries = (await stores.network.members(network)).filter(({ role }) => role === 'secretariat')
  const members = secretaries.map(({ id }) => id)
  await tellMembers(stores)(network, members, tidings)
}
