/** Ties a person on a surface to a member, and keeps how to reach them alone. */
import type { Identity } from '../chat/address.ts'
import { newId } from '../ids.ts'
import type { Member } from './network.ts'
import type { NetworkStore } from './store.ts'

/** The conversation of our page that only this member sees. No body's id begins with "@". */
export const privateConversation = (member: string): string => `@${member}`

/** A member on our own page. */
export const pageIdentity = ({ id, network, name }: Pick<Member, 'id' | 'network' | 'name'>) =>
  ({
    surface: 'web',
    space: network,
    user: id,
    name,
    alone: { surface: 'web', space: network, conversation: privateConversation(id) },
  }) as const

export const linkPerson = async (
  store: Pick<NetworkStore, 'linkIdentity' | 'saveChannel'>,
  identity: Identity,
  { id: member, network, name }: Pick<Member, 'id' | 'network' | 'name'>,
): Promise<void> => {
  await store.linkIdentity(identity, network, member)
  if (!identity.alone) return
  await store.saveChannel({ id: newId(), network, body: null, member, name, address: identity.alone })
}
