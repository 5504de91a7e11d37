/** Who has a part in an agreement, and who acts on it. */

export const partyKinds = ['member', 'organisation', 'group', 'function'] as const
export type PartyKind = (typeof partyKinds)[number]

/** In which register it stands, and whom to turn to for it. */
export const registers = {
  member: 'members',
  organisation: 'organisations',
  group: 'groups',
  function: 'functions',
} as const

/** A person, an organisation, organisations spoken of as one ("regiogemeenten"), or whoever holds a function. */
export interface Party {
  readonly kind: PartyKind
  readonly id: string
}

/**
 * What a party does in it: owes it, leads the work, works along ("i.s.m."), is consulted ("in afstemming met"), or
 * answers questions.
 */
export const partyRoles = ['owner', 'lead', 'partner', 'consulted', 'contact'] as const
export type PartyRole = (typeof partyRoles)[number]

/** `hasAccepted`: this owner said "Aannemen" (for all but a person: somebody who acts for it did). */
export interface Owner extends Party {
  readonly hasAccepted: boolean
}

/**
 * Who acts: a person, in name of their organisation; `isSteward` for chair and secretariat.
 *
 * @property groups in which the organisation stands, and
 * @property functions that the person holds; both only as far as the agreement at hand names any.
 */
export interface Actor {
  readonly member: string
  readonly organisation: string
  readonly groups: readonly string[]
  readonly functions: readonly string[]
  readonly isSteward: boolean
}

/** Whether the actor is this party, or acts for it. */
export const isActor = ({ kind, id }: Party, actor: Actor): boolean => {
  if (kind === 'member') return id === actor.member
  if (kind === 'organisation') return id === actor.organisation
  return (kind === 'group' ? actor.groups : actor.functions).includes(id)
}

export const sameParty = (a: Party, b: Party): boolean => a.kind === b.kind && a.id === b.id

/** Each once, in the order given. */
export const uniqueParties = <One extends Party>(parties: readonly One[]): readonly One[] =>
  parties.filter((one, at) => parties.findIndex((other) => sameParty(one, other)) === at)

/** Each once; who had accepted stays so. */
export const joinOwners = (wanted: readonly Party[], before: readonly Owner[]): readonly Owner[] =>
  uniqueParties(wanted).map(({ kind, id }) => ({
    kind,
    id,
    hasAccepted: before.some((old) => sameParty(old, { kind, id }) && old.hasAccepted),
  }))

/** `to` takes the place of `from`, and has still to accept. */
export const passOn = (owners: readonly Owner[], from: Party, to: Party): readonly Owner[] =>
  joinOwners(
    owners.map((owner) => (sameParty(owner, from) ? to : owner)),
    owners,
  )

export const sameParties = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length === b.length && a.every((one) => b.some((other) => sameParty(one, other)))
