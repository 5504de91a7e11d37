/** Who owes an agreement, and who acts on it. */

export type OwnerKind = 'member' | 'organisation'

/** `hasAccepted`: this owner said "Aannemen" (for an organisation: one of its members did). */
export interface Owner {
  readonly kind: OwnerKind
  readonly id: string
  readonly hasAccepted: boolean
}

/** Which owner, whatever it has accepted. */
export type OwnerName = Omit<Owner, 'hasAccepted'>

/** Who acts: a person, in name of their organisation; `isSteward` for chair and secretariat. */
export interface Actor {
  readonly member: string
  readonly organisation: string
  readonly isSteward: boolean
}

export const isActor = (owner: Owner, actor: Actor): boolean =>
  owner.kind === 'member' ? owner.id === actor.member : owner.id === actor.organisation

/** Each once; who had accepted stays so. */
export const joinOwners = (wanted: readonly OwnerName[], before: readonly Owner[]): readonly Owner[] => {
  const unique = wanted.filter((one, at) => wanted.findIndex((other) => sameOwner(one, other)) === at)
  return unique.map((owner) => ({
    ...owner,
    hasAccepted: before.some((old) => sameOwner(old, owner) && old.hasAccepted),
  }))
}

/** `to` takes the place of `from`, and has still to accept. */
export const passOn = (owners: readonly Owner[], from: OwnerName, to: OwnerName): readonly Owner[] =>
  joinOwners(
    owners.map((owner) => (sameOwner(owner, from) ? to : owner)),
    owners,
  )

export const sameOwners = (a: readonly Owner[], b: readonly Owner[]): boolean =>
  a.length === b.length && a.every((owner) => b.some((other) => sameOwner(owner, other)))

const sameOwner = (a: OwnerName, b: OwnerName): boolean => a.kind === b.kind && a.id === b.id
