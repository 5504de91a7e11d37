/** Whom to turn to: the contact of a thing, and today's deputy of somebody who is away. */

import type { People } from '../members/people.ts'
import type { Absence, Group, Member, NetworkFunction, Organisation } from '../network.ts'

export type Contactable =
  | { readonly kind: 'organisations'; readonly thing: Organisation }
  | { readonly kind: 'groups'; readonly thing: Group }
  | { readonly kind: 'functions'; readonly thing: NetworkFunction }
  | { readonly kind: 'members'; readonly thing: Member }

/** Null when nobody is, or whoever was has left. */
export const contactOf = (one: Contactable, { members }: People): Member | null => {
  if (one.kind === 'members') return one.thing
  return members.get((one.kind === 'functions' ? one.thing.holder : one.thing.contact) ?? '') ?? null
}

/** Who can be asked where nobody is the contact: of a function and a group the contacts of their organisations first. */
export const othersOf = (one: Contactable, { members, organisations }: People): readonly Member[] => {
  if (one.kind === 'members') return []
  const ids =
    one.kind === 'groups'
      ? one.thing.organisations
      : [one.kind === 'organisations' ? one.thing.id : (one.thing.organisation ?? '')]
  const contacts = ids.flatMap((id) => members.get(organisations.get(id)?.contact ?? '') ?? [])
  return contacts.length > 0 ? contacts : [...members.values()].filter(({ organisation }) => ids.includes(organisation))
}

export interface Away {
  readonly absence: Absence
  readonly member: Member
  readonly deputy: Member | null
}

/** The member when absent on that day, the deputy when that one is absent too, and so on. */
export const awayFrom = (
  member: Member,
  absences: readonly Absence[],
  people: People,
  day: string,
  before: readonly string[] = [],
): readonly Away[] => {
  const { id } = member
  const absence = absences.find((one) => one.member === id && one.fromOn <= day && day <= one.untilOn)
  // Two who stand in for each other are asked once each.
  if (!absence || before.includes(id)) return []
  const deputy = people.members.get(absence.deputy) ?? null
  const further = deputy ? awayFrom(deputy, absences, people, day, [...before, id]) : []
  return [{ absence, member, deputy }, ...further]
}
