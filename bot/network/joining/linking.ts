/** Ties a person on a surface to a member, and keeps how to reach them alone. */
import type { Address, Identity } from '../../chat/address.ts'
import type { UnitOfWork } from '../../chat/unit-of-work.ts'
import { newId } from '../../ids.ts'
import type { Member } from '../network.ts'
import type { NetworkStore } from '../store.ts'

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
  member: Pick<Member, 'id' | 'network' | 'name'>,
): Promise<void> => {
  await store.linkIdentity(identity, member.network, member.id)
  if (identity.alone) await saveWay(store, identity.alone, member)
}

type Ways = Pick<NetworkStore, 'memberOf' | 'channelAt' | 'saveChannel'>

/**
 * Keeps how to reach whoever speaks: Teams tells it at no other time, and moves people to other servers. Each way of a
 * member costs one look after a start, and is written only when it is new; strangers keep nothing.
 */
export const wayKeeper = (store: Ways, unitOfWork: UnitOfWork): ((identity: Identity) => Promise<void>) => {
  const kept = new Set<string>()
  return async (identity) => {
    const { surface, space, user, alone } = identity
    const way = JSON.stringify([surface, space, user, alone])
    if (!alone || kept.has(way)) return
    const member = await store.memberOf(identity)
    if (!member) return
    if (!(await isKept(store, alone, member))) await unitOfWork.run(() => keepWay(store, identity, alone))
    kept.add(way)
  }
}

const isKept = async (store: Ways, alone: Address, { id }: Member): Promise<boolean> => {
  const known = await store.channelAt(alone)
  return known?.member === id && known.address.reference === alone.reference
}

/** Whoever left meanwhile is not reached any more. */
const keepWay = async (store: Ways, identity: Identity, alone: Address): Promise<void> => {
  const member = await store.memberOf(identity)
  if (member) await saveWay(store, alone, member)
}

const saveWay = (
  store: Pick<NetworkStore, 'saveChannel'>,
  address: Address,
  { id: member, network, name }: Pick<Member, 'id' | 'network' | 'name'>,
): Promise<void> => store.saveChannel({ id: newId(), network, body: null, member, name, address })
