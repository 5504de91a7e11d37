/** Names of a network at one moment, each list asked for once. */
import type { Member, Organisation } from '../network.ts'
import type { NetworkStore } from '../store.ts'

/** By id; whoever has left is not among the members. */
export interface People {
  readonly members: ReadonlyMap<string, Member>
  readonly organisations: ReadonlyMap<string, Organisation>
}

export const readPeople = async (
  store: Pick<NetworkStore, 'members' | 'organisations'>,
  network: string,
): Promise<People> => {
  const [members, organisations] = await Promise.all([store.members(network), store.organisations(network)])
  return { members: byId(members), organisations: byId(organisations) }
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** "Bram Tolsma, wethouder" */
export const sayMember = ({ name, function: held }: Member): string => (held === '' ? name : `${name}, ${held}`)

/** The same of somebody who may not be there (any more); '' for nobody. */
export const sayContact = ({ members }: People, id: string | null): string => {
  const member = members.get(id ?? '')
  return member ? sayMember(member) : ''
}
